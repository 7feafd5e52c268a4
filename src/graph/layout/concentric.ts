import { around } from "../scene/box.ts";
import { lineUpAround } from "./line-up.ts";
import { ASPECT, type Body, boxOf, neighboursOf, type Plan } from "./plan.ts";
import { CIRCLE, ringsAround } from "./rings.ts";
import { Room } from "./room.ts";

/** Least distance between two rings, and between two lanes of one ring that is too full. */
const RING = 120;
const LANE = 84;
/** Least radius of a ring in the middle. */
const LEAST_RING = 50;
/** How much further out a ring may be before it is broken into one more lane. */
const LANE_COST = 0.7;
/** Pixels by which a ring grows while it does not fit. */
const GROWTH = 8;
/** What two places may lose of their distance when they are moved to whole pixels. */
const ROUNDING = 2;
/** By how much more bodies are kept apart each time that a ring did not fit. */
const SLACK = 0.01;
/** Ways to turn the rings that are tried, on plans small enough for that. */
const TURNS = 8;
const TURNABLE = 300;

/** About how long a piece of a ring a body takes. */
const sizeOf = ({ halfWidth, above, below }: Body) => halfWidth + (above + below) / 2;

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
  // First as if the circle were full: what crowds at one angle will not stay there, and needs other room elsewhere.
  const sizes = lane.map(sizeOf);
  const full = CIRCLE / sizes.reduce((sum, size) => sum + size, 0);
  let angles = lineUpAround(
    wanted,
    sizes.map((size) => size * full * 0.98),
    CIRCLE,
  );
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

/** The bodies that rings are drawn around: those asked for, or the one of most neighbours here, then in the whole graph. */
function middleOf(plan: Plan, middle: readonly number[]): number[] {
  if (middle.length > 0) return middle.toSorted((a, b) => a - b);
  const { bodies } = plan;
  const near = neighboursOf(plan);
  const rank = (index: number) => (near[index]?.length ?? 0) + (bodies[index]?.degree ?? 0) / 1e6;
  return bodies.length === 0 ? [] : [bodies.reduce((best, _, index) => (rank(index) > rank(best) ? index : best), 0)];
}

/** Places rings around the origin, their bodies near to the wanted angles; each as wide as what it holds. */
function placeRings(bodies: readonly Body[], rings: readonly (readonly number[])[], wanted: readonly number[]): void {
  const room = new Room();
  let outer = -RING;
  rings.forEach((ring, distance) => {
    const order = ring.toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
    if (distance === 0 && order.length === 1) {
      const middle = bodies[order[0] ?? 0] as Body;
      [middle.x, middle.y] = [0, 0];
      room.take(middle);
      outer = 0;
      return;
    }
    const needed = order.reduce((sum, index) => sum + sizeOf(bodies[index] as Body), 0);
    const least = Math.max(outer + RING, LEAST_RING);
    let radius = least;
    for (const lane of lanesOf(order, lanesFor(needed, least))) {
      const members = lane.map((index) => bodies[index] as Body);
      const angles = lane.map((index) => wanted[index] ?? 0);
      for (let slack = 1; ; radius += GROWTH) {
        const fitted = fitInto(members, angles, { radius, slack });
        if (fitted === null) continue;
        members.forEach((body, position) => {
          const angle = fitted[position] ?? 0;
          [body.x, body.y] = [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))];
        });
        if (members.every((body) => room.isFree(body)) && areApart(members)) break;
        slack += SLACK;
      }
      for (const body of members) room.take(body);
      outer = radius;
      radius += LANE;
    }
  });
}

/** How high a window needs to be to show all. */
function windowFor(bodies: readonly Body[]): number {
  const box = around(bodies.map(boxOf));
  return box === null ? 0 : Math.max((box.right - box.left) / ASPECT, box.bottom - box.top);
}

/**
 * Places bodies on rings by their distance in the graph from the middle ones, as wide as what they hold. In a ring they
 * follow their neighbours in the one within. The rings are turned to where they need the smallest window.
 */
export function placeConcentric(plan: Plan, middle: readonly number[]): void {
  const { bodies } = plan;
  const { rings, angles } = ringsAround(plan, middleOf(plan, middle));
  const turns = bodies.length <= TURNABLE ? TURNS : 1;
  const places = Array.from({ length: turns }, (_, turn) => {
    const turned = angles.map((angle) => (angle + (turn / turns) * CIRCLE) % CIRCLE);
    placeRings(bodies, rings, turned);
    return { height: windowFor(bodies), points: bodies.map(({ x, y }) => ({ x, y })) };
  });
  const best = places.reduce((a, b) => (b.height < a.height ? b : a));
  bodies.forEach((body, index) => {
    const point = best.points[index];
    if (point !== undefined) [body.x, body.y] = [point.x, point.y];
  });
}
