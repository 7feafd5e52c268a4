import { type Body, type Frame, frameOf, neighboursOf, type Plan } from "./plan.ts";
import { seededRandom } from "./random.ts";

/** What a reader of the picture stumbles over, and how much. */
const COST = {
  /** Two lines cross. */
  crossing: 2,
  /** A line runs under a node. */
  behind: 3.5,
  /** Two nodes or their names share room: for touching, plus for how deep. */
  overlap: 6,
  depth: 10,
  /** A line is as long as the frame is high. */
  length: 4,
  /** A node is at the edge of the frame, per frame height outside of it. */
  outside: 300,
} as const;

/** Distance from a node's outline at which a line no longer seems to touch it, in pixels. */
const CLEARANCE = 10;

/** On which side of the line p–q a body is: positive to the right, in a plane whose y grows downwards. */
const side = (p: Body, q: Body, r: Body) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);

/** Whether the segments a–b and c–d cross. */
function cross(a: Body, b: Body, c: Body, d: Body): boolean {
  if (Math.max(a.x, b.x) < Math.min(c.x, d.x) || Math.max(c.x, d.x) < Math.min(a.x, b.x)) return false;
  if (Math.max(a.y, b.y) < Math.min(c.y, d.y) || Math.max(c.y, d.y) < Math.min(a.y, b.y)) return false;
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Length of a vector. Math.hypot guards against overflow that cannot happen here, and is many times slower. */
const length = (x: number, y: number) => Math.sqrt(x * x + y * y);

/** Distance of a body from the segment a–b, in pixels; `Infinity` where it is out of reach for sure. */
function distance(body: Body, a: Body, b: Body): number {
  const reach = body.radius + CLEARANCE;
  if (body.x < a.x - reach && body.x < b.x - reach) return Infinity;
  if (body.x > a.x + reach && body.x > b.x + reach) return Infinity;
  if (body.y < a.y - reach && body.y < b.y - reach) return Infinity;
  if (body.y > a.y + reach && body.y > b.y + reach) return Infinity;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.max(0, Math.min(1, ((body.x - a.x) * dx + (body.y - a.y) * dy) / square));
  return length(body.x - a.x - along * dx, body.y - a.y - along * dy);
}

function overlapCost(a: Body, b: Body): number {
  const x = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x);
  const y = a.y < b.y ? a.below + b.above - (b.y - a.y) : b.below + a.above - (a.y - b.y);
  if (x <= 0 || y <= 0) return 0;
  return COST.overlap + COST.depth * Math.min(x / (a.halfWidth + b.halfWidth), y / (a.above + b.below));
}

function behindCost(body: Body, a: Body, b: Body): number {
  const gap = distance(body, a, b) - body.radius;
  return gap >= CLEARANCE ? 0 : COST.behind * (1 - Math.max(gap, -body.radius) / CLEARANCE) * 0.5;
}

/** Everything that the place of one body costs. */
function costOf({ bodies, links }: Plan, frame: Frame, near: readonly (readonly number[])[], index: number): number {
  const body = bodies[index] as Body;
  let cost = 0;
  for (let other = 0; other < bodies.length; other++) {
    if (other !== index) cost += overlapCost(body, bodies[other] as Body);
  }
  const neighbours = near[index] as readonly number[];
  for (const neighbour of neighbours) {
    const end = bodies[neighbour] as Body;
    cost += COST.length * (length(body.x - end.x, body.y - end.y) / (2 * frame.halfHeight)) ** 1.5;
    for (let other = 0; other < bodies.length; other++) {
      if (other !== index && other !== neighbour) cost += behindCost(bodies[other] as Body, body, end);
    }
  }
  for (const [a, b] of links) {
    if (a === index || b === index) continue;
    const [start, stop] = [bodies[a] as Body, bodies[b] as Body];
    cost += behindCost(body, start, stop);
    for (const neighbour of neighbours) {
      if (neighbour !== a && neighbour !== b && cross(body, bodies[neighbour] as Body, start, stop)) {
        cost += COST.crossing;
      }
    }
  }
  const outside = Math.max(0, Math.abs(body.x) - frame.halfWidth) + Math.max(0, Math.abs(body.y) - frame.halfHeight);
  return cost + (COST.outside * outside) / (2 * frame.halfHeight);
}

/** Bodies up to which refining ends within a few seconds. */
export const REFINABLE = 300;

/** Times that every body is moved: fewer for larger graphs, where each move takes longer. */
const roundsFor = (count: number) => (count <= 120 ? 1_200 : 250);

/** Which way each body may move, and within what. */
export interface Freedom {
  /** Along x and along y, 1 for yes and 0 for no. By default both. */
  readonly along?: (index: number) => readonly [x: 0 | 1, y: 0 | 1];
  /** By default that of so many bodies. */
  readonly frame?: Frame;
  /** Times that every body is moved. */
  readonly rounds?: number;
}

/** Rounds that end within about two seconds: enough for bodies that only move along one axis. */
export const quickRounds = (count: number) => Math.round(Math.max(60, Math.min(1_200, 4_000_000 / count ** 2)));

/**
 * Moves bodies one at a time to where crossings, overlaps and long lines cost less, by simulated annealing (after
 * Davidson and Harel 1996). The same plan and seed give the same places.
 */
export function refine(plan: Plan, seed: number, freedom: Freedom = {}): void {
  const { bodies } = plan;
  const { along = () => [1, 1], frame = frameOf(bodies.length), rounds = roundsFor(bodies.length) } = freedom;
  if (bodies.length < 2) return;
  const random = seededRandom(seed);
  const near = neighboursOf(plan);
  for (let round = 0; round < rounds; round++) {
    const heat = 1 - round / rounds;
    const reach = 30 + heat ** 2 * frame.halfWidth * 0.7;
    const tolerance = 6 * heat ** 3;
    for (let index = 0; index < bodies.length; index++) {
      const [alongX, alongY] = along(index);
      if (alongX + alongY === 0) continue;
      const body = bodies[index] as Body;
      const { x, y } = body;
      const before = costOf(plan, frame, near, index);
      body.x = x + (random() * 2 - 1) * reach * alongX;
      body.y = y + (random() * 2 - 1) * reach * alongY;
      const worse = costOf(plan, frame, near, index) - before;
      const draw = random();
      if (worse > 0 && (tolerance === 0 || draw >= Math.exp(-worse / tolerance))) {
        body.x = x;
        body.y = y;
      }
    }
  }
}
