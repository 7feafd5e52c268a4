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

/** The steps from one entity. */
interface Steps {
  readonly all: Step[];
  /** Those that lead out of it as a deal to its parties. */
  readonly out: Step[];
}

const none: readonly Step[] = [];
const known = new WeakMap<KnowledgeGraph, ReadonlyMap<EntityId, Steps>>();

function index(graph: KnowledgeGraph): Map<EntityId, Steps> {
  const found = new Map<EntityId, Steps>();
  const add = (from: EntityId, step: Step) => {
    let steps = found.get(from);
    if (steps === undefined) found.set(from, (steps = { all: [], out: [] }));
    steps.all.push(step);
    if (step.way === "out") steps.out.push(step);
  };
  for (const relation of graph.relations.values()) {
    const { subject, object } = relation;
    if (subject === object) continue;
    const structural = typeOf(graph, relation).structural === true;
    const weakness = weaknessOf(strengthOf(relation));
    add(subject, { relation, to: object, way: structural ? "in" : "plain", weakness });
    add(object, { relation, to: subject, way: structural ? "out" : "plain", weakness });
  }
  return found;
}

function stepsOf(graph: KnowledgeGraph, entity: EntityId): Steps | undefined {
  let steps = known.get(graph);
  if (steps === undefined) known.set(graph, (steps = index(graph)));
  return steps.get(entity);
}

/** Where one can go from an entity by one relation, in the order of the graph; not back to itself. */
export function stepsFrom(graph: KnowledgeGraph, entity: EntityId): readonly Step[] {
  return stepsOf(graph, entity)?.all ?? none;
}

/** The steps from a deal or a proceeding to its parties; none from anything else. */
export function wayOut(graph: KnowledgeGraph, entity: EntityId): readonly Step[] {
  return stepsOf(graph, entity)?.out ?? none;
}
