import { lineUpAround } from "./line-up.ts";
import { type Body, neighboursOf, type Plan } from "./plan.ts";
import { Room } from "./room.ts";

const CIRCLE = 2 * Math.PI;

/** Least distance between two rings, and between two lanes of one ring that is too full. */
const RING = 120;
const LANE = 84;
/** How much further out a ring may be before it is broken into one more lane. */
const LANE_COST = 0.22;
/** Pixels by which a ring grows while it does not fit. */
const GROWTH = 8;
/** What two places may lose of their distance when they are moved to whole pixels. */
const ROUNDING = 2;
/** By how much more bodies are kept apart each time that a ring did not fit. */
const SLACK = 0.01;
/** Times that the order in the rings is improved. */
const SWEEPS = 40;

/**
 * The bodies by their distance in the graph from the middle ones; the last ring holds what no way leads to, if there is
 * any.
 */
function ringsAround(near: readonly (readonly number[])[], middle: readonly number[]): number[][] {
  const seen = new Set(middle);
  const rings: number[][] = [[...middle]];
  for (let ring = rings[0] ?? []; ring.length > 0;) {
    const next: number[] = [];
    for (const index of ring) {
      for (const other of near[index] ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        next.push(other);
      }
    }
    next.sort((a, b) => a - b);
    if (next.length > 0) rings.push(next);
    ring = next;
  }
  const unreachable = near.flatMap((_, index) => (seen.has(index) ? [] : [index]));
  return unreachable.length > 0 ? [...rings, unreachable] : rings;
}

/** The mean direction of some angles, weighted; `null` where they cancel each other out. */
function meanAngle(angles: readonly (readonly [angle: number, weight: number])[]): number | null {
  let [x, y] = [0, 0];
  for (const [angle, weight] of angles) {
    x += weight * Math.cos(angle);
    y += weight * Math.sin(angle);
  }
  return Math.hypot(x, y) < 1e-9 ? null : (Math.atan2(y, x) + CIRCLE) % CIRCLE;
}

/** The angle that each body has in its ring, by the barycentre of its neighbours: crossings become fewer by it. */
function orderRings(plan: Plan, near: readonly (readonly number[])[], rings: readonly (readonly number[])[]): number[] {
  const ringOf = new Map(rings.flatMap((ring, level) => ring.map((index) => [index, level] as const)));
  const level = (index: number) => ringOf.get(index) ?? 0;
  const angles = plan.bodies.map(() => 0);
  for (const ring of rings) ring.forEach((index, position) => (angles[index] = (CIRCLE * position) / ring.length));
  const wanted = (index: number, outward: boolean) => {
    const around = (near[index] ?? []).flatMap((other): [number, number][] => {
      if (level(other) === 0) return [];
      const inner = level(other) < level(index);
      return [[angles[other] ?? 0, inner ? 1 : outward ? 0.25 : 0.8]];
    });
    return meanAngle(around) ?? angles[index] ?? 0;
  };
  /** Sum of what all lines turn around the middle. */
  const turning = () =>
    plan.links.reduce((sum, [a, b]) => {
      if (level(a) === 0 || level(b) === 0) return sum;
      return sum + Math.abs(Math.sin(((angles[a] ?? 0) - (angles[b] ?? 0)) / 2)) * Math.max(level(a), level(b));
    }, 0);
  let [best, least] = [[...angles], Infinity];
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const outward = sweep % 2 === 0;
    for (const ring of outward ? rings : rings.toReversed()) {
      if (level(ring[0] ?? 0) === 0) continue;
      const order = ring
        .map((index) => [index, wanted(index, outward)] as const)
        .sort(([a, first], [b, second]) => first - second || a - b);
      const even = (position: number) => (CIRCLE * position) / ring.length;
      const turn = meanAngle(order.map(([, angle], position) => [angle - even(position), 1])) ?? 0;
      const spread = Math.min(1, (2 * ring.length) / Math.max(1, plan.bodies.length) + sweep / SWEEPS);
      order.forEach(([index, angle], position) => {
        const own = even(position) + turn;
        const off = Math.atan2(Math.sin(angle - own), Math.cos(angle - own));
        angles[index] = (own + off * (1 - spread) + 2 * CIRCLE) % CIRCLE;
      });
    }
    const sum = turning();
    if (sum < least - 1e-9) [best, least] = [[...angles], sum];
  }
  // Rings further out follow the best order of the inner ones: what hangs on a body is beside it.
  angles.splice(0, angles.length, ...best);
  rings.forEach((ring, distance) => {
    if (distance < 2) return;
    const follow = ring.map((index) => [index, wanted(index, true)] as const);
    for (const [index, angle] of follow) angles[index] = angle;
  });
  return angles;
}

