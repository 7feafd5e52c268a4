import type { EntityId, RelationId } from "#model/ids.ts";
import type { Relation } from "#model/statement.ts";
import { type KnowledgeGraph, typeOf } from "../knowledge-graph.ts";
import { type Step, stepsFrom } from "./steps.ts";

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

/** Where a hop has come so far. */
interface Walk extends Chain {
  readonly from: EntityId;
}

function allowedSteps({ graph, allowed }: Ground, at: EntityId): readonly Step[] {
  const steps = stepsFrom(graph, at);
  return allowed === null ? steps : steps.filter(({ relation }) => allowed.has(relation.id));
}

const begin = (from: EntityId): Walk => ({ from, to: from, relations: [], via: [], weakness: 0 });

/** A step further; nothing where it leads back. */
function further(walk: Walk, { relation, to, weakness }: Step): Walk | null {
  const { from, via, relations } = walk;
  if (to === from || to === walk.to || via.includes(to)) return null;
  return {
    from,
    to,
    relations: [...relations, relation],
    via: relations.length === 0 ? via : [...via, walk.to],
    weakness: Math.max(walk.weakness, weakness),
  };
}

/** A hop that has arrived, and what it arrives at by going on out of a deal to its parties. */
function* arriving(ground: Ground, walk: Walk): Generator<Chain> {
  yield walk;
  if (ground.ends.has(walk.to)) return;
  for (const step of allowedSteps(ground, walk.to)) {
    const next = step.way === "out" ? further(walk, step) : null;
    if (next !== null) yield* arriving(ground, next);
  }
}

/** What a hop arrives at that has come into a deal as one of its parties does. */
function* passing(ground: Ground, walk: Walk): Generator<Chain> {
  for (const step of allowedSteps(ground, walk.to)) {
    const next = further(walk, step);
    if (next === null) continue;
    if (step.way === "in" && !ground.ends.has(next.to)) yield* passing(ground, next);
    else yield* arriving(ground, next);
  }
}

/**
 * Every hop from an entity. What a hop is:
 *
 * - A relation is a hop, in either direction.
 * - A structural relation (a company is party to a deal) is none of its own. Whoever comes into the deal by one passes
 *   through it together with the relation beyond: company – deal – authority is one hop, "the authority scrutinises the
 *   deal, to which the company is party". It is the same the other way round, and at both ends of one relation.
 * - Two parties of one deal are one hop apart: the two structural relations together.
 * - Only where a deal is itself one of the ends, nothing lies beyond it: then its structural relations are hops.
 */
export function* chainsFrom(ground: Ground, from: EntityId): Generator<Chain> {
  const { ends } = ground;
  for (const step of allowedSteps(ground, from)) {
    // Out of a deal one goes with what led to it, which has been gone before.
    if (step.way === "out" && !ends.has(from)) continue;
    const next = further(begin(from), step);
    if (next === null) continue;
    if (step.way === "in" && !ends.has(next.to)) yield* passing(ground, next);
    else yield* arriving(ground, next);
  }
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

/** Every way of one hop between two entities, the strongest first. */
export function chainsBetween(ground: Ground, from: EntityId, to: EntityId): Chain[] {
  return [...chainsFrom(ground, from)].filter((chain) => chain.to === to).sort(byStrength(ground));
}
