import { type Box, overlap } from "../scene/box.ts";
import { Grid } from "../scene/grid.ts";
import type { Point } from "../scene/point.ts";
import { type Body, boxOf, type Plan } from "./plan.ts";

/** What room a body takes at the place that it has. */
export type Extent = (body: Body) => Box;

/** Between nodes in any case, and below each for a line of its name. */
const MARGIN = 8;
const NAME = 16;

/** The node alone with a line below: for layouts whose names look for a place of their own. */
export const tightBoxOf: Extent = ({ x, y, radius }) => {
  const reach = radius + MARGIN / 2;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach + NAME };
};

/** Distance between the places that are tried, in pixels; further out they are tried less densely. */
const STEP = 8;
const COARSER = 0.06;

/** The places on the drawing board that are taken. */
export class Room {
  readonly #taken = new Grid<Box>();
  readonly #extent: Extent;

  constructor(extent: Extent = boxOf) {
    this.#extent = extent;
  }

  /** Takes the place where a body is. */
  take(body: Body): void {
    const box = this.#extent(body);
    this.#taken.addBox(box, box);
  }

  /** Whether a body would touch no other at a place. */
  isFree(body: Body, { x, y }: Point = body): boolean {
    const box = this.#extent({ ...body, x, y });
    return !this.#taken.some(box, (other) => overlap(box, other));
  }

  /** The free places around a point that a body could have, nearest first, in whole pixels; they never end. */
  *around(body: Body, { x, y }: Point): Generator<Point> {
    for (let distance = 0; ; distance += Math.max(STEP, distance * COARSER)) {
      const spots = Math.max(1, Math.ceil((2 * Math.PI * distance) / Math.max(STEP * 1.5, distance * COARSER * 2)));
      for (let spot = 0; spot < spots; spot++) {
        const angle = (2 * Math.PI * spot) / spots;
        const place = {
          x: Math.round(x + distance * Math.cos(angle)),
          y: Math.round(y + distance * Math.sin(angle)),
        };
        if (this.isFree(body, place)) yield place;
      }
    }
  }

  /** The free place nearest to a point, straight above or below it, in whole pixels. */
  nearestInColumn(body: Body, { x, y }: Point): Point {
    for (let distance = 0; ; distance += STEP / 2) {
      for (const offset of [distance, -distance]) {
        const place = { x: Math.round(x), y: Math.round(y + offset) };
        if (this.isFree(body, place)) return place;
      }
    }
  }
}

/**
 * Moves to whole pixels, and the bodies that touch another to the nearest free places. Fixed ones stay exactly where
 * they are; of the others those of higher degree stay rather.
 */
export function settle({ bodies }: Plan, fixed: ReadonlySet<Body>, extent: Extent = boxOf): void {
  const room = new Room(extent);
  for (const body of fixed) room.take(body);
  const free = bodies.filter((body) => !fixed.has(body)).sort((a, b) => b.degree - a.degree);
  const displaced = free.filter((body) => {
    // Adding zero turns -0 into 0.
    body.x = Math.round(body.x) + 0;
    body.y = Math.round(body.y) + 0;
    if (!room.isFree(body)) return true;
    room.take(body);
    return false;
  });
  for (const body of displaced) {
    for (const { x, y } of room.around(body, body)) {
      body.x = x + 0;
      body.y = y + 0;
      room.take(body);
      break;
    }
  }
}
