import type { EntityId } from "#model/ids.ts";
import { createHeap } from "./heap.ts";
import type { HopGraph } from "./hop-graph.ts";

/** A way from hop to hop that is still on its way. */
interface Prefix {
  readonly at: EntityId;
  readonly hops: number;
  readonly before: Prefix | null;
  /** That of the weakest hop so far. */
  readonly weakness: number;
  readonly sum: number;
  /** As weak as the weakest hop will be at best. */
  readonly bound: number;
}

interface Between {
  readonly hops: HopGraph;
  readonly from: EntityId;
  readonly to: EntityId;
  /** How far each entity is from either end; those farther than is asked for may be missing. */
  readonly fromStart: ReadonlyMap<EntityId, number>;
  readonly toEnd: ReadonlyMap<EntityId, number>;
}

/** How many prefixes may be looked at: what keeps the search short in graphs full of detours. */
export interface Budget {
  left: number;
}

/** The entities where a route rests, from one end to the other, and as weak as its weakest hop is at best. */
export interface Route {
  readonly entities: readonly EntityId[];
  readonly bound: number;
}

function visits(prefix: Prefix, entity: EntityId): boolean {
  for (let each: Prefix | null = prefix; each !== null; each = each.before) if (each.at === entity) return true;
  return false;
}

function routeOf(prefix: Prefix): Route {
  const entities: EntityId[] = [];
  for (let each: Prefix | null = prefix; each !== null; each = each.before) entities.push(each.at);
  return { entities: entities.reverse(), bound: prefix.bound };
}

/**
 * For each number of hops left the weakest hop that has to be gone from an entity to the end, at best. Where a way would
 * lead through an entity twice is not asked here, so that the best may be better than there is.
 */
function bestAhead({ hops, from, to, fromStart, toEnd }: Between, length: number): Map<EntityId, number>[] {
  const table: Map<EntityId, number>[] = [new Map([[to, 0]])];
  for (let left = 1; left <= length; left++) {
    const row = new Map<EntityId, number>();
    const ahead = table[left - 1];
    // Only what lies between the ends at this distance.
    for (const [at, far] of toEnd) {
      if (far > left || at === to || (fromStart.get(at) ?? Infinity) > length - left) continue;
      if (at === from && left < length) continue;
      let best = Infinity;
      for (const { to: next, weakness } of hops.neighbours(at)) {
        best = Math.min(best, Math.max(weakness, ahead?.get(next) ?? Infinity));
      }
      if (best < Infinity) row.set(at, best);
    }
    table.push(row);
  }
  return table;
}

/**
 * The loopless routes of exactly so many hops between two entities, those with the surest weakest hop first. It ends early
 * where the budget is spent.
 */
export function* routesOfLength(between: Between, length: number, budget: Budget): Generator<Route> {
  const { hops, from, to } = between;
  const ahead = bestAhead(between, length);
  const queue = createHeap<Prefix>((a, b) => (a.bound - b.bound || b.hops - a.hops || a.sum - b.sum) < 0);
  const bound = ahead[length]?.get(from);
  if (bound === undefined) return;
  queue.push({ at: from, hops: 0, before: null, weakness: 0, sum: 0, bound });
  for (let prefix = queue.pop(); prefix !== undefined && budget.left > 0; prefix = queue.pop()) {
    budget.left -= 1;
    if (prefix.hops === length) {
      if (prefix.at === to) yield routeOf(prefix);
      continue;
    }
    const rest = ahead[length - prefix.hops - 1];
    for (const { to: next, weakness } of hops.neighbours(prefix.at)) {
      const best = rest?.get(next);
      if (best === undefined || visits(prefix, next)) continue;
      const weakest = Math.max(prefix.weakness, weakness);
      queue.push({
        at: next,
        hops: prefix.hops + 1,
        before: prefix,
        weakness: weakest,
        sum: prefix.sum + weakness,
        bound: Math.max(weakest, best),
      });
    }
  }
}
