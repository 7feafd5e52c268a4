import type { Metric } from "./metric.ts";
import { neighboursIn } from "./network.ts";
import { searchIn, throughSources } from "./search.ts";

/**
 * How few links an entity is away from the others, from 0 to 1: the inverse of the mean distance to those it can reach,
 * times the part of all others that these are (Wasserman and Faust 1994), so that who is only close to few is not close.
 * Source by source, so that one can hear how far it is; graphology's function does all in one call.
 */
export const closeness: Metric = {
  id: "closeness",
  kind: "number",
  compute(network, { progress }) {
    const nodes = network.ids.length;
    const search = searchIn(neighboursIn(network));
    const values = new Array<number>(nodes).fill(0);
    throughSources(
      network.ids.map((_, node) => node),
      progress,
      (source) => {
        const { order, count, distance } = search(source);
        let sum = 0;
        for (let place = 1; place < count; place++) sum += distance[order[place] ?? 0] ?? 0;
        const reached = count - 1;
        values[source] = sum === 0 ? 0 : (reached / sum) * (reached / (nodes - 1));
      },
    );
    return { values, sampled: null };
  },
};
