import type { EntityId } from "#model/ids.ts";
import { chainsFrom, type Ground } from "./chains.ts";

/** A hop to a neighbour by the strongest way there is. */
export interface Neighbour {
  readonly to: EntityId;
  readonly weakness: number;
}

/** Entities and the hops between them: one for each pair, however many relations there are. */
export interface HopGraph {
  readonly ground: Ground;
  /** Sorted by id. */
  readonly neighbours: (entity: EntityId) => readonly Neighbour[];
}

/** The hops over a graph, each found when it is first asked for. */
export function hopGraph(ground: Ground): HopGraph {
  const known = new Map<EntityId, readonly Neighbour[]>();
  return {
    ground,
    neighbours: (entity) => {
      const before = known.get(entity);
      if (before !== undefined) return before;
      const strongest = new Map<EntityId, number>();
      for (const { to, weakness } of chainsFrom(ground, entity)) {
        strongest.set(to, Math.min(weakness, strongest.get(to) ?? Infinity));
      }
      const found = [...strongest].map(([to, weakness]) => ({ to, weakness })).sort((a, b) => (a.to < b.to ? -1 : 1));
      known.set(entity, found);
      return found;
    },
  };
}

/** How many hops each entity is from another, as far as `most` hops. */
export function distancesFrom({ neighbours }: HopGraph, start: EntityId, most = Infinity): Map<EntityId, number> {
  const distances = new Map([[start, 0]]);
  let edge: EntityId[] = [start];
  for (let hops = 1; hops <= most && edge.length > 0; hops++) {
    const next: EntityId[] = [];
    for (const id of edge) {
      for (const { to } of neighbours(id)) {
        if (distances.has(to)) continue;
        distances.set(to, hops);
        next.push(to);
      }
    }
    edge = next;
  }
  return distances;
}
