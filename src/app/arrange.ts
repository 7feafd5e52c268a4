import type { Remote } from "comlink";
import type { Services } from "#ui/shared/services.ts";
import type { LayoutWorker } from "./workers/layout.ts";

interface Started {
  readonly remote: Remote<LayoutWorker>;
  /** Rejects when the worker dies; calls to it would wait for ever. */
  readonly death: Promise<never>;
}

async function startWorker(): Promise<Started> {
  const { wrap } = await import("comlink");
  const worker = new Worker(new URL("./workers/layout.ts", import.meta.url), { type: "module" });
  const death = new Promise<never>((_resolve, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
  });
  return { remote: wrap<LayoutWorker>(worker), death };
}

/** Finds places in a worker, which starts when it is first needed, and again after it has died. */
export function createArrange(): Services["arrange"] {
  let started: Promise<Started> | undefined;
  return async (input) => {
    started ??= startWorker();
    try {
      const { remote, death } = await started;
      return await Promise.race([remote.arrange(input), death]);
    } catch (error) {
      started = undefined;
      throw error;
    }
  };
}
