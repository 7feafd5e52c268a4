import type { EntityId, RelationId } from "#model/ids.ts";
import type { Relation } from "#model/statement.ts";
import type { KnowledgeGraph } from "../knowledge-graph.ts";
import { chainsBetween, type Ground } from "./chains.ts";
import { createHeap } from "./heap.ts";
import { distancesFrom, hopGraph, type HopGraph } from "./hop-graph.ts";
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

/** The way from an entity to the nearest of those to be connected. */
interface Reached {
  readonly root: EntityId;
  readonly before: EntityId | null;
  readonly cost: number;
}

/** For every entity the nearest of the ends: fewest hops, then the surest all in all. */
function nearestEnds({ neighbours }: HopGraph, ends: readonly EntityId[]): Map<EntityId, Reached> {
  const reached = new Map<EntityId, Reached>();
  const queue = createHeap<Reached & { readonly at: EntityId }>((a, b) => a.cost < b.cost);
  for (const end of ends) queue.push({ at: end, root: end, before: null, cost: 0 });
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { at, root, before, cost } = next;
    if (reached.has(at)) continue;
    reached.set(at, { root, before, cost });
    for (const { to, weakness } of neighbours(at)) {
      if (!reached.has(to)) queue.push({ at: to, root, before: at, cost: cost + HOP + weakness });
    }
  }
  return reached;
}

/** The pairs of a tree that spans the ends: hops where the territories of two ends meet, and from there to both. */
function spanning(hops: HopGraph, ends: readonly EntityId[]): [EntityId, EntityId][] {
  const reached = nearestEnds(hops, ends);
  const meetings: { readonly pair: [EntityId, EntityId]; readonly cost: number }[] = [];
  for (const [at, { root, cost }] of reached) {
    for (const { to, weakness } of hops.neighbours(at)) {
      const other = reached.get(to);
      if (other === undefined || other.root === root || to < at) continue;
      meetings.push({ pair: [at, to], cost: cost + HOP + weakness + other.cost });
    }
  }
  meetings.sort((a, b) => a.cost - b.cost || (a.pair.join(" ") < b.pair.join(" ") ? -1 : 1));
  const roots = createUnionFind<EntityId>();
  const pairs: [EntityId, EntityId][] = [];
  for (const { pair } of meetings) {
    const [one, other] = pair.map((id) => reached.get(id)?.root ?? id) as [EntityId, EntityId];
    if (!roots.join(one, other)) continue;
    pairs.push(pair);
    for (const start of pair) {
      for (let at: EntityId = start; ;) {
        const before = reached.get(at)?.before ?? null;
        if (before === null) break;
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

function relationsOfPair(ground: Ground, [from, to]: readonly [EntityId, EntityId]): readonly Relation[] {
  return chainsBetween(ground, from, to)[0]?.relations ?? [];
}

/** As many entities in the middle are tried. */
const MIDDLES = 5;

/** Entities that all the ends are near to, whose tree may be smaller than one that goes from end to end. */
function middles(hops: HopGraph, ends: readonly EntityId[]): EntityId[] {
  if (ends.length < 3) return [];
  const [first, ...others] = ends.map((end) => distancesFrom(hops, end));
  const sums = [...(first ?? [])].flatMap(([id, far]) => {
    const sum = others.reduce((all, distances) => all + (distances.get(id) ?? Infinity), far);
    return sum < Infinity && !ends.includes(id) ? [{ id, sum }] : [];
  });
  sums.sort((a, b) => a.sum - b.sum || (a.id < b.id ? -1 : 1));
  return sums.slice(0, MIDDLES).map(({ id }) => id);
}

const weaknessSum = ({ hops }: Connection) => hops.reduce((sum, { strength }) => sum + weaknessOf(strength), 0);

/** Fewest hops first, then the surest. */
function bySize(a: Connection, b: Connection): number {
  return a.hops.length - b.hops.length || weaknessSum(a) - weaknessSum(b);
}

/**
 * A small tree of relations that connects some entities: an approximation of the Steiner tree, which nobody can find
 * quickly (Mehlhorn's, at most twice as long as the shortest, tried again with each of a few entities in their middle).
 * Fewest hops count first, then the surest relations. What a hop is says `chainsFrom`. `null` where no two of the entities
 * are connected.
 */
export function connect(graph: KnowledgeGraph, { ends: asked, allowed }: ConnectQuery): Connection | null {
  const ends = [...new Set(asked)];
  const terminals = new Set(ends);
  const ground: Ground = { graph, allowed, ends: terminals };
  const between = hopGraph(ground);
  const treeOver = (points: readonly EntityId[]): Connection | null => {
    const used = new Set(spanning(between, points).flatMap((pair) => relationsOfPair(ground, pair)));
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
  const direct = treeOver(ends);
  if (direct === null || direct.apart.length > 0) return direct;
  const others = middles(between, ends).flatMap((middle) => treeOver([...ends, middle]) ?? []);
  return [direct, ...others].sort(bySize)[0] ?? null;
}
