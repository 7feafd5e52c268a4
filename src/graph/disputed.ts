import type { Disagreement } from "#model/disagreement.ts";
import { degreeOf, type KnowledgeGraph } from "./knowledge-graph.ts";
import type { Selection } from "./scene/emphasis.ts";

/**
 * What to select to read a disagreement: of the relations that it is about the one between the best connected entities,
 * or else the subject of a fact. `null` where this part of a graph holds neither.
 */
export function placeOf(graph: KnowledgeGraph, { id }: Disagreement): Selection | null {
  const [relation] = [...graph.relations.values()]
    .filter(({ disagreements }) => disagreements.includes(id))
    .map((each) => ({ id: each.id, degree: degreeOf(graph, each.subject) + degreeOf(graph, each.object) }))
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  if (relation !== undefined) return { kind: "relation", id: relation.id };
  const fact = [...graph.facts.values()].find(({ disagreements }) => disagreements.includes(id));
  return fact === undefined ? null : { kind: "entity", id: fact.subject };
}
