import type { Neighbours } from "./network.ts";

/** What a search from one node found. The next search writes over it. */
export interface Found {
  /** The nodes that can be reached, the source first, in the order of their distance; only the first `count` are. */
  readonly order: Uint32Array;
  readonly count: number;
  /** In links, for the nodes that can be reached; -1 for the others. */
  readonly distance: Int32Array;
}

/** Makes searches by breadth from one node of a network after the other, in memory of their own. */
export function searchIn({ starts, near }: Neighbours): (source: number) => Found {
  const nodes = starts.length - 1;
  const order = new Uint32Array(nodes);
  const distance = new Int32Array(nodes);
  return (source) => {
    distance.fill(-1);
    distance[source] = 0;
    order[0] = source;
    let count = 1;
    for (let head = 0; head < count; head++) {
      const node = order[head] ?? 0;
      const next = (distance[node] ?? 0) + 1;
      const end = starts[node + 1] ?? 0;
      for (let at = starts[node] ?? 0; at < end; at++) {
        const other = near[at] ?? 0;
        if ((distance[other] ?? 0) >= 0) continue;
        distance[other] = next;
        order[count++] = other;
      }
    }
    return { order, count, distance };
  };
}

/** Sources between two words about progress. */
const PACE = 16;

/** Goes through sources one by one and says how far it is. */
export function throughSources(
  sources: readonly number[],
  progress: (part: number) => void,
  visit: (source: number) => void,
): void {
  sources.forEach((source, done) => {
    if (done % PACE === 0) progress(done / sources.length);
    visit(source);
  });
  progress(1);
}
