import type { EntityId, RelationId } from "#model/ids.ts";
import type { Relation } from "#model/statement.ts";
import { type KnowledgeGraph, typeOf } from "../knowledge-graph.ts";
import { type Step, stepsFrom, wayOut } from "./steps.ts";

/** What may be walked on. */
export interface Ground {
  readonly graph: KnowledgeGraph;
  /** The relations that the filters leave; `null` is all of them. */
  readonly allowed: ReadonlySet<RelationId> | null;
  /** The entities to be connected. */
  readonly ends: ReadonlySet<EntityId>;
}

/** What makes one hop: a relation, and the structural ones that it takes along. */
export interface Chain {
  readonly to: EntityId;
  /** In the order in which they are walked. */
  readonly relations: readonly Relation[];
  /** The deals and proceedings that are passed through, in their order. */
  readonly via: readonly EntityId[];
  /** That of its weakest relation. */
  readonly weakness: number;
}

/** Told of each hop: where it leads, how weak it is, and on what it rests. The lists are only lent. */
type Visit = (to: EntityId, weakness: number, relations: readonly Relation[], via: readonly EntityId[]) => void;

/**
 * Visits every hop from an entity. What a hop is:
 *
 * - A relation is a hop, in either direction.
 * - A structural relation (a company is party to a deal) is none of its own. Whoever comes into the deal by one passes
 *   through it together with the relation beyond: company – deal – authority is one hop, "the authority scrutinises the
 *   deal, to which the company is party". It is the same the other way round, and at both ends of one relation.
 * - Two parties of one deal are one hop apart: the two structural relations together.
 * - Only where a deal is itself one of the ends, nothing lies beyond it: then its structural relations are hops.
 */
export function visitHops({ graph, allowed, ends }: Ground, from: EntityId, visit: Visit): void {
  const relations: Relation[] = [];
  const via: EntityId[] = [];
  /** Goes a step, unless it leads back, and does what is to be done there. */
  function go(at: EntityId, step: Step, weakness: number, then: (to: EntityId, weakness: number) => void): void {
    const { relation, to } = step;
    if ((allowed !== null && !allowed.has(relation.id)) || to === from || via.includes(to)) return;
    relations.push(relation);
    if (at !== from) via.push(at);
    then(to, Math.max(weakness, step.weakness));
    if (at !== from) via.pop();
    relations.pop();
  }
  /** The hop has arrived, and arrives too where one goes on out of a deal to its parties. */
  function arrive(at: EntityId, weakness: number): void {
    visit(at, weakness, relations, via);
    if (ends.has(at)) return;
    for (const step of wayOut(graph, at)) go(at, step, weakness, arrive);
  }
  /** The hop has come into a deal as one of its parties does. */
  function pass(at: EntityId, weakness: number): void {
    for (const step of stepsFrom(graph, at))
      go(at, step, weakness, step.way === "in" && !ends.has(step.to) ? pass : arrive);
  }
  for (const step of stepsFrom(graph, from)) {
    // Out of a deal one goes with what led to it, which has been gone before.
    if (step.way === "out" && !ends.has(from)) continue;
    go(from, step, 0, step.way === "in" && !ends.has(step.to) ? pass : arrive);
  }
}

/** Every hop from an entity, by where it leads. Not sorted. */
export function chainsFrom(ground: Ground, from: EntityId): Map<EntityId, Chain[]> {
  const found = new Map<EntityId, Chain[]>();
  visitHops(ground, from, (to, weakness, relations, via) => {
    const chain = { to, weakness, relations: [...relations], via: [...via] };
    const others = found.get(to);
    if (others === undefined) found.set(to, [chain]);
    else others.push(chain);
  });
  return found;
}

const idsOf = ({ relations }: Chain) => relations.map(({ id }) => id).join(" ");

/** Sure ones first, then those of fewer relations, then those that say no more than that both are parties, then by ids. */
function byStrength({ graph }: Ground): (a: Chain, b: Chain) => number {
  const plain = ({ relations }: Chain) => relations.filter((each) => typeOf(graph, each).structural !== true).length;
  return (a, b) => {
    const [one, other] = [idsOf(a), idsOf(b)];
    return (
      a.weakness - b.weakness ||
      a.relations.length - b.relations.length ||
      plain(a) - plain(b) ||
      (one < other ? -1 : one > other ? 1 : 0)
    );
  };
}

/** The strongest of some hops between one pair first. */
export function ranked(ground: Ground, chains: readonly Chain[]): Chain[] {
  return chains.toSorted(byStrength(ground));
}
