import type { EntityId, RelationId } from "#model/ids.ts";
import type { KnowledgeGraph } from "../knowledge-graph.ts";
import { type Extent, type FoundPaths, usualExtent } from "./find.ts";
import { distancesFrom, hopGraph, type HopGraph, UNREACHED } from "./hop-graph.ts";
import { comparePaths } from "./path.ts";
import type { Budget } from "./routes.ts";
import { type Connection, treeOf } from "./tree.ts";

export interface ThreeQuery {
  readonly ends: readonly [EntityId, EntityId, EntityId];
  /** The relations that may be used; `null` is all. */
  readonly allowed: ReadonlySet<RelationId> | null;
}

/** One of the ends, by its number, and how far each entity is from it. */
interface End {
  readonly at: number;
  readonly far: Int32Array;
}

type Three<Item> = readonly [Item, Item, Item];

/** From where the three ways part to one end: entities by their numbers, both included. */
type Leg = readonly number[];

/** So many times more trees are compared than are asked for, since they do not come in the order of their sureness. */
const COMPARED = 4;

/** The loopless ways of exactly so many hops to an end that keep off some entities, of each next hop the surest first. */
function* legsOf(
  hops: HopGraph,
  leg: Leg,
  end: End,
  left: number,
  off: ReadonlySet<number>,
  budget: Budget,
): Generator<Leg> {
  const at = leg.at(-1) ?? -1;
  if (left === 0) {
    if (at === end.at) yield leg;
    return;
  }
  if (at === end.at) return;
  const { to, weakness } = hops.neighbours(at);
  const surest = [...to.keys()].sort((a, b) => (weakness[a] ?? 0) - (weakness[b] ?? 0));
  for (const index of surest) {
    const next = to[index] ?? -1;
    if ((end.far[next] ?? UNREACHED) >= left || off.has(next) || leg.includes(next)) continue;
    if (--budget.left <= 0) return;
    yield* legsOf(hops, [...leg, next], end, left - 1, off, budget);
  }
}

/** How many hops each of three ways may take so that they take so many together. */
function* lengthsOf(least: Three<number>, size: number): Generator<Three<number>> {
  const [one, two, three] = least;
  // A way to where it starts has no hop.
  const most = (length: number, others: number) => (length === 0 ? 0 : size - others);
  for (let a = one; a <= most(one, two + three); a++) {
    for (let b = two; b <= Math.min(most(two, one + three), size - a - three); b++) {
      const c = size - a - b;
      if (c <= most(three, one + two)) yield [a, b, c];
    }
  }
}

/** The trees of exactly so many hops whose three ways part at an entity: these share nothing else. */
function* treesAt(hops: HopGraph, hub: number, ends: Three<End>, size: number, budget: Budget): Generator<Three<Leg>> {
  const least = ends.map(({ far }) => far[hub] ?? UNREACHED) as unknown as Three<number>;
  const [one, two, three] = ends;
  const others = (end: End, ...legs: Leg[]) =>
    new Set([...ends.filter((other) => other !== end).map(({ at }) => at), ...legs.flat()]);
  for (const [a, b, c] of lengthsOf(least, size)) {
    for (const first of legsOf(hops, [hub], one, a, others(one), budget)) {
      for (const second of legsOf(hops, [hub], two, b, others(two, first), budget)) {
        for (const third of legsOf(hops, [hub], three, c, others(three, first, second), budget)) {
          yield [first, second, third];
        }
      }
    }
  }
}

const pairsOf = (legs: Three<Leg>) =>
  legs.flatMap((leg) => leg.slice(1).map((to, index): readonly [number, number] => [leg[index] ?? -1, to]));

/** Entities by how many hops all three ends are from them together; only those that all three can be reached from. */
function hubsOf({ ids }: HopGraph, ends: Three<End>): { readonly at: number; readonly sum: number }[] {
  const sumAt = (at: number) => ends.reduce((sum, { far }) => sum + (far[at] ?? UNREACHED), 0);
  return ids
    .map((id, at) => ({ id, at, sum: sumAt(at) }))
    .filter(({ sum }) => sum < UNREACHED)
    .sort((a, b) => a.sum - b.sum || (a.id < b.id ? -1 : 1));
}

/**
 * The trees that connect three entities: all those with the fewest hops, then larger ones until there are enough, ranked by
 * their weakest hop (`comparePaths`). In a tree with three ends there is one entity at which the ways to them part, perhaps
 * an end itself: each is tried, with all ways from it that share nothing else. Without trees where not all three are
 * connected.
 */
export function connectThree(
  graph: KnowledgeGraph,
  { ends, allowed }: ThreeQuery,
  extent: Extent = usualExtent,
): FoundPaths {
  const terminals = new Set(ends);
  const hops = hopGraph({ graph, allowed, ends: terminals });
  const numbered = ends.flatMap((id) => hops.numberOf.get(id) ?? []);
  const reached = numbered.map((at): End => ({ at, far: distancesFrom(hops, at) })) as unknown as Three<End>;
  const hubs = terminals.size === 3 && numbered.length === 3 ? hubsOf(hops, reached) : [];
  const fewest = hubs[0]?.sum ?? 0;
  const budget: Budget = { left: extent.effort };
  const found = new Map<string, Connection>();
  let more = false;
  for (let size = fewest; size <= fewest + extent.detour && found.size < extent.least; size++) {
    const wanted = found.size === 0 ? extent.most : extent.least - found.size;
    const same = new Map<string, Connection>();
    search: for (const { at, sum } of hubs) {
      if (sum > size) break;
      for (const legs of treesAt(hops, at, reached, size, budget)) {
        const tree = treeOf(hops, pairsOf(legs), terminals);
        const key = tree?.relations.toSorted().join(" ") ?? "";
        if (tree !== null && tree.apart.length === 0 && !found.has(key)) same.set(key, tree);
        if (same.size >= COMPARED * extent.most) break search;
      }
    }
    if (found.size === 0) more = same.size > wanted || budget.left <= 0;
    for (const [key, tree] of [...same].sort(([, a], [, b]) => comparePaths(a, b)).slice(0, wanted))
      found.set(key, tree);
  }
  const paths = [...found.values()].sort(comparePaths);
  return { paths, shortest: paths.length === 0 ? 0 : Math.min(...paths.map((path) => path.hops.length)), more };
}
