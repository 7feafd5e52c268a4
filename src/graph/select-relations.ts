import type { RelationId } from "#model/ids.ts";
import type { Relation } from "#model/statement.ts";
import { asKnown } from "./as-known.ts";
import { failuresOf } from "./criteria.ts";
import { type Filter, isEverything } from "./filter.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { comingAlong, onlyAsked, withinReach } from "./reach.ts";

/**
 * The relations that pass a filter, and the structural ones that come along with a deal that they touch. What is not
 * known yet on the filter's day does not pass.
 */
export function selectRelations(whole: KnowledgeGraph, filter: Filter): Set<RelationId> {
  const graph = asKnown(whole, filter.known);
  if (isEverything(filter)) return new Set(graph.relations.keys());
  const failures = failuresOf(graph, filter);
  const passing: Relation[] = [];
  let index = 0;
  for (const relation of graph.relations.values()) if (failures[index++] === 0) passing.push(relation);
  const within = withinReach(graph, filter, passing);
  const shown = onlyAsked(filter, [...within, ...comingAlong(graph, filter, within)]);
  return new Set(shown.map(({ id }) => id));
}
