import { createStore, type StoreApi } from "zustand/vanilla";
import type { Steps } from "#ui/shared/services.ts";
import { sparingly } from "./sparingly.ts";

/** What this page leaves in the browser's history at each step: which step of the visit it is. */
interface Mark {
  readonly step: number;
}

function markOf(state: unknown): Mark | null {
  return typeof state === "object" && state !== null && "step" in state && typeof state.step === "number"
    ? { step: state.step }
    : null;
}

/** The browser's history as the page walks through it. */
export interface Navigation {
  readonly steps: StoreApi<Steps>;
  /** The address's fragment, with its `#`. */
  readonly fragment: () => string;
  /** Writes a fragment (without `#`) into the address: as a step of its own, or over the present one. */
  readonly go: (fragment: string, how: "push" | "replace") => void;
  readonly back: () => void;
  readonly forward: () => void;
  /** Calls when the address changes from outside: Back, Forward, a fragment typed in. */
  readonly onArrival: (arrived: () => void) => void;
}

/** Walks the history of a window. */
export function createNavigation(window: Window): Navigation {
  const { history, location } = window;
  let step = markOf(history.state)?.step ?? 0;
  let last = step;
  const steps = createStore<Steps>()(() => ({ back: step > 0, forward: false }));
  const replacing = sparingly({
    performance: window.performance,
    setTimeout: (done, ms) => window.setTimeout(done, ms),
  });
  const tell = () => steps.setState({ back: step > 0, forward: step < last });
  const urlOf = (fragment: string) => (fragment === "" ? `${location.pathname}${location.search}` : `#${fragment}`);
  return {
    steps,
    fragment: () => location.hash,
    go: (fragment, how) => {
      if (how === "push") {
        replacing.settle();
        step += 1;
        last = step;
        history.pushState({ step } satisfies Mark, "", urlOf(fragment));
      } else {
        replacing.ask(() => history.replaceState({ step } satisfies Mark, "", urlOf(fragment)));
      }
      tell();
    },
    back: () => history.back(),
    forward: () => history.forward(),
    onArrival: (arrived) => {
      window.addEventListener("popstate", ({ state }) => {
        replacing.forget();
        // A fragment that was typed in is a new step, and cuts off those that were ahead.
        step = markOf(state)?.step ?? step + 1;
        last = markOf(state) === null ? step : Math.max(last, step);
        tell();
        arrived();
      });
    },
  };
}
