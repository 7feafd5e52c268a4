import { type KnowledgeGraph, relationsOf, typeOf } from "#graph/knowledge-graph.ts";
import type { EntityId, FamilyId } from "#model/ids.ts";
import type { Localized } from "#model/language.ts";
import type { Relation } from "#model/statement.ts";

/** A relation as seen from one of its ends. */
export interface RelatedRow {
  readonly relation: Relation;
  readonly family: FamilyId;
  /** The verb, read from the end that one stands at. */
  readonly verb: Localized;
  readonly other: EntityId;
}

/** The relations of one family, or a deal's parties, which come first. */
interface RelatedGroup {
  readonly key: FamilyId | "parties";
  readonly rows: readonly RelatedRow[];
}

function rowOf(graph: KnowledgeGraph, relation: Relation, end: EntityId): RelatedRow {
  const { family, label, inverse } = typeOf(graph, relation);
  const outward = relation.subject === end;
  return { relation, family, verb: outward ? label : inverse, other: outward ? relation.object : relation.subject };
}

/** All the relations of an entity, grouped by family in the ontology's order, by type within. */
export function relatedTo(graph: KnowledgeGraph, entity: EntityId): RelatedGroup[] {
  const types = Object.keys(graph.ontology.relationTypes);
  const rows = relationsOf(graph, entity)
    .map((relation) => rowOf(graph, relation, entity))
    .sort((a, b) => types.indexOf(a.relation.type) - types.indexOf(b.relation.type));
  const isParty = ({ relation }: RelatedRow) =>
    typeOf(graph, relation).structural === true && relation.object === entity;
  const families = Object.keys(graph.ontology.families) as FamilyId[];
  const groups: RelatedGroup[] = [
    { key: "parties", rows: rows.filter(isParty) },
    ...families.map((key) => ({ key, rows: rows.filter((row) => row.family === key && !isParty(row)) })),
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

/** Other relations between the same two. */
export function siblingsOf(graph: KnowledgeGraph, { id, subject, object }: Relation): Relation[] {
  return relationsOf(graph, subject).filter(
    (other) => other.id !== id && (other.subject === object || other.object === object),
  );
}

/** The relations between some entities, in the order of the graph file. */
export function between(graph: KnowledgeGraph, ids: readonly EntityId[]): Relation[] {
  const ends = new Set(ids);
  return [...graph.relations.values()].filter(({ subject, object }) => ends.has(subject) && ends.has(object));
}
