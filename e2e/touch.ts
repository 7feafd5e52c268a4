import type { CDPSession, Page } from "@playwright/test";

/** A place in the window, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Seconds between two reports of a touch screen. */
const REPORT = 0.016;
const STEPS = 10;

/** Fingers on the screen. Their clock is given with each report, so that a test need not wait for a slow one. */
export class Fingers {
  readonly #touch: CDPSession;
  #now: number | undefined = Date.now() / 1_000;

  constructor(touch: CDPSession) {
    this.#touch = touch;
  }

  /** `scrolls`: the browser scrolls by its own clock, and takes no other. */
  static async on(page: Page, { scrolls = false } = {}): Promise<Fingers> {
    const fingers = new Fingers(await page.context().newCDPSession(page));
    if (scrolls) fingers.#now = undefined;
    return fingers;
  }

  #wait(seconds: number): void {
    if (this.#now !== undefined) this.#now += seconds;
  }

  async #report(type: "touchStart" | "touchMove" | "touchEnd", points: readonly Place[]): Promise<void> {
    await this.#touch.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
      ...(this.#now === undefined ? {} : { timestamp: this.#now }),
    });
    this.#wait(REPORT);
  }

  /** Puts a finger down and lifts it once what it waits for has come. */
  async hold(at: Place, until: () => Promise<void>): Promise<void> {
    await this.#report("touchStart", [at]);
    await until();
    await this.#report("touchEnd", []);
  }

  /** Moves every finger from its first place to its second. It rests there before it lets go, unless it `flicks`. */
  async move(paths: readonly (readonly [Place, Place])[], { flicks = false } = {}): Promise<void> {
    const at = (part: number) =>
      paths.map(([from, to]) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }));
    await this.#report("touchStart", at(0));
    for (let step = 1; step <= STEPS; step++) await this.#report("touchMove", at(step / STEPS));
    if (!flicks) this.#wait(1);
    await this.#report("touchEnd", []);
  }
}
