import type { EntityId } from "#model/ids.ts";
import { createHeap } from "./heap.ts";
import { type HopGraph, UNREACHED } from "./hop-graph.ts";

/** A way from hop to hop that is still on its way. Entities go by their numbers. */
interface Prefix {
  readonly at: number;
  readonly hops: number;
  readonly before: Prefix | null;
  /** That of the weakest hop so far. */
  readonly weakness: number;
  readonly sum: number;
  /** As weak as the weakest hop will be at best. */
  readonly bound: number;
}

export interface Between {
  readonly hops: HopGraph;
  readonly from: number;
  readonly to: number;
  /** How far each entity is from either end. */
  readonly fromStart: Int32Array;
  readonly toEnd: Int32Array;
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

function visits(prefix: Prefix, entity: number): boolean {
  for (let each: Prefix | null = prefix; each !== null; each = each.before) if (each.at === entity) return true;
  return false;
}

function routeOf({ ids }: HopGraph, prefix: Prefix): Route {
  const entities: EntityId[] = [];
  for (let each: Prefix | null = prefix; each !== null; each = each.before) {
    const id = ids[each.at];
    if (id !== undefined) entities.push(id);
  }
  return { entities: entities.reverse(), bound: prefix.bound };
}

/**
 * For each number of hops left the weakest hop that has to be gone from an entity to the end, at best. Where a way would
 * lead through an entity twice is not asked here, so that the best may be better than there is.
 */
function bestAhead({ hops, from, to, fromStart, toEnd }: Between, length: number): Int32Array[] {
  const { ids, neighbours } = hops;
  const last = new Int32Array(ids.length).fill(UNREACHED);
  last[to] = 0;
  const table = [last];
  for (let left = 1; left <= length; left++) {
    const row = new Int32Array(ids.length).fill(UNREACHED);
    const ahead = table[left - 1] ?? last;
    for (let at = 0; at < ids.length; at++) {
      // Only what lies between the ends at this distance.
      if ((toEnd[at] ?? UNREACHED) > left || (fromStart[at] ?? UNREACHED) > length - left) continue;
      if (at === to || (at === from && left < length)) continue;
      const { to: next, weakness } = neighbours(at);
      let best = UNREACHED;
      for (let index = 0; index < next.length; index++) {
        const weakest = Math.max(weakness[index] ?? UNREACHED, ahead[next[index] ?? 0] ?? UNREACHED);
        if (weakest < best) best = weakest;
      }
      row[at] = best;
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
  const bound = ahead[length]?.[from] ?? UNREACHED;
  if (bound === UNREACHED) return;
  queue.push({ at: from, hops: 0, before: null, weakness: 0, sum: 0, bound });
  for (let prefix = queue.pop(); prefix !== undefined && budget.left > 0; prefix = queue.pop()) {
    if (prefix.hops === length) {
      if (prefix.at === to) yield routeOf(hops, prefix);
      continue;
    }
    const rest = ahead[length - prefix.hops - 1];
    const { to: next, weakness } = hops.neighbours(prefix.at);
    for (let index = 0; index < next.length; index++) {
      const at = next[index] ?? 0;
      const best = rest?.[at] ?? UNREACHED;
      if (best === UNREACHED || visits(prefix, at)) continue;
      budget.left -= 1;
      const own = weakness[index] ?? 0;
      const weakest = Math.max(prefix.weakness, own);
      queue.push({
        at,
        hops: prefix.hops + 1,
        before: prefix,
        weakness: weakest,
        sum: prefix.sum + own,
        bound: Math.max(weakest, best),
      });
    }
  }
}
