import { placeByForce } from "./force.ts";
import { ASPECT, type Body, neighboursOf, type Plan } from "./plan.ts";
import { quickRounds, refine, REFINABLE } from "./refine.ts";
import { Room } from "./room.ts";

/** How much of the picture bodies fill, and how much of a column of the undated; the rest is for lines. */
const FILLED = 0.5;
const COLUMN_FILLED = 0.7;
/** How much of the width follows the calendar; the rest gives every date the same room. */
const BY_CALENDAR = 0.35;
/** What part of the width the dated have, however few they are. */
const LEAST_DATED = 0.35;
/** Pixels by which a body goes on to the right where its date is full. */
const STEP = 12;
/** Between the undated and the first date. */
const GAP = 60;

type Dated = Body & { readonly when: number };
const isDated = (body: Body): body is Dated => body.when !== null;
const widthOf = (bodies: readonly Body[]) => bodies.reduce((most, { halfWidth }) => Math.max(most, 2 * halfWidth), 0);
const areaOf = (bodies: readonly Body[]) =>
  bodies.reduce((sum, { halfWidth, above, below }) => sum + 2 * halfWidth * (above + below), 0);

/** Where dates are along x, from 0 to 1: partly by the calendar, partly by how many bodies come before. */
function scaleOf(bodies: readonly Dated[]): (when: number) => number {
  const dates = bodies.map(({ when }) => when).sort((a, b) => a - b);
  const [first, last] = [dates[0] ?? 0, dates.at(-1) ?? 0];
  if (first === last) return () => 0.5;
  const before = new Map<number, number>();
  dates.forEach((date, index) => before.has(date) || before.set(date, index));
  const most = before.get(last) ?? 1;
  return (when) =>
    BY_CALENDAR * ((when - first) / (last - first)) + (1 - BY_CALENDAR) * ((before.get(when) ?? 0) / most);
}

/** Puts the dated from left to right, none left of an earlier one, and as high as the forces had them if there is room. */
function placeDated(bodies: readonly Dated[], { width, height }: { width: number; height: number }): number {
  const scale = scaleOf(bodies);
  const room = new Room();
  let reached = -Infinity;
  let date = -Infinity;
  let right = 0;
  for (const body of bodies.toSorted((a, b) => a.when - b.when || b.degree - a.degree || (a.id < b.id ? -1 : 1))) {
    if (body.when !== date) {
      date = body.when;
      reached = Math.max(right, Math.round(width * scale(date)));
    }
    for (let x = reached; ; x += STEP) {
      const place = room.nearestInColumn(body, { x, y: body.y });
      if (Math.abs(place.y) > height / 2) continue;
      [body.x, body.y] = [place.x, place.y];
      break;
    }
    right = Math.max(right, body.x);
    room.take(body);
  }
  return right;
}

/** Puts the undated into columns to the left, those beside the dated first that have relations to them. */
function placeUndated(
  plan: Plan,
  undated: readonly number[],
  { right, height }: { right: number; height: number },
): void {
  const { bodies } = plan;
  const near = neighboursOf(plan);
  const dated = (index: number) => (near[index] ?? []).filter((other) => bodies[other]?.when !== null).length;
  const body = (index: number) => bodies[index] as Body;
  const order = undated.toSorted((a, b) => dated(b) - dated(a) || body(b).degree - body(a).degree || a - b);
  let [edge, start] = [right, 0];
  while (start < order.length) {
    const column: number[] = [];
    let filled = 0;
    for (; start < order.length; start++) {
      const { above, below } = body(order[start] as number);
      if (column.length > 0 && filled + above + below > height * COLUMN_FILLED) break;
      filled += above + below;
      column.push(order[start] as number);
    }
    const members = column.map(body).sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
    const width = widthOf(members);
    const gap = members.length < 2 ? 0 : Math.max(0, height - filled) / members.length;
    let y = -(filled + gap * members.length) / 2;
    for (const member of members) {
      [member.x, member.y] = [Math.floor(edge - width / 2), Math.round(y + gap / 2 + member.above)];
      y += gap + member.above + member.below;
    }
    edge -= width;
  }
}

/** Bodies keep their column and look for the free place nearest to their height. */
function keepColumns(bodies: readonly Body[]): void {
  const room = new Room();
  for (const body of bodies.toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))) {
    [body.x, body.y] = [Math.round(body.x), room.nearestInColumn(body, body).y];
    room.take(body);
  }
}

/**
 * Places bodies by their first date from left to right, related ones at about the same height. The undated have columns
 * of their own at the left.
 */
export function placeByTime(plan: Plan, seed: number): void {
  const { bodies } = plan;
  if (bodies.length === 0) return;
  placeByForce(plan, seed);
  const dated = bodies.filter(isDated);
  const undated = bodies.flatMap(({ when }, index) => (when === null ? [index] : []));
  // Whole pixels: else the outermost would find no place within.
  const height = 2 * Math.ceil(Math.sqrt(areaOf(bodies) / FILLED / ASPECT) / 2);
  const share = Math.max(LEAST_DATED, areaOf(dated) / areaOf(bodies));
  const forced = bodies.reduce((most, { y }) => Math.max(most, Math.abs(y)), 1);
  for (const body of bodies) body.y *= height / 2 / forced;
  const right = placeDated(dated, { width: height * ASPECT * share, height });
  placeUndated(plan, undated, { right: dated.length === 0 ? right : -widthOf(dated) / 2 - GAP, height });
  if (bodies.length <= REFINABLE) {
    const low = bodies.reduce((least, { x }) => Math.min(least, x), Infinity);
    const high = bodies.reduce((most, { x }) => Math.max(most, x), -Infinity);
    const middle = Math.round((low + high) / 2);
    for (const body of bodies) body.x -= middle;
    refine(plan, seed, {
      along: () => [0, 1],
      rounds: quickRounds(bodies.length),
      frame: { halfWidth: (high - low) / 2, halfHeight: height / 2 },
    });
  }
  keepColumns(bodies);
}