/** How far apart two bodies need to be on a circle where it runs in some direction, in pixels. */
function distanceAt(a: Body, b: Body, angle: number): number {
  const width = a.halfWidth + b.halfWidth;
  const height = Math.max(a.above + b.below, a.below + b.above);
  const across = Math.abs(Math.sin(angle));
  const down = Math.abs(Math.cos(angle));
  return Math.min(across > 0 ? width / across : Infinity, down > 0 ? height / down : Infinity);
}

/** Angles in a lane of some radius, near to the wanted ones and `slack` times apart; `null` where it is too small. */
function fitInto(
  lane: readonly Body[],
  wanted: readonly number[],
  { radius, slack }: { readonly radius: number; readonly slack: number },
): readonly number[] | null {
  let angles: readonly number[] = wanted;
  for (let pass = 0; pass < 4; pass++) {
    const gaps = lane.map((body, index) => {
      const next = (index + 1) % lane.length;
      const [from, to] = [angles[index] ?? 0, (angles[next] ?? 0) + (next === 0 ? CIRCLE : 0)];
      const chord = slack * (distanceAt(body, lane[next] ?? body, (from + to) / 2) + ROUNDING);
      return chord >= 2 * radius ? CIRCLE : 2 * Math.asin(chord / (2 * radius));
    });
    if (lane.length > 1 && gaps.reduce((sum, gap) => sum + gap, 0) > CIRCLE) return null;
    angles = lineUpAround(wanted, gaps, CIRCLE);
  }
  return angles;
}

/** Whether no two bodies touch. */
function areApart(bodies: readonly Body[]): boolean {
  const room = new Room();
  return bodies.every((body) => {
    const free = room.isFree(body);
    room.take(body);
    return free;
  });
}

/** Deals a ring out to lanes, so that neighbours in it are not side by side. */
const lanesOf = (ring: readonly number[], count: number) =>
  Array.from({ length: count }, (_, lane) => ring.filter((_each, position) => position % count === lane));

/** Into how many lanes a ring breaks that needs a circle of some length and cannot be nearer than some radius. */
function lanesFor(needed: number, least: number): number {
  const reach = (lanes: number) =>
    (Math.max(least, needed / lanes / CIRCLE) + (lanes - 1) * LANE) * (1 + LANE_COST * (lanes - 1) ** 0.5);
  let lanes = 1;
  while (reach(lanes + 1) < reach(lanes)) lanes++;
  return lanes;
}

/** The nodes that rings are drawn around: those asked for, or the one of highest degree. */
function middleOf(bodies: readonly Body[], around: readonly number[]): number[] {
  if (around.length > 0) return around.toSorted((a, b) => a - b);
  const hub = bodies.reduce((best, { degree }, index) => (degree > (bodies[best]?.degree ?? 0) ? index : best), 0);
  return bodies.length > 0 ? [hub] : [];
}

/**
 * Places bodies on rings by their distance in the graph from the middle ones, as wide as what they hold. In a ring they
 * follow their neighbours in the one within.
 */
export function placeConcentric(plan: Plan, around: readonly number[]): void {
  const { bodies } = plan;
  const near = neighboursOf(plan);
  const rings = ringsAround(near, middleOf(bodies, around));
  const wanted = orderRings(plan, near, rings);
  const room = new Room();
  let outer = -RING;
  rings.forEach((ring, distance) => {
    const order = ring.toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
    if (distance === 0 && order.length === 1) {
      for (const index of order) room.take(bodies[index] as Body);
      outer = 0;
      return;
    }
    const needed = order.reduce((sum, index) => {
      const { halfWidth, above, below } = bodies[index] as Body;
      return sum + (2 * halfWidth + above + below) / 2;
    }, 0);
    const least = Math.max(outer + RING, 50);
    let radius = least;
    for (const lane of lanesOf(order, lanesFor(needed, least))) {
      const members = lane.map((index) => bodies[index] as Body);
      const angles = lane.map((index) => wanted[index] ?? 0);
      for (let slack = 1; ; radius += GROWTH, slack += SLACK) {
        const fitted = fitInto(members, angles, { radius, slack });
        if (fitted === null) continue;
        members.forEach((body, position) => {
          const angle = fitted[position] ?? 0;
          [body.x, body.y] = [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))];
        });
        if (members.every((body) => room.isFree(body)) && areApart(members)) break;
      }
      for (const body of members) room.take(body);
      outer = radius;
      radius += LANE;
    }
  });
}
