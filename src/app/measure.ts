import type { Measured } from "#graph/metrics/metric.ts";
import type { MetricId } from "#graph/metrics/metric-id.ts";
import type { Network } from "#graph/metrics/network.ts";
import type { Services } from "#ui/shared/services.ts";
import { deathOf, oneAtATime, type Runner } from "./one-at-a-time.ts";
import type { MetricsWorker } from "./workers/metrics.ts";

type Measurer = Runner<[MetricId, Network, (part: number) => void], Measured>;

/** Starts a worker, whose code comes with it, when it is first needed. */
export const measurerIn = (create: () => Worker) => async (): Promise<Measurer> => {
  const { proxy, wrap } = await import("comlink");
  const worker = create();
  const death = deathOf(worker);
  const remote = wrap<MetricsWorker>(worker);
  return {
    run: (id, network, onProgress) => Promise.race([remote.measure(id, network, proxy(onProgress)), death]),
    stop: () => worker.terminate(),
  };
};

/** Measures in a worker, one measure after the other; a signal ends it in the middle, and nothing more is heard of it. */
export function createMeasure(start: () => Promise<Measurer>): Services["measure"] {
  const measure = oneAtATime(start);
  return (id, network, { onProgress, signal } = {}) =>
    measure(signal, id, network, (part) => {
      if (signal?.aborted !== true) onProgress?.(part);
    });
}
