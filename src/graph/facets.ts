import type { ArticleId, EntityTypeId, FamilyId, RelationTypeId } from "#model/ids.ts";
import type { Relation } from "#model/statement.ts";
import type { Status } from "#model/status.ts";
import { type CriterionName, failureBit, failuresOf } from "./criteria.ts";
import type { Filter } from "./filter.ts";
import { type KnowledgeGraph, typeOf } from "./knowledge-graph.ts";
import { comingAlong, withinReach } from "./reach.ts";
import { type SourceId, sourcesOf } from "./sources.ts";
import { unlimited, type Visible, visibleGraph } from "./visible.ts";

/**
 * For each value that one can tick, how many relations (for types of entities: entities) it shows while it is ticked
 * and all the other groups stay as they are. The limit is left out of account.
 */
export interface Facets {
  readonly families: ReadonlyMap<FamilyId, number>;
  readonly types: ReadonlyMap<RelationTypeId, number>;
  readonly entityTypes: ReadonlyMap<EntityTypeId, number>;
  readonly statuses: ReadonlyMap<Status, number>;
  readonly articles: ReadonlyMap<ArticleId, number>;
  readonly sources: ReadonlyMap<SourceId, number>;
  /** With at least so many origins. */
  readonly origins: ReadonlyMap<number, number>;
  readonly disputed: number;
}

/** Numbers of origins that one can ask for. */
export const originSteps = [1, 2, 3] as const;

interface Question {
  readonly graph: KnowledgeGraph;
  readonly filter: Filter;
  readonly visible: Visible;
  readonly failures: Uint8Array;
  readonly relations: readonly Relation[];
}

/** Whether the picture is narrowed around entities, so that what is in reach depends on what else passes. */
const isNarrowed = ({ focus, kept, collapsed, hidden }: Filter) =>
  focus !== null || kept !== null || collapsed.length > 0 || hidden.length > 0;

/** The relations that are shown if the criterion is loosened by those that `joins` lets in. */
function shownIf(question: Question, criterion: CriterionName, joins: (relation: Relation) => boolean): Set<Relation> {
  const { graph, filter, failures, relations } = question;
  const bit = failureBit(criterion);
  const passing = relations.filter((relation, index) => {
    const failure = failures[index] ?? 0;
    return failure === 0 || (failure === bit && joins(relation));
  });
  const within = withinReach(graph, filter, passing);
  return new Set([...within, ...comingAlong(graph, filter, within)]);
}

/** Counts for every value of a criterion, each as if it were ticked besides what is. */
function countEach<Value>(
  question: Question,
  criterion: CriterionName,
  valuesOf: (relation: Relation) => readonly Value[],
): Map<Value, number> {
  const { graph, filter, visible, failures, relations } = question;
  const counts = new Map<Value, number>();
  const shown = relations.filter(({ id }) => visible.relations.has(id));
  for (const relation of shown) for (const value of valuesOf(relation)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const bit = failureBit(criterion);
  const joining = relations.filter((_, index) => failures[index] === bit);
  const values = new Set(joining.flatMap((relation) => valuesOf(relation)));
  for (const value of values) {
    const own = joining.filter((relation) => valuesOf(relation).includes(value));
    // Nothing but what joins can change the picture, unless what is in reach depends on all that passes.
    const after = isNarrowed(filter)
      ? shownIf(question, criterion, (relation) => valuesOf(relation).includes(value))
      : new Set([...own, ...comingAlong(graph, filter, own)]);
    const more = [...after].filter(
      (relation) => !visible.relations.has(relation.id) && valuesOf(relation).includes(value),
    );
    counts.set(value, (counts.get(value) ?? 0) + more.length);
  }
  return counts;
}

/** Entities of each type. What both ends have to be decides on what comes along too, so each type is tried. */
function countEntityTypes({ graph, filter, visible }: Question): Map<EntityTypeId, number> {
  const asked = filter.entityTypes;
  const counts = new Map<EntityTypeId, number>();
  for (const type of Object.keys(graph.ontology.entityTypes) as EntityTypeId[]) {
    const { entities, lone } =
      asked === null || asked.includes(type)
        ? visible
        : visibleGraph(graph, { ...filter, entityTypes: [...asked, type], lone: "go" }, unlimited);
    let count = 0;
    for (const id of entities) if (!lone.has(id) && graph.entities.get(id)?.type === type) count += 1;
    counts.set(type, count);
  }
  return counts;
}

/** What ticking each row of the filters shows, as the view is now. */
export function facetsOf(graph: KnowledgeGraph, filter: Filter, visible: Visible): Facets {
  const relations = [...graph.relations.values()];
  const question: Question = { graph, filter, visible, relations, failures: failuresOf(graph, filter) };
  const more = (name: CriterionName, value: (relation: Relation) => boolean) =>
    [...shownIf(question, name, value)].filter(value).length;
  return {
    families: countEach(question, "kinds", (relation) => [typeOf(graph, relation).family]),
    types: countEach(question, "kinds", ({ type }) => [type]),
    entityTypes: countEntityTypes(question),
    statuses: countEach(question, "statuses", ({ status }) => [status]),
    articles: countEach(question, "articles", ({ claims }) => [
      ...new Set(claims.flatMap((id) => graph.claims.get(id)?.article ?? [])),
    ]),
    sources: countEach(question, "sources", (relation) => sourcesOf(graph, relation)),
    origins: new Map(originSteps.map((least) => [least, more("origins", ({ origins }) => origins.length >= least)])),
    disputed: more("disputed", ({ disagreements }) => disagreements.length > 0),
  };
}
