import type { EntityId } from "#model/ids.ts";
import type { Relation } from "#model/statement.ts";
import { ranked } from "./chains.ts";
import type { HopGraph } from "./hop-graph.ts";
import type { Path } from "./path.ts";
import { strengthOf, weakestOf, weaknessOf } from "./strength.ts";
import { treeHops } from "./tree-hops.ts";
import { createUnionFind } from "./union-find.ts";

/** What connects several entities: a tree, told by its hops. */
export interface Connection extends Path {
  /** Those that nothing connects with the others. */
  readonly apart: readonly EntityId[];
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

/**
 * The tree that some hops make, given by the numbers of their two entities: each by its strongest way, without rings and
 * without twigs that lead to none of the ends. `null` where it would hold no relation.
 */
export function treeOf(
  hopGraph: HopGraph,
  pairs: readonly (readonly [number, number])[],
  ends: ReadonlySet<EntityId>,
): Connection | null {
  const used = new Set(pairs.flatMap((pair) => relationsOfPair(hopGraph, pair)));
  const { relations, apart } = largestPart(pruned([...used], ends), [...ends]);
  if (relations.length === 0) return null;
  const hops = treeHops(hopGraph.ground.graph, relations, ends);
  const told = hops.flatMap((hop) => hop.relations);
  return {
    hops,
    entities: [...new Set(told.flatMap(({ subject, object }) => [subject, object]))],
    relations: told.map(({ id }) => id),
    weakest: weakestOf(hops.map(({ strength }) => strength)),
    apart,
  };
}
