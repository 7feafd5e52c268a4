import { reachOf } from "./outlines.ts";
import type { SceneEdge, SceneNode, Stroke } from "./scene.ts";
import type { Point } from "./point.ts";

/** Width of a line for one, two, and three or more independent origins, in pixels. */
const WIDTHS = { 1: 1.5, 2: 2.75, 3: 4 } as const;
/** Dots are drawn at least this wide: thinner ones fade away. */
const DOTTED_WIDTH = 2.5;

/** How a line is broken, in pixels; dots are strokes of no length with round caps. */
export interface Dash {
  readonly pattern: readonly number[] | null;
  readonly cap: "butt" | "round";
}

/** The dash of every stroke; a barred line is solid, with a bar across its middle. */
export const dashes: Readonly<Record<Stroke, Dash>> = {
  solid: { pattern: null, cap: "butt" },
  dashed: { pattern: [8, 5], cap: "butt" },
  dotted: { pattern: [0.1, 5.5], cap: "round" },
  barred: { pattern: null, cap: "butt" },
};

/** A pattern set closer until a line of this length, in pixels, ends with a whole dash; for samples of lines. */
export function wholeDashes(pattern: readonly number[], length: number): number[] {
  const [dash = 0, gap = 0] = pattern;
  const repeats = Math.ceil((length - dash) / (dash + gap));
  const part = length / (repeats * (dash + gap) + dash);
  return pattern.map((each) => each * part);
}

/** Width of an edge's line, in pixels at zoom 1. */
export function widthOf({ origins, stroke }: Pick<SceneEdge, "origins" | "stroke">): number {
  const width = WIDTHS[origins];
  return stroke === "dotted" ? Math.max(DOTTED_WIDTH, width) : width;
}

/** Length of the arrowhead on a line, in pixels; it is 0.96 of that wide. */
export function arrowLength(width: number): number {
  return 6.5 + 1.25 * width;
}
const ARROW_ASPECT = 0.96;

/** Between an arrowhead and the node that it points to, in pixels. */
export const ARROW_GAP = 3;
/** The bar across a denied edge, in pixels. */
export const BAR = { length: 10, width: 2.5 } as const;

/** An edge as it runs: a straight line, or a quadratic curve where it has a control point. Units are pixels at zoom 1. */
export interface Line {
  /** On the source's outline. */
  readonly start: Point;
  readonly control: Point | null;
  /** The arrow's tip; without an arrow, on the target's outline. */
  readonly tip: Point;
  /** Where the stroke ends, inside the arrowhead. */
  readonly end: Point;
  /** Tip first. */
  readonly arrow: readonly [Point, Point, Point];
}

const at = (x: number, y: number): Point => ({ x, y });
const minus = (a: Point, b: Point): Point => at(a.x - b.x, a.y - b.y);
const along = (from: Point, direction: Point, distance: number): Point =>
  at(from.x + direction.x * distance, from.y + direction.y * distance);

function unit(vector: Point): Point {
  const length = Math.hypot(vector.x, vector.y);
  return length === 0 ? at(1, 0) : at(vector.x / length, vector.y / length);
}

type End = Pick<SceneNode, "x" | "y" | "shape" | "size">;

/** The control point of an edge: twice as far off the straight line as the middle of the curve is to be. */
function controlOf(source: Point, target: Point, bow: number): Point | null {
  if (bow === 0) return null;
  const direction = unit(minus(target, source));
  // To the left: y grows downwards.
  const left = at(direction.y, -direction.x);
  return along(at((source.x + target.x) / 2, (source.y + target.y) / 2), left, 2 * bow);
}

/** What of an edge its line depends on; by default it has an arrowhead. */
type Drawn = Pick<SceneEdge, "bow" | "origins" | "stroke"> & Partial<Pick<SceneEdge, "directed">>;

/** The line of an edge between two nodes, cut off at their outlines; one without an arrowhead touches both. */
export function lineBetween(source: End, target: End, edge: Drawn): Line {
  const { directed = true } = edge;
  const control = controlOf(source, target, edge.bow);
  const leaving = unit(minus(control ?? target, source));
  const arriving = unit(minus(target, control ?? source));
  const start = along(source, leaving, reachOf(source.shape, source.size, leaving));
  const back = at(-arriving.x, -arriving.y);
  const tip = along(target, back, reachOf(target.shape, target.size, back) + (directed ? ARROW_GAP : 0));
  const length = arrowLength(widthOf(edge));
  const base = along(tip, back, length);
  const half = (length * ARROW_ASPECT) / 2;
  const side = at(-back.y * half, back.x * half);
  return {
    start,
    control,
    tip,
    end: directed ? along(tip, back, length * 0.85) : tip,
    arrow: [tip, at(base.x + side.x, base.y + side.y), at(base.x - side.x, base.y - side.y)],
  };
}

const between = (a: Point, b: Point, part: number): Point => at(a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part);

/** The point at a part of the way along a line, 0 at its start and 1 at its tip. */
export function pointOn({ start, control, tip }: Line, part: number): Point {
  if (control === null) return between(start, tip, part);
  return between(between(start, control, part), between(control, tip, part), part);
}

/** The direction in which a line runs at a part of the way, of length 1. */
function directionOn({ start, control, tip }: Line, part: number): Point {
  if (control === null) return unit(minus(tip, start));
  const [a, b] = [minus(control, start), minus(tip, control)];
  return unit(at(a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part));
}

/** The two ends of the bar across a denied edge. */
export function barAcross(line: Line): readonly [Point, Point] {
  const middle = pointOn(line, 0.5);
  const direction = directionOn(line, 0.5);
  const across = at(-direction.y, direction.x);
  return [along(middle, across, BAR.length / 2), along(middle, across, -BAR.length / 2)];
}
