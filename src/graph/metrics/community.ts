import louvain from "graphology-communities-louvain";
import { graphOfNetwork } from "./graph-of.ts";
import type { Metric } from "./metric.ts";

/** Groups of at least two, the largest first, of equal ones that with the first member; and in them their members. */
function ranked(groups: Iterable<readonly number[]>): (readonly number[])[] {
  return [...groups]
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/**
 * Which group an entity belongs to, counted from 1, the largest first: entities that are linked among each other more
 * than chance would have it (Louvain, Blondel et al. 2008). Who is linked to nobody belongs to none. One short call of
 * graphology's: it does not say how far it is, and is ended with the worker that it runs in.
 */
export const community: Metric = {
  id: "community",
  kind: "category",
  compute(network, { random }) {
    const values = new Array<number | null>(network.ids.length).fill(null);
    if (network.links.length === 0) return { values, sampled: null };
    const found = louvain(graphOfNetwork(network), { getEdgeWeight: null, rng: random });
    const groups = new Map<number, number[]>();
    network.ids.forEach((_, node) => {
      const group = found[node] ?? -1;
      groups.set(group, [...(groups.get(group) ?? []), node]);
    });
    ranked(groups.values()).forEach((members, place) => {
      for (const node of members) values[node] = place + 1;
    });
    return { values, sampled: null };
  },
};
