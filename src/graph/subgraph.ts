import { GRAPH_FILE_FORMAT, GRAPH_FILE_VERSION, type GraphFile } from "#model/graph-file.ts";
import type { EntityId, RelationId } from "#model/ids.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/**
 * A part of a graph as a graph file of its own: the given relations, their entities and those given with all their facts,
 * and the articles cited. It keeps the hash of the data set that it is taken from. A disagreement that one of its claims takes
 * part in stays whole: a reader learns that there is another side even where that side's claims are left out. Stories stay
 * whole, too: which of their steps the part can show is for those to find out who show it.
 */
export function subgraph(
  graph: KnowledgeGraph,
  relations: ReadonlySet<RelationId>,
  entities: Iterable<EntityId> = [],
): GraphFile {
  const kept = [...graph.relations.values()].filter(({ id }) => relations.has(id));
  const entityIds = new Set([...kept.flatMap(({ subject, object }) => [subject, object]), ...entities]);
  const facts = [...graph.facts.values()].filter(({ subject }) => entityIds.has(subject));
  const claimIds = new Set([...kept, ...facts].flatMap(({ claims }) => claims));
  const claims = [...graph.claims.values()].filter(({ id }) => claimIds.has(id));
  const articleIds = new Set(claims.map(({ article }) => article));
  const disagreements = [...graph.disagreements.values()].filter(({ sides }) =>
    sides.some((side) => side.some((id) => claimIds.has(id))),
  );
  return {
    format: GRAPH_FILE_FORMAT,
    version: GRAPH_FILE_VERSION,
    hash: graph.hash,
    ontology: graph.ontology,
    entities: [...graph.entities.values()].filter(({ id }) => entityIds.has(id)),
    articles: [...graph.articles.values()].filter(({ id }) => articleIds.has(id)),
    relations: kept,
    facts,
    claims,
    disagreements,
    ...storiesOf(graph),
  };
}

function storiesOf({ stories }: KnowledgeGraph): Pick<GraphFile, "stories"> {
  return stories.length === 0 ? {} : { stories: [...stories] };
}

/** The whole graph as a graph file again. */
export function wholeGraph(graph: KnowledgeGraph): GraphFile {
  return {
    format: GRAPH_FILE_FORMAT,
    version: GRAPH_FILE_VERSION,
    hash: graph.hash,
    ontology: graph.ontology,
    entities: [...graph.entities.values()],
    articles: [...graph.articles.values()],
    relations: [...graph.relations.values()],
    facts: [...graph.facts.values()],
    claims: [...graph.claims.values()],
    disagreements: [...graph.disagreements.values()],
    ...storiesOf(graph),
  };
}
