import type { Metric } from "./metric.ts";
import { neighboursIn } from "./network.ts";

/** To how many others an entity is linked. */
export const degree: Metric = {
  id: "degree",
  kind: "number",
  compute(network) {
    const { starts } = neighboursIn(network);
    return {
      values: network.ids.map((_, node) => (starts[node + 1] ?? 0) - (starts[node] ?? 0)),
      sampled: null,
    };
  },
};
