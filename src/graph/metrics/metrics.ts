import { seededRandom } from "../layout/random.ts";
import { betweenness } from "./betweenness.ts";
import { closeness } from "./closeness.ts";
import { community } from "./community.ts";
import { degree } from "./degree.ts";
import type { Measured, Metric } from "./metric.ts";
import type { MetricId } from "./metric-id.ts";
import type { Network } from "./network.ts";
import { pagerank } from "./pagerank.ts";

/** Every measure that there is: a new one is a file, a row here and an id. */
const metrics: Readonly<Record<MetricId, Metric>> = { degree, betweenness, pagerank, closeness, community };

const SEED = 1;

/** Measures a network; `progress` hears how much is done, from 0 to 1. The same network gives the same result. */
export function measureNetwork(
  id: MetricId,
  network: Network,
  progress: (part: number) => void = () => undefined,
): Measured {
  return metrics[id].compute(network, { random: seededRandom(SEED), progress });
}
