import type { Disagreement } from "#model/disagreement.ts";
import type { RelationId } from "#model/ids.ts";
import { degreeOf, type KnowledgeGraph } from "./knowledge-graph.ts";
import { best } from "./ranking.ts";
import type { Selection } from "./selection.ts";

/**
 * What to select to read a disagreement: of the relations that it is about the one between the best connected entities
 * (of several the most disputed, then the one with most origins), or else the subject of a fact. `null` where this part
 * of a graph holds neither.
 */
export function placeOf(graph: KnowledgeGraph, { id }: Disagreement): Selection | null {
  const relation = best(
    [...graph.relations.values()].filter(({ disagreements }) => disagreements.includes(id)),
    (each) => each.id,
    ({ subject, object, disagreements, origins }) => [
      degreeOf(graph, subject) + degreeOf(graph, object),
      disagreements.length,
      origins.length,
    ],
  );
  if (relation !== undefined) return { kind: "relation", id: relation.id };
  const fact = [...graph.facts.values()].find(({ disagreements }) => disagreements.includes(id));
  return fact === undefined ? null : { kind: "entity", id: fact.subject };
}

/** How many of some relations take part in a disagreement, be it open or settled. */
export function disputedIn(graph: KnowledgeGraph, relations: ReadonlySet<RelationId>): number {
  return [...relations].filter((id) => (graph.relations.get(id)?.disagreements.length ?? 0) > 0).length;
}
