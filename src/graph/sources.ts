import type { Relation } from "#model/statement.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** Who reports something or is quoted for it: an entity's id, or `article:ID` for an article without an outlet. */
export type SourceId = string;

const known = new WeakMap<KnowledgeGraph, WeakMap<Relation, readonly SourceId[]>>();

function find(graph: KnowledgeGraph, relation: Relation): readonly SourceId[] {
  const sources = new Set<SourceId>(relation.origins.flat());
  for (const id of relation.claims) {
    const claim = graph.claims.get(id);
    if (claim === undefined) continue;
    for (const source of [...claim.attributedTo, ...claim.via]) sources.add(source);
    sources.add(graph.articles.get(claim.article)?.outlet ?? `article:${claim.article}`);
  }
  return [...sources];
}

/** Everyone who reports a relation or is quoted for it: outlets, those whom claims are attributed to, go-betweens. */
export function sourcesOf(graph: KnowledgeGraph, relation: Relation): readonly SourceId[] {
  let sources = known.get(graph);
  if (sources === undefined) known.set(graph, (sources = new WeakMap()));
  let found = sources.get(relation);
  if (found === undefined) sources.set(relation, (found = find(graph, relation)));
  return found;
}

const all = new WeakMap<KnowledgeGraph, readonly SourceId[]>();

/** Everyone who reports any relation of a graph, those with most relations first. */
export function allSources(graph: KnowledgeGraph): readonly SourceId[] {
  let sources = all.get(graph);
  if (sources === undefined) {
    const counts = new Map<SourceId, number>();
    for (const relation of graph.relations.values()) {
      for (const source of sourcesOf(graph, relation)) counts.set(source, (counts.get(source) ?? 0) + 1);
    }
    sources = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([source]) => source);
    all.set(graph, sources);
  }
  return sources;
}
