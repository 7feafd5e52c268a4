import type { Relation } from "#model/statement.ts";
import { sharpDates } from "./dates.ts";
import { isWithin } from "./day-range.ts";
import type { Filter } from "./filter.ts";
import { type KnowledgeGraph, typeOf } from "./knowledge-graph.ts";
import { sourcesOf } from "./sources.ts";
import { textMatcher } from "./text-match.ts";

type Passes = (relation: Relation) => boolean;

/** Makes ready to ask relations whether they pass one criterion; `null` where the filter asks for nothing there. */
type Criterion = (graph: KnowledgeGraph, filter: Filter) => Passes | null;

const setOf = <Item>(list: readonly Item[] | null | undefined): ReadonlySet<Item> | null =>
  list === null || list === undefined ? null : new Set(list);

/** What kind of relation it is: by lens, family and type, which all have to allow it. */
const kinds: Criterion = (graph, { lenses, families, types }) => {
  if (lenses.length === 0 && families === null && types === null) return null;
  const [familySet, typeSet] = [setOf(families), setOf(types)];
  const allowed = lenses.flatMap((id) => {
    const lens = graph.ontology.lenses[id];
    return lens === undefined ? [] : [{ families: setOf(lens.families), types: setOf(lens.types) }];
  });
  return (relation) => {
    const { family } = typeOf(graph, relation);
    if (familySet?.has(family) === false || typeSet?.has(relation.type) === false) return false;
    if (lenses.length === 0) return true;
    return allowed.some((lens) => lens.families?.has(family) !== false && lens.types?.has(relation.type) !== false);
  };
};

const entityTypes: Criterion = ({ entities }, filter) => {
  const types = setOf(filter.entityTypes);
  if (types === null) return null;
  return ({ subject, object }) =>
    [subject, object].every((end) => {
      const type = entities.get(end)?.type;
      return type === undefined || types.has(type);
    });
};

/** When it happened, and whether what nobody dates is asked for. */
const dates: Criterion = (graph, { when, undated }) => {
  if (when === null && undated === "show") return null;
  const dated = sharpDates(graph);
  return ({ id }) => {
    const some = dated.get(id);
    if (some === undefined) return undated !== "hide";
    return undated !== "only" && (when === null || some.some((date) => isWithin(date, when)));
  };
};

/** What a relation has to pass, all of it, each for itself. A row of the rail's groups is a value of one of them. */
const criteria = {
  kinds,
  entityTypes,
  statuses: (_, filter) => {
    const statuses = setOf(filter.statuses);
    return statuses && (({ status }) => statuses.has(status));
  },
  articles: ({ claims }, filter) => {
    const articles = setOf(filter.articles);
    return (
      articles &&
      ((relation) =>
        relation.claims.some((id) => {
          const article = claims.get(id)?.article;
          return article !== undefined && articles.has(article);
        }))
    );
  },
  sources: (graph, filter) => {
    const sources = setOf(filter.sources);
    return sources && ((relation) => sourcesOf(graph, relation).some((source) => sources.has(source)));
  },
  origins: (_, { leastOrigins }) => (leastOrigins <= 1 ? null : (relation) => relation.origins.length >= leastOrigins),
  disputed: (_, { disputed }) => (disputed ? (relation) => relation.disagreements.length > 0 : null),
  dates,
  text: (graph, { text }) => (text.trim() === "" ? null : textMatcher(graph, text)),
} satisfies Record<string, Criterion>;

export type CriterionName = keyof typeof criteria;

const names = Object.keys(criteria) as CriterionName[];

/** The bit that stands for a criterion among the failures of a relation. */
export function failureBit(name: CriterionName): number {
  return 1 << names.indexOf(name);
}

/** Whether a relation's ends are of the types that a filter asks for. */
export const passesEntityTypes = (graph: KnowledgeGraph, filter: Filter): Passes =>
  entityTypes(graph, filter) ?? (() => true);

/** For every relation, in the order of the graph, the bits of the criteria that it fails; 0 passes them all. */
export function failuresOf(graph: KnowledgeGraph, filter: Filter): Uint16Array {
  const failures = new Uint16Array(graph.relations.size);
  names.forEach((name, bit) => {
    const passes = criteria[name](graph, filter);
    if (passes === null) return;
    let index = 0;
    for (const relation of graph.relations.values()) {
      if (!passes(relation)) failures[index] = (failures[index] ?? 0) | (1 << bit);
      index += 1;
    }
  });
  return failures;
}
