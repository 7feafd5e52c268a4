import type { EntityId, RelationId } from "#model/ids.ts";
import type { KnowledgeGraph } from "../knowledge-graph.ts";
import { distancesFrom, hopGraph, UNREACHED } from "./hop-graph.ts";
import { comparePaths, type Path, pathOf } from "./path.ts";
import { weaknessOf } from "./strength.ts";
import { type Between, type Budget, routesOfLength } from "./routes.ts";

/** How many paths are looked for, and how far. */
export interface Extent {
  /** Longer paths are added to the shortest until there are so many. */
  readonly least: number;
  /** So many of equally short ones are enough: those with the surest weakest hop. */
  readonly most: number;
  /** Hops beyond the shortest path that a longer one may take. */
  readonly detour: number;
  /** Steps that may be tried. */
  readonly effort: number;
}

/** What a reader can take in. */
export const usualExtent: Extent = { least: 5, most: 50, detour: 3, effort: 200_000 };

export interface PathQuery {
  readonly from: EntityId;
  readonly to: EntityId;
  /** The relations that may be walked on; `null` is all. */
  readonly allowed: ReadonlySet<RelationId> | null;
}

export interface FoundPaths {
  /** Ranked, the best first. */
  readonly paths: readonly Path[];
  /** Hops of the shortest; 0 where there is none. */
  readonly shortest: number;
  /** Whether there are more of those as short as the shortest than are given. */
  readonly more: boolean;
}

const nothing: FoundPaths = { paths: [], shortest: 0, more: false };

/** So many times more routes are compared than are asked for, since some that look alike differ in all but their weakest hop. */
const COMPARED = 4;

/**
 * The paths between two entities over the relations allowed, in whichever direction these read: all the shortest ones,
 * then longer ones until there are enough, ranked by their weakest hop (`comparePaths`). What a hop is says `visitHops`;
 * several relations between one pair make one hop, for which the strongest stands. No path passes an entity twice.
 */
export function findPaths(graph: KnowledgeGraph, query: PathQuery, extent: Extent = usualExtent): FoundPaths {
  const { from, to, allowed } = query;
  if (from === to) return nothing;
  const hops = hopGraph({ graph, allowed, ends: new Set([from, to]) });
  const [start, end] = [hops.numberOf.get(from), hops.numberOf.get(to)];
  if (start === undefined || end === undefined) return nothing;
  const toEnd = distancesFrom(hops, end);
  const apart = toEnd[start] ?? UNREACHED;
  if (apart === UNREACHED) return nothing;
  const fromStart = distancesFrom(hops, start, apart + extent.detour);
  const between: Between = { hops, from: start, to: end, fromStart, toEnd };
  const budget: Budget = { left: extent.effort };
  const found: Path[] = [];
  let [shortest, more] = [0, false];
  for (let length = apart; length <= apart + extent.detour && found.length < extent.least; length++) {
    const wanted = found.length === 0 ? extent.most : extent.least - found.length;
    const same: Path[] = [];
    /** How weak the last of those wanted is. Where two hops would share a deal, that is more than was foreseen. */
    let last = Infinity;
    for (const { entities, bound } of routesOfLength(between, length, budget)) {
      // What comes now has a weaker weakest hop than all that are wanted.
      if (same.length >= wanted && (bound > last || same.length >= COMPARED * extent.most)) {
        more ||= shortest === 0 || shortest === length;
        break;
      }
      const path = pathOf(hops, entities);
      if (path === null) continue;
      if (shortest === 0) shortest = length;
      same.push(path);
      const lastWanted = same.length < wanted ? undefined : same.sort(comparePaths)[wanted - 1];
      if (lastWanted !== undefined) last = weaknessOf(lastWanted.weakest);
    }
    if (shortest === length) more ||= same.length > wanted || budget.left <= 0;
    found.push(...same.sort(comparePaths).slice(0, wanted));
  }
  return { paths: found.sort(comparePaths), shortest, more };
}
