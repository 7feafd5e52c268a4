import type { EntityId } from "#model/ids.ts";
import type { Point } from "../scene/point.ts";
import { around, boxAround, lengthWithin, overlap } from "../scene/box.ts";
import { type Body, boxOf, type LayoutInput, neighboursOf, type Plan, planOf } from "./plan.ts";
import { Room } from "./room.ts";

/** How many of the nearest free places are weighed against each other. */
const CANDIDATES = 24;
/** What a place costs, besides the length of its lines, in pixels: a node that a line runs under, and lines that run under it. */
const BEHIND = 90;
/** Least distance between a line and the middle of a node that is no end of it, besides the node's own radius. */
const CLEARANCE = 6;
/** Between a node and one that is placed beside it, middle to middle. */
const REACH = 110;

/** Whether a line from one point to another runs under a body. */
function runsUnder(body: Body, a: Point, b: Point): boolean {
  const reach = body.radius + CLEARANCE;
  if (body.x < Math.min(a.x, b.x) - reach || body.x > Math.max(a.x, b.x) + reach) return false;
  if (body.y < Math.min(a.y, b.y) - reach || body.y > Math.max(a.y, b.y) + reach) return false;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.max(0, Math.min(1, ((body.x - a.x) * dx + (body.y - a.y) * dy) / square));
  const [x, y] = [body.x - a.x - along * dx, body.y - a.y - along * dy];
  return x * x + y * y < reach * reach;
}

/** The mean of some points; none for none. */
function meanOf(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const sum = (axis: "x" | "y") => points.reduce((total, point) => total + point[axis], 0);
  return { x: sum("x") / points.length, y: sum("y") / points.length };
}

/** The drawing board while new bodies come to it. */
interface Board {
  readonly plan: Plan;
  readonly near: readonly (readonly number[])[];
  readonly placed: Set<number>;
  readonly room: Room;
}

const bodyAt = ({ plan }: Board, index: number) => plan.bodies[index] as Body;
const placedNear = ({ near, placed }: Board, index: number) => (near[index] ?? []).filter((other) => placed.has(other));

/** Which body comes next: the one with most neighbours that have places, so that those linked only to new ones wait. */
function nextOf(board: Board, waiting: ReadonlySet<number>): number {
  const rank = (index: number) => placedNear(board, index).length;
  return [...waiting].reduce((best, index) => {
    const more = rank(index) - rank(best) || bodyAt(board, index).degree - bodyAt(board, best).degree;
    return more > 0 ? index : best;
  });
}

/** Where a body would go if there were room everywhere: between its neighbours, or beside its only one, outwards. */
function wantedPlace(neighbours: readonly Body[], middle: Point): Point {
  const mean = meanOf(neighbours);
  const [only] = neighbours;
  if (mean === null || only === undefined) return middle;
  if (neighbours.length > 1) return mean;
  const [dx, dy] = [only.x - middle.x, only.y - middle.y];
  const length = Math.sqrt(dx * dx + dy * dy);
  return length < 1
    ? { x: only.x, y: only.y + REACH }
    : { x: only.x + (dx / length) * REACH, y: only.y + (dy / length) * REACH };
}

/** What lines may run under, and lines that may run under what is new. */
interface Obstacles {
  readonly bodies: readonly Body[];
  readonly lines: readonly (readonly [Body, Body])[];
}

/** What is in the way of a body that will be at one of some places, with lines to its neighbours. */
function obstaclesFor(board: Board, body: Body, neighbours: readonly Body[], places: readonly Point[]): Obstacles {
  const { plan, placed } = board;
  const reach = body.radius + CLEARANCE;
  const here = around(places.map((place) => boxAround(place, reach)));
  if (here === null) return { bodies: [], lines: [] };
  const onTheWay = around([here, ...neighbours.map((end) => boxAround(end, 0))]) ?? here;
  return {
    bodies: [...placed].map((index) => bodyAt(board, index)).filter((other) => overlap(boxOf(other), onTheWay)),
    lines: plan.links.flatMap(([a, b]) => {
      if (!placed.has(a) || !placed.has(b)) return [];
      const line = [bodyAt(board, a), bodyAt(board, b)] as const;
      return lengthWithin(line, here) > 0 ? [line] : [];
    }),
  };
}

/** What a place costs: how long its lines are, and what they run under; what runs under it. */
function costAt(place: Point, body: Body, neighbours: readonly Body[], { bodies, lines }: Obstacles): number {
  let cost = 0;
  for (const end of neighbours) {
    cost += Math.sqrt((end.x - place.x) ** 2 + (end.y - place.y) ** 2) / neighbours.length;
    for (const other of bodies) if (other !== end && runsUnder(other, place, end)) cost += BEHIND;
  }
  const here = { ...body, x: place.x, y: place.y };
  for (const [a, b] of lines) if (runsUnder(here, a, b)) cost += BEHIND;
  return cost;
}

/** The best of the free places that are nearest to where a body would go. */
function bestPlace(board: Board, index: number, middle: Point): Point {
  const body = bodyAt(board, index);
  const neighbours = placedNear(board, index).map((other) => bodyAt(board, other));
  const wanted = wantedPlace(neighbours, middle);
  const places: Point[] = [];
  for (const place of board.room.around(body, wanted)) {
    places.push(place);
    if (places.length === CANDIDATES) break;
  }
  const obstacles = obstaclesFor(board, body, neighbours, places);
  let best = wanted;
  let least = Infinity;
  for (const place of places) {
    const cost = costAt(place, body, neighbours, obstacles);
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

/** So many entities find a place beside the others at once; where more come, the whole picture is arranged. */
export const MOST_BESIDE = 120;

/**
 * Places for the nodes that have none yet, near to their neighbours and free of all others; the rest stay where they are
 * known (or fixed) to be. For a few new nodes beside many: it is quick, where laying out anew is not. Gives a place for
 * every node of the input, in whole pixels for the new ones. Deterministic.
 */
export function placeBeside(known: ReadonlyMap<EntityId, Point>, input: LayoutInput): Map<EntityId, Point> {
  const plan = planOf(input.nodes, input.edges);
  const board: Board = { plan, near: neighboursOf(plan), placed: new Set(), room: new Room() };
  const waiting = new Set<number>();
  plan.bodies.forEach((body, index) => {
    const place = input.fixed?.get(body.id) ?? known.get(body.id);
    if (place === undefined) {
      waiting.add(index);
      return;
    }
    [body.x, body.y] = [place.x, place.y];
    board.placed.add(index);
    board.room.take(body);
  });
  const all = around([...board.placed].map((index) => boxOf(bodyAt(board, index))));
  const middle = all === null ? { x: 0, y: 0 } : { x: (all.left + all.right) / 2, y: (all.top + all.bottom) / 2 };
  while (waiting.size > 0) {
    const index = nextOf(board, waiting);
    const body = bodyAt(board, index);
    const { x, y } = bestPlace(board, index, middle);
    // Adding zero turns -0 into 0.
    [body.x, body.y] = [x + 0, y + 0];
    waiting.delete(index);
    board.placed.add(index);
    board.room.take(body);
  }
  return new Map(plan.bodies.map(({ id, x, y }) => [id, { x, y }]));
}
