import type { EntityId, RelationId } from "#model/ids.ts";
import type { Relation } from "#model/statement.ts";
import { type Chain, ranked } from "./chains.ts";
import type { HopGraph } from "./hop-graph.ts";
import { type Strength, strengthOf, weakestOf, weaknessOf } from "./strength.ts";

/** From one entity to the next. */
export interface Hop {
  readonly from: EntityId;
  readonly to: EntityId;
  /** What the hop rests on: one relation, or one with the structural ones that it takes along. */
  readonly relations: readonly Relation[];
  /** Deals and proceedings passed through. */
  readonly via: readonly EntityId[];
  /** As strong as the weakest of its relations. */
  readonly strength: Strength;
  /** In how many other ways the same two are one hop apart. */
  readonly also: number;
}

/** A loopless way from one entity to another. */
export interface Path {
  readonly hops: readonly Hop[];
  /** All entities on it in their order, with those passed through. */
  readonly entities: readonly EntityId[];
  readonly relations: readonly RelationId[];
  /** The strength of its weakest hop. */
  readonly weakest: Strength;
}

function hopOf(from: EntityId, { to, relations, via }: Chain, ways: number): Hop {
  return { from, to, relations, via, strength: weakestOf(relations.map(strengthOf)), also: ways - 1 };
}

/** For each hop the strongest way that passes through nothing twice; `null` where there is none. */
function choose(ways: readonly (readonly Chain[])[], taken: ReadonlySet<EntityId>): Chain[] | null {
  const [first, ...others] = ways;
  if (first === undefined) return [];
  for (const chain of first) {
    if (chain.via.some((id) => taken.has(id))) continue;
    const rest = choose(others, chain.via.length === 0 ? taken : new Set([...taken, ...chain.via]));
    if (rest !== null) return [chain, ...rest];
  }
  return null;
}

/**
 * A route as a path: each hop by its strongest way, the first hops choosing first where two would pass through the same
 * deal. `null` where it cannot be gone without passing through something twice.
 */
export function pathOf({ ground, chains: chainsFrom }: HopGraph, route: readonly EntityId[]): Path | null {
  const ways = route.slice(1).map((to, index) => ranked(ground, chainsFrom(route[index] as EntityId).get(to) ?? []));
  const chains = choose(ways, new Set(route));
  if (chains === null || chains.length === 0) return null;
  const hops = chains.map((chain, index) => hopOf(route[index] as EntityId, chain, ways[index]?.length ?? 1));
  return {
    hops,
    entities: [...route.slice(0, 1), ...hops.flatMap(({ via, to }) => [...via, to])],
    relations: hops.flatMap(({ relations }) => relations.map(({ id }) => id)),
    weakest: weakestOf(hops.map(({ strength }) => strength)),
  };
}

const sumOf = ({ hops }: Path) => hops.reduce((sum, { strength }) => sum + weaknessOf(strength), 0);

function byIds(a: Path, b: Path): number {
  const [one, other] = [a.relations.join(" "), b.relations.join(" ")];
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * The order of paths: a path is as good as its weakest hop, so the surest weakest hop comes first: by status, then
 * independent origins, then whether it is disputed. Of equal ones the shorter; then the one that is surer all in all; then by
 * the relations' ids, so that the order is always the same.
 */
export function comparePaths(a: Path, b: Path): number {
  return (
    weaknessOf(a.weakest) - weaknessOf(b.weakest) || a.hops.length - b.hops.length || sumOf(a) - sumOf(b) || byIds(a, b)
  );
}
