import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { typeOf } from "#graph/knowledge-graph.ts";
import type { Visible } from "#graph/visible.ts";
import { type Status, statuses } from "#model/status.ts";

/** How many there are, and how many of them are shown. */
export interface Count {
  readonly shown: number;
  readonly total: number;
}

const none: Count = { shown: 0, total: 0 };

function tally<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key, isShown: (item: Item) => boolean) {
  const counts = new Map<Key, Count>();
  for (const item of items) {
    const key = keyOf(item);
    const { shown, total } = counts.get(key) ?? none;
    counts.set(key, { shown: shown + (isShown(item) ? 1 : 0), total: total + 1 });
  }
  return counts;
}

/** The relations of each family. */
export function countFamilies(graph: KnowledgeGraph, visible: Visible) {
  const counts = tally(
    graph.relations.values(),
    (relation) => typeOf(graph, relation).family,
    ({ id }) => visible.relations.has(id),
  );
  return Object.entries(graph.ontology.families).map(([id, family]) => {
    const familyId = id as keyof typeof graph.ontology.families;
    return { id: familyId, label: family.label, count: counts.get(familyId) ?? none };
  });
}

/** The entities of each type that the graph has any of. */
export function countEntityTypes(graph: KnowledgeGraph, visible: Visible) {
  const counts = tally(
    graph.entities.values(),
    ({ type }) => type,
    ({ id }) => visible.entities.has(id),
  );
  return Object.entries(graph.ontology.entityTypes).flatMap(([id, type]) => {
    const count = counts.get(id as keyof typeof graph.ontology.entityTypes);
    return count === undefined ? [] : [{ id: id as keyof typeof graph.ontology.entityTypes, type, count }];
  });
}

/** The relations of each status, by their strongest claim, from strongest to weakest. */
export function countStatuses(graph: KnowledgeGraph, visible: Visible): { status: Status; count: Count }[] {
  const counts = tally(
    graph.relations.values(),
    ({ status }) => status,
    ({ id }) => visible.relations.has(id),
  );
  return statuses.map((status) => ({ status, count: counts.get(status) ?? none }));
}

/** The articles of every relation, which no filter changes. */
const known = new WeakMap<KnowledgeGraph, ReturnType<typeof sourcesOf>>();

function sourcesOf(graph: KnowledgeGraph) {
  return [...graph.relations.values()].flatMap(({ id, claims }) =>
    [...new Set(claims.map((claim) => graph.claims.get(claim)?.article))].map((article) => ({ id, article })),
  );
}

/** The relations that each article has a claim of. */
export function countArticles(graph: KnowledgeGraph, visible: Visible) {
  const sources = known.get(graph) ?? sourcesOf(graph);
  known.set(graph, sources);
  const counts = tally(
    sources,
    ({ article }) => article,
    ({ id }) => visible.relations.has(id),
  );
  return [...graph.articles.values()].map((article) => ({ article, count: counts.get(article.id) ?? none }));
}

/** The relations that sources disagree about. */
export function countEvidence(graph: KnowledgeGraph, visible: Visible): Count {
  const disputed = [...graph.relations.values()].filter(({ disagreements }) => disagreements.length > 0);
  return { shown: disputed.filter(({ id }) => visible.relations.has(id)).length, total: disputed.length };
}
