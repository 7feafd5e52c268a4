import type { Services } from "#ui/shared/services.ts";
import type { LayoutWorker } from "./workers/layout.ts";

/** A worker that lays graphs out. */
export interface LayoutHost {
  readonly arrange: (...input: Parameters<LayoutWorker["arrange"]>) => Promise<ReturnType<LayoutWorker["arrange"]>>;
  /** Rejects when the worker dies; calls to it would wait for ever. */
  readonly death: Promise<never>;
  readonly terminate: () => void;
}

async function startWorker(): Promise<LayoutHost> {
  const { wrap } = await import("comlink");
  const worker = new Worker(new URL("./workers/layout.ts", import.meta.url), { type: "module" });
  const death = new Promise<never>((_resolve, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
  });
  const remote = wrap<LayoutWorker>(worker);
  return { arrange: (id, input) => remote.arrange(id, input), death, terminate: () => worker.terminate() };
}

/** Rejects with the reason as soon as a signal is given. */
function abortion(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    const abort = () => reject(signal?.reason as Error);
    if (signal?.aborted === true) abort();
    else signal?.addEventListener("abort", abort, { once: true });
  });
}

/**
 * Finds places in a worker, which starts when it is first needed. It ends with a layout that is given up, for there is no
 * other way to stop one in the middle; and starts anew after that, and after it has died.
 */
export function createArrange(start: () => Promise<LayoutHost> = startWorker): Services["arrange"] {
  let started: Promise<LayoutHost> | undefined;
  return async (id, input, signal) => {
    signal?.throwIfAborted();
    const own = (started ??= start());
    try {
      const { arrange, death } = await own;
      return await Promise.race([arrange(id, input), death, abortion(signal)]);
    } catch (error) {
      if (started === own) started = undefined;
      void own.then(
        ({ terminate }) => terminate(),
        () => undefined,
      );
      throw error;
    }
  };
}
