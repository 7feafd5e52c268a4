import type { EntityId, RelationId } from "#model/ids.ts";
import type { KnowledgeGraph } from "../knowledge-graph.ts";
import { createHeap } from "./heap.ts";
import { distancesFrom, hopGraph, type HopGraph, UNREACHED } from "./hop-graph.ts";
import { weaknessOf } from "./strength.ts";
import { type Connection, treeOf } from "./tree.ts";
import { createUnionFind } from "./union-find.ts";

export interface ConnectQuery {
  /** Two or more. */
  readonly ends: readonly EntityId[];
  /** The relations that may be used; `null` is all. */
  readonly allowed: ReadonlySet<RelationId> | null;
}

/** No sureness makes up for a hop more. */
const HOP = 1e6;

/** The way from each entity, by its number, to the nearest of those to be connected: -1 is none. */
interface Nearest {
  readonly root: Int32Array;
  readonly before: Int32Array;
  readonly cost: Float64Array;
}

/** For every entity the nearest of the ends: fewest hops, then the surest all in all. */
function nearestEnds({ ids, neighbours }: HopGraph, ends: readonly number[]): Nearest {
  const root = new Int32Array(ids.length).fill(-1);
  const before = new Int32Array(ids.length).fill(-1);
  const cost = new Float64Array(ids.length).fill(Infinity);
  const queue = createHeap<{ readonly at: number; readonly cost: number }>((a, b) => a.cost < b.cost);
  for (const end of ends) {
    root[end] = end;
    cost[end] = 0;
    queue.push({ at: end, cost: 0 });
  }
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { at } = next;
    if (next.cost > (cost[at] ?? 0)) continue;
    const { to, weakness } = neighbours(at);
    for (let index = 0; index < to.length; index++) {
      const other = to[index] ?? 0;
      const farther = next.cost + HOP + (weakness[index] ?? 0);
      if (farther >= (cost[other] ?? 0)) continue;
      cost[other] = farther;
      root[other] = root[at] ?? -1;
      before[other] = at;
      queue.push({ at: other, cost: farther });
    }
  }
  return { root, before, cost };
}

/** The cheapest hop where the territories of two ends meet, for each two ends. */
function meetings({ neighbours }: HopGraph, { root, cost }: Nearest) {
  const found = new Map<string, { readonly pair: readonly [number, number]; readonly cost: number }>();
  root.forEach((own, at) => {
    if (own < 0) return;
    const { to, weakness } = neighbours(at);
    to.forEach((other, index) => {
      const otherRoot = root[other] ?? -1;
      if (otherRoot <= own) return;
      const key = `${own} ${otherRoot}`;
      const sum = (cost[at] ?? 0) + HOP + (weakness[index] ?? 0) + (cost[other] ?? 0);
      if (sum < (found.get(key)?.cost ?? Infinity)) found.set(key, { pair: [at, other], cost: sum });
    });
  });
  return [...found.values()].sort((a, b) => a.cost - b.cost);
}

/** The pairs of a tree that spans the ends: hops where the territories of two ends meet, and from there to both. */
function spanning(hops: HopGraph, ends: readonly number[]): (readonly [number, number])[] {
  const nearest = nearestEnds(hops, ends);
  const roots = createUnionFind<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const { pair } of meetings(hops, nearest)) {
    if (!roots.join(nearest.root[pair[0]] ?? -1, nearest.root[pair[1]] ?? -1)) continue;
    pairs.push(pair);
    for (const start of pair) {
      for (let at = start, before = nearest.before[at] ?? -1; before >= 0; before = nearest.before[at] ?? -1) {
        pairs.push([before, at]);
        at = before;
      }
    }
  }
  return pairs;
}

/** As many entities in the middle are tried. */
const MIDDLES = 5;

/** Entities that all the ends are near to, whose tree may be smaller than one that goes from end to end. */
function middles(hops: HopGraph, ends: readonly number[]): number[] {
  if (ends.length < 3) return [];
  const distances = ends.map((end) => distancesFrom(hops, end));
  const sums = hops.ids.flatMap((id, at) => {
    const sum = distances.reduce((all, far) => all + (far[at] ?? UNREACHED), 0);
    return sum < UNREACHED && !ends.includes(at) ? [{ id, at, sum }] : [];
  });
  sums.sort((a, b) => a.sum - b.sum || (a.id < b.id ? -1 : 1));
  return sums.slice(0, MIDDLES).map(({ at }) => at);
}

const weaknessSum = ({ hops }: Connection) => hops.reduce((sum, { strength }) => sum + weaknessOf(strength), 0);

/** Fewest hops first, then the surest. */
function bySize(a: Connection, b: Connection): number {
  return a.hops.length - b.hops.length || weaknessSum(a) - weaknessSum(b);
}

/**
 * A small tree of relations that connects some entities: an approximation of the Steiner tree, which nobody can find
 * quickly (Mehlhorn's, at most twice as long as the shortest, tried again with each of a few entities in their middle).
 * Fewest hops count first, then the surest relations. What a hop is says `visitHops`. `null` where no two of the entities
 * are connected.
 */
export function connect(graph: KnowledgeGraph, { ends: asked, allowed }: ConnectQuery): Connection | null {
  const terminals = new Set(asked);
  const ends = [...terminals];
  const between = hopGraph({ graph, allowed, ends: terminals });
  const numbers = ends.flatMap((end) => between.numberOf.get(end) ?? []);
  const treeOver = (points: readonly number[]) => treeOf(between, spanning(between, points), terminals);
  const direct = treeOver(numbers);
  if (direct === null || direct.apart.length > 0) return direct;
  const others = middles(between, numbers).flatMap((middle) => treeOver([...numbers, middle]) ?? []);
  return [direct, ...others].sort(bySize)[0] ?? null;
}
