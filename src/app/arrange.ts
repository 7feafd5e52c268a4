import type { Services } from "#ui/shared/services.ts";
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
  // Calls to a worker that died would wait for ever.
  const death = new Promise<never>((_resolve, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
  });
  death.catch(() => undefined);
  const remote = wrap<LayoutWorker>(worker);
  return {
    arrange: (...input) => Promise.race([remote.arrange(...input), death]),
    stop: () => worker.terminate(),
  };
};

/** What a promise gives, unless the signal comes first: then it rejects with the signal's reason, at once. */
function unlessAborted<Result>(promise: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/**
 * Finds places in a worker, which starts when it is first needed. A signal ends the worker in the middle of a layout, and
 * the next one has a new worker, as after a failure. Who calls while another layout is under way waits for that one to end.
 */
export function createArrange(start: () => Promise<Arranger>): Services["arrange"] {
  let arranger: Promise<Arranger> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const run: Services["arrange"] = async (id, input, signal) => {
    signal?.throwIfAborted();
    const started = (arranger ??= start());
    const result = started.then(({ arrange }) => arrange(id, input));
    try {
      return await unlessAborted(result, signal);
    } catch (error) {
      arranger = undefined;
      started.then(
        ({ stop }) => stop(),
        () => undefined,
      );
      throw error;
    }
  };

  return (id, input, signal) => {
    const turn = last.then(() => run(id, input, signal));
    last = turn.catch(() => undefined);
    return unlessAborted(turn, signal);
  };
}
