import type { EntityId, RelationId } from "#model/ids.ts";
import type { Relation } from "#model/statement.ts";
import type { KnowledgeGraph } from "../knowledge-graph.ts";
import { ranked } from "./chains.ts";
import { createHeap } from "./heap.ts";
import { distancesFrom, hopGraph, type HopGraph, UNREACHED } from "./hop-graph.ts";
import type { Path } from "./path.ts";
import { strengthOf, weakestOf, weaknessOf } from "./strength.ts";
import { treeHops } from "./tree-hops.ts";
import { createUnionFind } from "./union-find.ts";

export interface ConnectQuery {
  /** Two or more. */
  readonly ends: readonly EntityId[];
  /** The relations that may be used; `null` is all. */
  readonly allowed: ReadonlySet<RelationId> | null;
}

/** What connects several entities: a tree, told by its hops. */
export interface Connection extends Path {
  /** Those that nothing connects with the others. */
  readonly apart: readonly EntityId[];
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

/** Without what closes a ring, the weakest first, and without twigs that end at nothing that was to be connected. */
function pruned(relations: readonly Relation[], ends: ReadonlySet<EntityId>): Relation[] {
  const sets = createUnionFind<EntityId>();
  let tree = relations
    .toSorted((a, b) => weaknessOf(strengthOf(a)) - weaknessOf(strengthOf(b)) || (a.id < b.id ? -1 : 1))
    .filter(({ subject, object }) => sets.join(subject, object));
  for (;;) {
    const degrees = new Map<EntityId, number>();
    for (const { subject, object } of tree) {
      for (const id of [subject, object]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    }
    const isTwig = (id: EntityId) => degrees.get(id) === 1 && !ends.has(id);
    const kept = tree.filter(({ subject, object }) => !isTwig(subject) && !isTwig(object));
    if (kept.length === tree.length) return tree;
    tree = kept;
  }
}

/** The relations by which most of the ends hang together, and the ends that do not. */
function largestPart(relations: readonly Relation[], ends: readonly EntityId[]) {
  const sets = createUnionFind<EntityId>();
  for (const { subject, object } of relations) sets.join(subject, object);
  const sizes = new Map<EntityId, number>();
  for (const end of ends) sizes.set(sets.find(end), (sizes.get(sets.find(end)) ?? 0) + 1);
  const most = Math.max(...sizes.values());
  const main = ends.map(sets.find).find((root) => sizes.get(root) === most);
  return {
    relations: relations.filter(({ subject }) => sets.find(subject) === main),
    apart: ends.filter((end) => sets.find(end) !== main),
  };
}

/** What the strongest hop between two entities rests on. */
function relationsOfPair(
  { ground, ids, chains }: HopGraph,
  [from, to]: readonly [number, number],
): readonly Relation[] {
  const [one, other] = [ids[from], ids[to]];
  const between = one === undefined || other === undefined ? undefined : chains(one).get(other);
  return ranked(ground, between ?? [])[0]?.relations ?? [];
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
  const treeOver = (points: readonly number[]): Connection | null => {
    const used = new Set(spanning(between, points).flatMap((pair) => relationsOfPair(between, pair)));
    const { relations, apart } = largestPart(pruned([...used], terminals), ends);
    if (relations.length === 0) return null;
    const hops = treeHops(graph, relations, terminals);
    const told = hops.flatMap((hop) => hop.relations);
    return {
      hops,
      entities: [...new Set(told.flatMap(({ subject, object }) => [subject, object]))],
      relations: told.map(({ id }) => id),
      weakest: weakestOf(hops.map(({ strength }) => strength)),
      apart,
    };
  };
  const direct = treeOver(numbers);
  if (direct === null || direct.apart.length > 0) return direct;
  const others = middles(between, numbers).flatMap((middle) => treeOver([...numbers, middle]) ?? []);
  return [direct, ...others].sort(bySize)[0] ?? null;
}
