import { createSearch, type Search } from "#graph/search.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { sentenceOf } from "#words/graph-names.ts";
import { useGraph } from "../shared/use-explorer.ts";

const searches = new WeakMap<KnowledgeGraph, Search>();

/** The search of the graph that is shown: indexed once, however many fields ask it. */
export function useSearch(): Search {
  const graph = useGraph();
  const search =
    searches.get(graph) ?? createSearch(graph, (relation, language) => sentenceOf(graph, relation, language));
  searches.set(graph, search);
  return search;
}
