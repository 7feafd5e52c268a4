import type { EntityId, FamilyId, LensId, RelationId, RelationTypeId } from "#model/ids.ts";
import type { Relation } from "#model/statement.ts";
import { type KnowledgeGraph, relationsOf, typeOf } from "./knowledge-graph.ts";

/** Which relations are asked for: any of each list, and all of the lists. `null` asks for everything. */
export interface Filter {
  readonly lenses: readonly LensId[];
  readonly families: readonly FamilyId[] | null;
  readonly types: readonly RelationTypeId[] | null;
  /** Only this entity, its neighbours among the relations asked for, and what is between them. */
  readonly focus: EntityId | null;
}

export const everything: Filter = { lenses: [], families: null, types: null, focus: null };

/** Whether a filter asks for the whole graph. */
export function isEverything({ lenses, families, types, focus }: Filter): boolean {
  return lenses.length === 0 && families === null && types === null && focus === null;
}

function passesLenses(graph: KnowledgeGraph, filter: Filter, relation: Relation): boolean {
  if (filter.lenses.length === 0) return true;
  return filter.lenses.some((id) => {
    const lens = graph.ontology.lenses[id];
    if (lens === undefined) return false;
    const inFamily = lens.families === undefined || lens.families.includes(typeOf(graph, relation).family);
    return inFamily && (lens.types === undefined || lens.types.includes(relation.type));
  });
}

function passes(graph: KnowledgeGraph, filter: Filter, relation: Relation): boolean {
  return (
    (filter.families === null || filter.families.includes(typeOf(graph, relation).family)) &&
    (filter.types === null || filter.types.includes(relation.type)) &&
    passesLenses(graph, filter, relation)
  );
}

function inFocus(graph: KnowledgeGraph, selected: readonly Relation[], focus: EntityId | null): readonly Relation[] {
  if (focus === null) return selected;
  const near = new Set<EntityId>([focus]);
  for (const { subject, object } of selected) {
    if (subject === focus) near.add(object);
    if (object === focus) near.add(subject);
  }
  return selected.filter(({ subject, object }) => near.has(subject) && near.has(object));
}

/** Structural relations of the entities that have another relation among the selected. */
function comingAlong(graph: KnowledgeGraph, selected: readonly Relation[]): Relation[] {
  const own = selected.filter((relation) => typeOf(graph, relation).structural !== true);
  const ends = new Set(own.flatMap(({ subject, object }) => [subject, object]));
  return [...ends].flatMap((end) =>
    relationsOf(graph, end).filter(
      (relation) => relation.object === end && typeOf(graph, relation).structural === true,
    ),
  );
}

/** The relations that pass a filter, and the structural ones that come along with a deal that they touch. */
export function selectRelations(graph: KnowledgeGraph, filter: Filter): Set<RelationId> {
  if (isEverything(filter)) return new Set(graph.relations.keys());
  const passing = [...graph.relations.values()].filter((relation) => passes(graph, filter, relation));
  const selected = inFocus(graph, passing, filter.focus);
  return new Set([...selected, ...comingAlong(graph, selected)].map(({ id }) => id));
}
