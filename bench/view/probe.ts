/** What an interaction ends with: the status line and the canvas agree on another number; a node stands out; a list. */
export type Outcome = "filtered" | "selected" | "found";

interface Elements {
  readonly length: number;
  readonly id: () => string;
}

interface Cytoscape {
  readonly $: (selector: string) => Elements;
  readonly edges: () => Elements;
  readonly on: (event: string, listener: () => void) => void;
}

/** What the page under test is asked. */
export interface Probe {
  /** Waits for an event, and from there for what it brings about. */
  readonly arm: (event: string, outcome: Outcome) => void;
  /** Milliseconds from the event's own time stamp until the page has painted what it brought about. */
  readonly measured: () => Promise<number>;
  /** Records frames until `framesEnd`. */
  readonly framesBegin: () => void;
  /** The frames recorded, in milliseconds each. */
  readonly framesEnd: () => number[];
}

declare global {
  interface Window {
    readonly probe: Probe;
  }
}

/**
 * Runs in the page, before its own code.
 *
 * "Painted" is honest in four ways. The clock starts at the time stamp of the trusted event, which the browser sets when
 * the input arrives, before any handler. It goes on until what the page shows is what was asked for: the text in the
 * document, and on the canvas what Cytoscape held when it last *rendered*, not what it was told. Then the frame in which
 * both are true has to end: a message posted from within a frame is delivered after its style, layout and paint. And the
 * canvas is read back, so that drawing which was only recorded counts too.
 */
export function installProbe(): void {
  const drawings = () =>
    [...document.querySelectorAll<HTMLElement>("main *")]
      .map((element) => (element as unknown as { _cyreg?: { cy?: Cytoscape } })._cyreg?.cy)
      .filter((cy) => cy !== undefined);
  const rendered = new WeakMap<Cytoscape, { edges: number; selected: string }>();
  let check = () => {};
  const watch = () => {
    for (const cy of drawings()) {
      if (rendered.has(cy)) continue;
      rendered.set(cy, { edges: -1, selected: "" });
      cy.on("render", () => {
        if (pending === null) return;
        const selected = cy.$(".selected");
        rendered.set(cy, { edges: cy.edges().length, selected: selected.length === 0 ? "" : selected.id() });
        check();
      });
    }
  };

  const shown = () => document.querySelector("footer p")?.textContent ?? "";
  const title = () => document.getElementById("panel-title")?.textContent ?? "";
  const list = () => document.querySelector("[role=listbox]")?.innerHTML ?? "";
  const on = (test: (drawn: { edges: number; selected: string }) => boolean) =>
    drawings().some((cy) => test(rendered.get(cy) ?? { edges: -1, selected: "" }));
  const outcomes: Record<Outcome, () => () => boolean> = {
    filtered: () => {
      const before = shown();
      return () => {
        const figure = Number(/\d[\d,]*/.exec(shown())?.[0].replaceAll(",", ""));
        return shown() !== before && on(({ edges }) => edges === figure);
      };
    },
    selected: () => {
      const before = title();
      return () => {
        const id = /select=([^&]*)/.exec(decodeURIComponent(location.hash))?.[1];
        return title() !== before && title() !== "" && on(({ selected }) => selected === id);
      };
    },
    found: () => {
      const before = list();
      return () => list() !== before;
    },
  };

  let pending: Promise<number> | null = null;
  let last = NaN;
  let frames: number[] = [];
  let recording = false;
  const record = (now: number) => {
    if (!recording) return;
    if (!Number.isNaN(last)) frames.push(now - last);
    last = now;
    requestAnimationFrame(record);
  };
  const probe: Probe = {
    arm(event, outcome) {
      watch();
      const isReady = outcomes[outcome]();
      pending = new Promise((resolve) => {
        const begin = ({ timeStamp }: Event) => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => {
            for (const canvas of document.querySelectorAll("canvas")) {
              if (canvas.width > 0) canvas.getContext("2d")?.getImageData(0, 0, 1, 1);
            }
            resolve(performance.now() - timeStamp);
          };
          let ready = false;
          check = () => {
            if (ready || !isReady()) return;
            ready = true;
            check = () => {};
            painted.port2.postMessage(null);
          };
          const frame = () => {
            watch();
            check();
            if (!ready) requestAnimationFrame(frame);
          };
          requestAnimationFrame(frame);
        };
        addEventListener(event, begin, { capture: true, once: true });
      });
    },
    async measured() {
      const time = (await pending) ?? NaN;
      pending = null;
      return time;
    },
    framesBegin() {
      [frames, last, recording] = [[], NaN, true];
      requestAnimationFrame(record);
    },
    framesEnd() {
      recording = false;
      return frames;
    },
  };
  Object.assign(window, { probe });
}
