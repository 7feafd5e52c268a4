import type { EntityId } from "#model/ids.ts";
import type { Relation } from "#model/statement.ts";
import { type KnowledgeGraph, typeOf } from "../knowledge-graph.ts";
import type { Hop } from "./path.ts";
import { strengthOf, weakestOf } from "./strength.ts";

function hopOf(relations: readonly [Relation, ...Relation[]], via: readonly EntityId[]): Hop {
  const [{ subject, object }] = relations;
  return { from: subject, to: object, relations, via, strength: weakestOf(relations.map(strengthOf)), also: 0 };
}

/** Hops as one tells them: from the first of the ends on, each by something that was told before. */
function inOrder(hops: readonly Hop[], ends: ReadonlySet<EntityId>): readonly Hop[] {
  const entitiesOf = ({ relations }: Hop) => relations.flatMap(({ subject, object }) => [subject, object]);
  const told = new Set<EntityId>([...ends].slice(0, 1));
  const left = [...hops];
  const ordered: Hop[] = [];
  while (left.length > 0) {
    const next = Math.max(
      left.findIndex((hop) => entitiesOf(hop).some((id) => told.has(id))),
      0,
    );
    for (const hop of left.splice(next, 1)) {
      ordered.push(hop);
      for (const id of entitiesOf(hop)) told.add(id);
    }
  }
  return ordered;
}

/**
 * The relations of a tree by hops, as `visitHops` understands them: structural relations go with what lies beyond their
 * deal, or else with each other. Those of a deal that is itself to be connected are hops of their own.
 */
export function treeHops(
  graph: KnowledgeGraph,
  relations: readonly Relation[],
  ends: ReadonlySet<EntityId>,
): readonly Hop[] {
  const isStructural = (relation: Relation) => typeOf(graph, relation).structural === true;
  const plain = relations.filter((relation) => !isStructural(relation));
  const parties = new Map<EntityId, Relation[]>();
  const alone: Relation[] = [];
  for (const relation of relations.filter(isStructural)) {
    if (ends.has(relation.object)) alone.push(relation);
    else parties.set(relation.object, [...(parties.get(relation.object) ?? []), relation]);
  }
  const hops: Hop[] = [];
  for (const relation of plain) {
    const via = [relation.subject, relation.object].filter((id) => parties.has(id));
    hops.push(hopOf([relation, ...via.flatMap((id) => parties.get(id) ?? [])], via));
    for (const id of via) parties.delete(id);
  }
  for (const [deal, [first, ...others]] of parties) {
    if (first !== undefined) hops.push(hopOf([first, ...others], [deal]));
  }
  return inOrder([...hops, ...alone.map((relation) => hopOf([relation], []))], ends);
}
