import type { EntityId } from "#model/ids.ts";
import type { Relation } from "#model/statement.ts";
import { type KnowledgeGraph, typeOf } from "../knowledge-graph.ts";
import { strengthOf, weaknessOf } from "./strength.ts";

/** One relation, walked from one end to the other, whichever way it reads. */
export interface Step {
  readonly relation: Relation;
  readonly to: EntityId;
  /** A structural relation leads into its object, a deal or a proceeding, or out of it. */
  readonly way: "plain" | "in" | "out";
  readonly weakness: number;
}

const none: readonly Step[] = [];
const known = new WeakMap<KnowledgeGraph, ReadonlyMap<EntityId, readonly Step[]>>();

function index(graph: KnowledgeGraph): Map<EntityId, Step[]> {
  const steps = new Map<EntityId, Step[]>();
  const add = (from: EntityId, step: Step) => {
    const others = steps.get(from);
    if (others === undefined) steps.set(from, [step]);
    else others.push(step);
  };
  for (const relation of graph.relations.values()) {
    const { subject, object } = relation;
    if (subject === object) continue;
    const structural = typeOf(graph, relation).structural === true;
    const weakness = weaknessOf(strengthOf(relation));
    add(subject, { relation, to: object, way: structural ? "in" : "plain", weakness });
    add(object, { relation, to: subject, way: structural ? "out" : "plain", weakness });
  }
  return steps;
}

/** Where one can go from an entity by one relation, in the order of the graph; not back to itself. */
export function stepsFrom(graph: KnowledgeGraph, entity: EntityId): readonly Step[] {
  const steps = known.get(graph) ?? index(graph);
  known.set(graph, steps);
  return steps.get(entity) ?? none;
}
