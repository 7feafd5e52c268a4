import { EXACT_UP_TO, SAMPLE } from "./limits.ts";
import type { Metric } from "./metric.ts";
import { linkCount, type Network, neighboursIn } from "./network.ts";
import { searchIn, throughSources } from "./search.ts";

/** Some of the first whole numbers, each as likely as the others, in ascending order (Fisher and Yates, broken off). */
function sampleOf(all: number, some: number, random: () => number): number[] {
  const numbers = Array.from({ length: all }, (_, number) => number);
  for (let at = 0; at < some; at++) {
    const other = at + Math.floor(random() * (all - at));
    [numbers[at], numbers[other]] = [numbers[other] ?? 0, numbers[at] ?? 0];
  }
  return numbers.slice(0, some).sort((a, b) => a - b);
}

/** From which nodes the shortest paths of a network are counted. */
function sourcesOf(network: Network, random: () => number): number[] {
  const nodes = network.ids.length;
  return linkCount(network) <= EXACT_UP_TO || nodes <= SAMPLE
    ? network.ids.map((_, node) => node)
    : sampleOf(nodes, SAMPLE, random);
}

/**
 * On what part of the shortest paths between two others an entity lies, from 0 to 1; several shortest paths of one pair
 * share it. Brandes 2001, source by source, so that one can hear how far it is; in large networks the sources are a sample,
 * and what they give is scaled up (Brandes and Pich 2007). graphology's function does all sources in one call.
 */
export const betweenness: Metric = {
  id: "betweenness",
  kind: "number",
  compute(network, { random, progress }) {
    const nodes = network.ids.length;
    const neighbours = neighboursIn(network);
    const { starts, near } = neighbours;
    const search = searchIn(neighbours);
    const sources = sourcesOf(network, random);
    const [paths, share, sum] = [new Float64Array(nodes), new Float64Array(nodes), new Float64Array(nodes)];
    throughSources(sources, progress, (source) => {
      const { order, count, distance } = search(source);
      for (let place = 0; place < count; place++) paths[order[place] ?? 0] = share[order[place] ?? 0] = 0;
      paths[source] = 1;
      for (let place = 0; place < count; place++) {
        const node = order[place] ?? 0;
        const next = (distance[node] ?? 0) + 1;
        for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at++) {
          const other = near[at] ?? 0;
          if (distance[other] === next) paths[other] = (paths[other] ?? 0) + (paths[node] ?? 0);
        }
      }
      for (let place = count - 1; place > 0; place--) {
        const node = order[place] ?? 0;
        const before = (distance[node] ?? 0) - 1;
        const part = (1 + (share[node] ?? 0)) / (paths[node] ?? 1);
        for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at++) {
          const other = near[at] ?? 0;
          if (distance[other] === before) share[other] = (share[other] ?? 0) + (paths[other] ?? 0) * part;
        }
        sum[node] = (sum[node] ?? 0) + (share[node] ?? 0);
      }
    });
    const pairs = (nodes - 1) * (nodes - 2);
    const scale = nodes <= 2 ? 0 : nodes / sources.length / pairs;
    return { values: Array.from(sum, (of) => of * scale), sampled: sources.length < nodes ? sources.length : null };
  },
};
