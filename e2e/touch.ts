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
  #now = Date.now() / 1_000;

  constructor(touch: CDPSession) {
    this.#touch = touch;
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  async #report(type: "touchStart" | "touchMove" | "touchEnd", points: readonly Place[]): Promise<void> {
    await this.#touch.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
      timestamp: this.#now,
    });
    this.#now += REPORT;
  }

  /** Moves every finger from its first place to its second. It rests there before it lets go, unless it `flicks`. */
  async move(paths: readonly (readonly [Place, Place])[], { flicks = false } = {}): Promise<void> {
    const at = (part: number) =>
      paths.map(([from, to]) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }));
    await this.#report("touchStart", at(0));
    for (let step = 1; step <= STEPS; step++) await this.#report("touchMove", at(step / STEPS));
    if (!flicks) this.#now += 1;
    await this.#report("touchEnd", []);
  }

  /** Moves what is beneath a finger up by so many pixels, as the browser itself scrolls it. */
  async scroll(from: Place, up: number): Promise<void> {
    await this.#touch.send("Input.synthesizeScrollGesture", {
      ...from,
      yDistance: -up,
      gestureSourceType: "touch",
      speed: 2_000,
    });
  }
}
