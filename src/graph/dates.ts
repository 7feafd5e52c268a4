import { type PartialDate, sharpestDates } from "#model/partial-date.ts";
import type { Relation } from "#model/statement.ts";
import { claimsOf, type KnowledgeGraph } from "./knowledge-graph.ts";

/** The dates that the claims of a relation give it; a denial dates nothing. */
export function datesOf(graph: KnowledgeGraph, relation: Relation): PartialDate[] {
  return claimsOf(graph, relation).flatMap(({ when, status }) =>
    when === undefined || status === "denied" ? [] : [when],
  );
}

const known = new WeakMap<KnowledgeGraph, ReadonlyMap<Relation["id"], readonly PartialDate[]>>();

/**
 * When each dated relation happened, as sharply as its claims say: several dates only where they disagree. A claim that
 * is only less precise adds no doubt. Undated relations are not in it.
 */
export function sharpDates(graph: KnowledgeGraph): ReadonlyMap<Relation["id"], readonly PartialDate[]> {
  let dates = known.get(graph);
  if (dates === undefined) {
    const all = [...graph.relations.values()].map(
      (relation) => [relation.id, sharpestDates(datesOf(graph, relation))] as const,
    );
    dates = new Map(all.filter(([, some]) => some.length > 0));
    known.set(graph, dates);
  }
  return dates;
}
