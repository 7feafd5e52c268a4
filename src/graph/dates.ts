import type { PartialDate } from "#model/partial-date.ts";
import type { Relation } from "#model/statement.ts";
import { claimsOf, type KnowledgeGraph } from "./knowledge-graph.ts";

/** The dates that the claims of a relation give it; a denial dates nothing. */
export function datesOf(graph: KnowledgeGraph, relation: Relation): PartialDate[] {
  return claimsOf(graph, relation).flatMap(({ when, status }) =>
    when === undefined || status === "denied" ? [] : [when],
  );
}
