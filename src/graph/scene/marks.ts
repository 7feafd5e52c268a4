import type { RelationId } from "#model/ids.ts";
import type { Mark } from "../standing.ts";
import { type Box, boxAround, overlap } from "./box.ts";
import { Grid } from "./grid.ts";
import { type Line, pointOn } from "./lines.ts";
import type { Palette } from "./palette.ts";
import type { Point } from "./point.ts";

/** Where on its line a ≠ may sit, as parts of the way: the middle, or where it would touch another, beside it. */
const PLACES = [0.5, 0.3, 0.7] as const;

export interface MarkedLine {
  readonly id: RelationId;
  readonly line: Line;
}

/**
 * The places of marks, such as ≠, on lines: in the middle of their lines; where two would touch, or one would touch what is in `taken`
 * or a mark at one of `others`, it slides aside. `radius` is half a mark's diameter; all in the units of the lines.
 */
export function placeMarks(
  marked: readonly MarkedLine[],
  radius: number,
  taken: Box | null = null,
  others: Iterable<Point> = [],
): Map<RelationId, Point> {
  const placed = new Map<RelationId, Point>();
  const near = new Grid<Point>();
  for (const point of others) near.addBox(boxAround(point, 0), point);
  const apart = 2 * radius + 2;
  for (const { id, line } of marked) {
    const free = PLACES.map((part) => pointOn(line, part)).find(
      (point) =>
        !near.some(boxAround(point, apart), ({ x, y }) => Math.hypot(point.x - x, point.y - y) < apart) &&
        (taken === null || !overlap(taken, boxAround(point, radius + 1))),
    );
    const place = free ?? pointOn(line, PLACES[0]);
    placed.set(id, place);
    near.addBox(boxAround(place, 0), place);
  }
  return placed;
}

/** The colours of a ≠: filled while sources disagree, hollow once an editor has settled it. */
export function markColours(mark: Mark, palette: Palette): { readonly fill: string; readonly line: string } {
  return mark === "open"
    ? { fill: palette.disagree, line: palette.onDisagree }
    : { fill: palette.canvas, line: palette.ink3 };
}

/** The three strokes of ≠ around the origin, for a disc of the given radius; drawn, because fonts differ too much. */
export function disagreeStrokes(radius: number): readonly (readonly [Point, Point])[] {
  const unit = radius / 8;
  const stroke = (x1: number, y1: number, x2: number, y2: number) =>
    [
      { x: x1 * unit, y: y1 * unit },
      { x: x2 * unit, y: y2 * unit },
    ] as const;
  return [stroke(-3.6, -1.6, 3.6, -1.6), stroke(-3.6, 1.6, 3.6, 1.6), stroke(-1.9, 4.2, 1.9, -4.2)];
}
