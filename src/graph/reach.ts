import type { EntityId, RelationId } from "#model/ids.ts";
import type { Relation } from "#model/statement.ts";
import { passesEntityTypes } from "./criteria.ts";
import type { Filter } from "./filter.ts";
import { type KnowledgeGraph, relationsOf, typeOf } from "./knowledge-graph.ts";

/** What can be reached from an entity along some relations, in either direction, in so many hops. */
function neighbourhood(relations: readonly Relation[], start: EntityId, hops: number): Set<EntityId> {
  const next = new Map<EntityId, EntityId[]>();
  const join = (a: EntityId, b: EntityId) => {
    const others = next.get(a);
    if (others === undefined) next.set(a, [b]);
    else others.push(b);
  };
  for (const { subject, object } of relations) {
    join(subject, object);
    join(object, subject);
  }
  const reached = new Set<EntityId>([start]);
  let edge: EntityId[] = [start];
  for (let hop = 0; hop < hops && edge.length > 0; hop++) {
    edge = edge.flatMap((id) => next.get(id) ?? []).filter((id) => !reached.has(id) && reached.add(id));
  }
  return reached;
}

const between = (relations: readonly Relation[], ends: ReadonlySet<EntityId>) =>
  relations.filter(({ subject, object }) => ends.has(subject) && ends.has(object));

/** Adds the relations of the expanded entities that are not there yet. */
function withExpanded(
  graph: KnowledgeGraph,
  { expanded }: Filter,
  relations: readonly Relation[],
): readonly Relation[] {
  if (expanded.length === 0) return relations;
  const known = new Set<RelationId>(relations.map(({ id }) => id));
  const added = expanded.flatMap((id) => relationsOf(graph, id)).filter(({ id }) => !known.has(id) && known.add(id));
  return added.length === 0 ? relations : [...relations, ...added];
}

/** Takes away neighbours of collapsed entities that only those lead to. */
function withoutCollapsed(filter: Filter, relations: readonly Relation[]): readonly Relation[] {
  if (filter.collapsed.length === 0) return relations;
  const collapsed = new Set(filter.collapsed);
  const held = new Set<EntityId>([...collapsed, ...filter.expanded, ...(filter.focus === null ? [] : [filter.focus])]);
  for (const { subject, object } of relations) {
    if (!collapsed.has(subject) && subject !== object) held.add(object);
    if (!collapsed.has(object) && subject !== object) held.add(subject);
  }
  return relations.filter(({ subject, object }) => held.has(subject) && held.has(object));
}

/**
 * What is left of relations that pass the criteria once the picture is narrowed or widened by hand: focus, entities
 * kept, expanded, collapsed and hidden, in this order.
 */
export function withinReach(graph: KnowledgeGraph, filter: Filter, passing: readonly Relation[]): readonly Relation[] {
  const { focus, hops, kept, hidden } = filter;
  let relations = passing;
  if (focus !== null) relations = between(relations, neighbourhood(relations, focus, hops));
  if (kept !== null) relations = between(relations, new Set(kept));
  relations = withoutCollapsed(filter, withExpanded(graph, filter, relations));
  if (hidden.length > 0) {
    const gone = new Set(hidden);
    relations = relations.filter(({ subject, object }) => !gone.has(subject) && !gone.has(object));
  }
  return relations;
}

const structural = new WeakMap<KnowledgeGraph, ReadonlyMap<EntityId, readonly Relation[]>>();

/** The structural relations of a graph by their objects: the deals and proceedings that they are part of. */
function structuralByObject(graph: KnowledgeGraph): ReadonlyMap<EntityId, readonly Relation[]> {
  let found = structural.get(graph);
  if (found === undefined) {
    const byObject = new Map<EntityId, Relation[]>();
    for (const relation of graph.relations.values()) {
      if (typeOf(graph, relation).structural !== true) continue;
      byObject.set(relation.object, [...(byObject.get(relation.object) ?? []), relation]);
    }
    structural.set(graph, (found = byObject));
  }
  return found;
}

/**
 * Structural relations of the entities that have another relation among the selected, unless an end is of a type
 * unasked for or was taken out of the picture by hand.
 */
export function comingAlong(graph: KnowledgeGraph, filter: Filter, selected: readonly Relation[]): Relation[] {
  const byObject = structuralByObject(graph);
  if (byObject.size === 0) return [];
  const ends = new Set<EntityId>();
  for (const relation of selected) {
    if (typeOf(graph, relation).structural === true) continue;
    ends.add(relation.subject);
    ends.add(relation.object);
  }
  const passes = passesEntityTypes(graph, filter);
  const gone = new Set([...filter.hidden]);
  const kept = filter.kept === null ? null : new Set(filter.kept);
  const allowed = (id: EntityId) => !gone.has(id) && kept?.has(id) !== false;
  return [...ends]
    .filter((end) => !filter.collapsed.includes(end))
    .flatMap((end) => byObject.get(end) ?? [])
    .filter((relation) => passes(relation) && allowed(relation.subject) && allowed(relation.object));
}

/** Of relations that are within reach or come along, those that were asked for one by one, where any were. */
export function onlyAsked({ relations: asked }: Filter, relations: readonly Relation[]): readonly Relation[] {
  if (asked === null) return relations;
  const set = new Set(asked);
  return relations.filter(({ id }) => set.has(id));
}
