import type { Services } from "#ui/shared/services.ts";
import { deathOf, oneAtATime } from "./one-at-a-time.ts";
import type { LayoutWorker } from "./workers/layout.ts";

/** What lays graphs out, one at a time, until it is stopped. */
export interface Arranger {
  /** Rejects where the layout fails or its worker dies. */
  readonly arrange: (...input: Parameters<LayoutWorker["arrange"]>) => Promise<ReturnType<LayoutWorker["arrange"]>>;
  /** Ends it at once, in the middle of whatever it does. */
  readonly stop: () => void;
}

/** Starts a worker, whose code comes with it, when it is first needed. */
export const arrangerIn = (create: () => Worker) => async (): Promise<Arranger> => {
  const { wrap } = await import("comlink");
  const worker = create();
  const death = deathOf(worker);
  const remote = wrap<LayoutWorker>(worker);
  return {
    arrange: (...input) => Promise.race([remote.arrange(...input), death]),
    stop: () => worker.terminate(),
  };
};

/** Finds places in a worker, one picture after the other; a signal ends it in the middle of a layout. */
export function createArrange(start: () => Promise<Arranger>): Services["arrange"] {
  const arrange = oneAtATime(async () => {
    const arranger = await start();
    return { run: arranger.arrange, stop: arranger.stop };
  });
  return (id, input, signal) => arrange(signal, id, input);
}
