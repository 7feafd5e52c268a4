import type { ArticleId, EntityTypeId, FamilyId, RelationTypeId } from "#model/ids.ts";
import type { Relation } from "#model/statement.ts";
import type { Status } from "#model/status.ts";
import { asKnown } from "./as-known.ts";
import { type CriterionName, failureBit, failuresOf } from "./criteria.ts";
import { sharpDates } from "./dates.ts";
import type { Filter } from "./filter.ts";
import { type KnowledgeGraph, typeOf } from "./knowledge-graph.ts";
import { comingAlong, onlyAsked, withinReach } from "./reach.ts";
import { type SourceId, sourcesOf } from "./sources.ts";
import { unlimited, type Visible, visibleGraph } from "./visible.ts";

/** Of what has a value that one can tick: how many are shown now, and how many are shown while it is ticked. */
export interface Facet {
  readonly shown: number;
  readonly ticked: number;
}

type FacetOf<Value> = (value: Value) => Facet;

/**
 * For each value that one can tick, how many relations (for types of entities: entities) it shows while it is ticked
 * and all the other groups stay as they are. The limit is left out of account. Each is found out when it is first asked
 * for, so that a list of thousands costs as much as what is read of it.
 */
export interface Facets {
  readonly families: FacetOf<FamilyId>;
  readonly types: FacetOf<RelationTypeId>;
  readonly entityTypes: FacetOf<EntityTypeId>;
  readonly statuses: FacetOf<Status>;
  readonly articles: FacetOf<ArticleId>;
  readonly sources: FacetOf<SourceId>;
  /** With at least so many origins. */
  readonly origins: FacetOf<number>;
  readonly disputed: () => Facet;
  /** Relations that nobody dates. */
  readonly undated: () => Facet;
}

/** Numbers of origins that one can ask for. */
export const originSteps = [1, 2, 3] as const;

interface Question {
  readonly graph: KnowledgeGraph;
  readonly filter: Filter;
  readonly visible: Visible;
  readonly failures: () => Uint16Array;
  /** The relations that fail no criterion. */
  readonly passing: () => readonly Relation[];
}

function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | null = null;
  return () => (found ??= { value: find() }).value;
}

function memoised<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = { value: find(key) }));
    return found.value;
  };
}

/** Whether the picture is narrowed around entities, so that what is in reach depends on what else passes. */
const isNarrowed = ({ focus, kept, collapsed, hidden }: Filter) =>
  focus !== null || kept !== null || collapsed.length > 0 || hidden.length > 0;

/** The relations that are shown besides once some more pass. */
function shownWith({ graph, filter, passing }: Question, joining: readonly Relation[]): ReadonlySet<Relation> {
  // Nothing but what joins can change the picture, unless what is in reach depends on all that passes.
  const within = isNarrowed(filter) ? withinReach(graph, filter, [...passing(), ...joining]) : joining;
  return new Set(onlyAsked(filter, [...within, ...comingAlong(graph, filter, within)]));
}

/** For every value of a criterion the relations that have it, as if it were ticked besides what is. */
function countRelations<Value>(
  question: Question,
  criterion: CriterionName,
  valuesOf: (relation: Relation) => readonly Value[],
): FacetOf<Value> {
  const { graph, visible, failures } = question;
  const groups = once(() => {
    const bit = failureBit(criterion);
    const shown = new Map<Value, number>();
    const joining = new Map<Value, Relation[]>();
    let index = 0;
    for (const relation of graph.relations.values()) {
      const joins = failures()[index++] === bit;
      const isShown = visible.relations.has(relation.id);
      if (!joins && !isShown) continue;
      for (const value of valuesOf(relation)) {
        if (isShown) shown.set(value, (shown.get(value) ?? 0) + 1);
        if (!joins) continue;
        const others = joining.get(value);
        if (others === undefined) joining.set(value, [relation]);
        else others.push(relation);
      }
    }
    return { shown, joining };
  });
  return memoised((value) => {
    const shown = groups().shown.get(value) ?? 0;
    const joining = groups().joining.get(value);
    if (joining === undefined) return { shown, ticked: shown };
    let more = 0;
    for (const relation of shownWith(question, joining)) {
      if (!visible.relations.has(relation.id) && valuesOf(relation).includes(value)) more += 1;
    }
    return { shown, ticked: shown + more };
  });
}

/** Entities of each type. What both ends have to be decides on what comes along too, so each type is tried. */
function countEntities({ graph, filter, visible }: Question): FacetOf<EntityTypeId> {
  const count = ({ entities, lone }: Visible, type: EntityTypeId) => {
    let sum = 0;
    for (const id of entities) if (!lone.has(id) && graph.entities.get(id)?.type === type) sum += 1;
    return sum;
  };
  const asked = filter.entityTypes;
  return memoised((type) => {
    const shown = count(visible, type);
    if (asked === null || asked.includes(type)) return { shown, ticked: shown };
    return { shown, ticked: count(visibleGraph(graph, { ...filter, entityTypes: [...asked, type] }, unlimited), type) };
  });
}

/** What a filter that asks for something shows of the relations that have it. */
function countEvidence(
  { graph, filter, visible }: Question,
  asked: Partial<Filter>,
  has: (relation: Relation) => boolean,
): Facet {
  const count = ({ relations }: Visible) => {
    let sum = 0;
    for (const id of relations) {
      const relation = graph.relations.get(id);
      if (relation !== undefined && has(relation)) sum += 1;
    }
    return sum;
  };
  const shown = count(visible);
  const isAsked = (Object.keys(asked) as (keyof Filter)[]).every((name) => asked[name] === filter[name]);
  if (isAsked && visible.counts.hiddenByLimit === 0) return { shown, ticked: shown };
  return { shown, ticked: count(visibleGraph(graph, { ...filter, ...asked }, unlimited)) };
}

/** What ticking each row of the filters shows, as the view is now, of what is known on the filter's day. */
export function facetsOf(whole: KnowledgeGraph, filter: Filter, visible: Visible): Facets {
  const graph = asKnown(whole, filter.known);
  const failures = once(() => failuresOf(graph, filter));
  const passing = once(() => [...graph.relations.values()].filter((_, index) => failures()[index] === 0));
  const question: Question = { graph, filter, visible, failures, passing };
  return {
    families: countRelations(question, "kinds", (relation) => [typeOf(graph, relation).family]),
    types: countRelations(question, "kinds", ({ type }) => [type]),
    entityTypes: countEntities(question),
    statuses: countRelations(question, "statuses", ({ status }) => [status]),
    articles: countRelations(question, "articles", ({ claims }) => [
      ...new Set(claims.flatMap((id) => graph.claims.get(id)?.article ?? [])),
    ]),
    sources: countRelations(question, "sources", (relation) => sourcesOf(graph, relation)),
    origins: memoised((least) =>
      countEvidence(question, { leastOrigins: least }, ({ origins }) => least <= 1 || origins.length >= least),
    ),
    disputed: once(() => countEvidence(question, { disputed: true }, ({ disagreements }) => disagreements.length > 0)),
    undated: once(() => {
      const asked = filter.undated === "hide" ? ({ undated: "show" } as const) : {};
      return countEvidence(question, asked, ({ id }) => !sharpDates(graph).has(id));
    }),
  };
}
