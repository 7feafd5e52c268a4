import { componentsOf } from "./components.ts";
import { neighboursOf, type Plan } from "./plan.ts";

export const CIRCLE = 2 * Math.PI;

/** Bodies on rings, the innermost first, and at which angle each would like to be. */
export interface Rings {
  readonly rings: readonly (readonly number[])[];
  readonly angles: readonly number[];
}

/** What the order of rings is found by. */
interface Order {
  readonly near: readonly (readonly number[])[];
  /** The ring of each body. */
  readonly levels: readonly number[];
  readonly angles: number[];
}

/** Times that the order in the rings is improved. */
const SWEEPS = 40;
/** How much a neighbour further in pulls, and one beside or further out: little or more, by turns. */
const INNER = 1;
const OTHER = { outward: 0.25, inward: 0.8 } as const;
type Way = keyof typeof OTHER;

/** Where on the outermost ring those begin that no way leads to: in a corner, which rings leave empty. */
const CORNER = CIRCLE / 8;
/** How much of the circle they want; they take more where they need it. */
const TOGETHER = 0.01;

/** The bodies by their distance in the graph from the middle ones. */
function byDistance(near: readonly (readonly number[])[], middle: readonly number[]): number[][] {
  const seen = new Set(middle);
  const rings: number[][] = [];
  for (let ring = [...middle]; ring.length > 0;) {
    rings.push(ring);
    const next = new Set(ring.flatMap((index) => near[index] ?? []).filter((other) => !seen.has(other)));
    for (const index of next) seen.add(index);
    ring = [...next].sort((a, b) => a - b);
  }
  return rings;
}

/** The mean direction of some weighted angles; `null` where they cancel each other out. */
function meanAngle(angles: readonly (readonly [angle: number, weight: number])[]): number | null {
  let [x, y] = [0, 0];
  for (const [angle, weight] of angles) {
    x += weight * Math.cos(angle);
    y += weight * Math.sin(angle);
  }
  return Math.hypot(x, y) < 1e-9 ? null : (Math.atan2(y, x) + CIRCLE) % CIRCLE;
}

/** Where a body's neighbours would have it: at their barycentre. Those in the middle have no say. */
function pulledTo({ near, levels, angles }: Order, index: number, way: Way): number {
  const level = levels[index] ?? 0;
  const pulls = (near[index] ?? [])
    .filter((other) => levels[other] !== 0)
    .map((other) => [angles[other] ?? 0, (levels[other] ?? 0) < level ? INNER : OTHER[way]] as const);
  return meanAngle(pulls) ?? angles[index] ?? 0;
}

/** Sorts a ring by where its bodies are pulled to, and spreads them: by `evenly` of 1 all around, by 0 not at all. */
function sortRing(order: Order, ring: readonly number[], way: Way, evenly: number): void {
  const pulled = ring
    .map((index) => [index, pulledTo(order, index, way)] as const)
    .sort(([a, first], [b, second]) => first - second || a - b);
  const even = (position: number) => (CIRCLE * position) / ring.length;
  const turn = meanAngle(pulled.map(([, angle], position) => [angle - even(position), 1])) ?? 0;
  pulled.forEach(([index, angle], position) => {
    const own = even(position) + turn;
    const off = Math.atan2(Math.sin(angle - own), Math.cos(angle - own));
    order.angles[index] = (own + off * (1 - evenly) + 2 * CIRCLE) % CIRCLE;
  });
}

/** How far around the middle the lines turn, all together; those further out count more. */
function turning({ links }: Plan, { levels, angles }: Order): number {
  return links.reduce((sum, [a, b]) => {
    const outer = Math.max(levels[a] ?? 0, levels[b] ?? 0);
    if (levels[a] === 0 || levels[b] === 0) return sum;
    return sum + Math.abs(Math.sin(((angles[a] ?? 0) - (angles[b] ?? 0)) / 2)) * outer;
  }, 0);
}

/** Finds an order of rings in which few lines cross, to and fro between the inner and the outer ones. */
function sortRings(plan: Plan, rings: readonly (readonly number[])[], order: Order): void {
  const outer = rings.slice(1);
  let best = [...order.angles];
  let least = Infinity;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const way: Way = sweep % 2 === 0 ? "outward" : "inward";
    for (const ring of way === "outward" ? outer : outer.toReversed()) {
      sortRing(order, ring, way, Math.min(1, (2 * ring.length) / plan.bodies.length + sweep / SWEEPS));
    }
    const sum = turning(plan, order);
    if (sum < least - 1e-9) [best, least] = [[...order.angles], sum];
  }
  best.forEach((angle, index) => (order.angles[index] = angle));
  // The innermost ring keeps its order; what hangs on a body goes beside it.
  for (const ring of outer.slice(1)) {
    const pulled = ring.map((index) => pulledTo(order, index, "outward"));
    ring.forEach((index, position) => (order.angles[index] = pulled[position] ?? 0));
  }
}

/** Puts the one of most neighbours in the middle and the others to either side by turns: lines then pass fewer nodes. */
function hubInMiddle(part: readonly number[], near: readonly (readonly number[])[]): number[] {
  const neighbours = (index: number) => near[index]?.length ?? 0;
  const order: number[] = [];
  part
    .toSorted((a, b) => neighbours(b) - neighbours(a) || a - b)
    .forEach((index, position) => (position % 2 === 0 ? order.push(index) : order.unshift(index)));
  return order;
}

/**
 * Rings by distance in the graph from the middle ones, which are the first; a last one holds what no way leads to, each
 * part of it together. Angles are such that neighbours are near each other: by barycentres, as layers are ordered.
 */
export function ringsAround(plan: Plan, middle: readonly number[]): Rings {
  const near = neighboursOf(plan);
  const rings = byDistance(near, middle);
  const [levels, angles] = [plan.bodies.map(() => 0), plan.bodies.map(() => 0)];
  rings.forEach((ring, level) => {
    ring.forEach((index, position) => {
      levels[index] = level;
      angles[index] = (CIRCLE * position) / ring.length;
    });
  });
  sortRings(plan, rings, { near, levels, angles });
  const reached = new Set(rings.flat());
  const unreachable = componentsOf(plan)
    .map((part) => part.filter((index) => !reached.has(index)))
    .flatMap((part) => hubInMiddle(part, near));
  if (unreachable.length === 0) return { rings, angles };
  unreachable.forEach((index, position) => (angles[index] = CORNER + (position / unreachable.length) * TOGETHER));
  return { rings: [...rings, unreachable], angles };
}
