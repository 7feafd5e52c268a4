import { type Box, boxAround, grown, lengthWithin, overlap, type Segment } from "#graph/scene/box.ts";
import { Grid } from "#graph/scene/grid.ts";
import type { LabelFont, Measure } from "#graph/scene/label-settings.ts";
import { type Line, pointOn } from "#graph/scene/lines.ts";
import type { Palette } from "#graph/scene/palette.ts";
import type { Point } from "#graph/scene/point.ts";
import type { RelationId } from "#model/ids.ts";
import { RAISED, type TextShape } from "./drawing.ts";

/** What an edge has to say: its verb, the numbers of its sources, or both. Either may be empty. */
export interface EdgeLabel {
  readonly id: RelationId;
  readonly verb: string;
  readonly figures: string;
  readonly line: Line;
  /** From end to end, as the crow flies. */
  readonly length: number;
}

/** What an edge says, and where: around `centre`, on its line or beside it. */
export interface PlacedEdgeLabel {
  readonly id: RelationId;
  readonly verb: string;
  readonly figures: string;
  readonly centre: Point;
  readonly box: Box;
}

const VERB: LabelFont = { size: 11, weight: 500 };
const FIGURES: LabelFont = { size: 9.5, weight: 500 };
const raisedFont: LabelFont = { ...VERB, size: VERB.size * RAISED.size };
/** Height of a line of text, as a multiple of the font's size. */
const HEIGHT = 1.25;
/** Between a label and anything else, in pixels. */
const CLEARANCE = 1.5;
/** Between a short line and figures beside it, in pixels. */
const ASIDE = 2;
/** A label may hide so much of its line, as a part of it: the rest has to say what it belongs to. */
const MOST_HIDDEN = 0.6;
const MOST_HIDDEN_BY_FIGURES = 0.3;

/** A line of another edge through some figures is as bad as this many square pixels of something else. */
const CROSSED = 4;

/** Where on its line a label may sit, as parts of the way, the best first. */
const PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
/** Labels up to which it is looked for the best place; beyond, a few have to do, and lines are crossed. */
const MOST_CAREFUL = 800;
const FEW_PARTS = [0.5, 0.36];

/** Pieces that a curve is cut into to see what crosses it. */
const PIECES = 4;

function segmentsOf(line: Line): Segment[] {
  if (line.control === null) return [[line.start, line.tip]];
  const points = Array.from({ length: PIECES + 1 }, (_, piece) => pointOn(line, piece / PIECES));
  return points.slice(1).map((point, index) => [points[index] as Point, point]);
}

/** How far off their line figures are: on it, but beside one that is so short that they would hide it. */
function asideOf(
  { start, tip }: Line,
  length: number,
  half: { readonly width: number; readonly height: number },
): Point {
  const along = { x: (tip.x - start.x) / (length || 1), y: (tip.y - start.y) / (length || 1) };
  const hidden = 2 * Math.min(half.width / Math.abs(along.x), half.height / Math.abs(along.y));
  if (hidden <= MOST_HIDDEN_BY_FIGURES * length) return { x: 0, y: 0 };
  const distance = Math.abs(along.y) * half.width + Math.abs(along.x) * half.height + ASIDE;
  return { x: along.y * distance, y: -along.x * distance };
}

interface Owned {
  readonly id: RelationId;
  readonly segment: Segment;
}

/** Remembers the widths of texts in a font: many edges say the same. */
function remembering(measure: Measure, font: LabelFont): (text: string) => number {
  const widths = new Map<string, number>();
  return (text) => {
    const width = widths.get(text) ?? measure(text, font);
    widths.set(text, width);
    return width;
  };
}

/** Finds the widths of what edges say. */
function widthFinder(measure: Measure): (verb: string, figures: string) => number {
  const [ofFigures, ofRaised, ofVerb] = [FIGURES, raisedFont, VERB].map((font) => remembering(measure, font)) as [
    (text: string) => number,
    (text: string) => number,
    (text: string) => number,
  ];
  return (verb, figures) => {
    if (verb === "") return ofFigures(figures);
    return ofVerb(verb) + (figures === "" ? 0 : VERB.size * RAISED.gap + ofRaised(figures));
  };
}

const roomShared = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/**
 * Finds a place for what edges say, on their lines. A verb is written only where it is free of everything that is taken,
 * of other labels and of other lines; the numbers of sources always are, at the least bad place if there is no free one.
 */
export function placeEdgeLabels(
  labels: readonly EdgeLabel[],
  taken: readonly Box[],
  lines: ReadonlyMap<RelationId, Line>,
  measure: Measure,
): PlacedEdgeLabel[] {
  const careful = labels.length <= MOST_CAREFUL;
  const parts = careful ? PARTS : FEW_PARTS;
  const widthOf = widthFinder(measure);
  const ground = new Grid<Box>();
  for (const box of taken) ground.addBox(box, box);
  const ways = new Grid<Owned>();
  if (careful)
    for (const [id, line] of lines) for (const segment of segmentsOf(line)) ways.addSegment(segment, { id, segment });
  const crossed = (id: RelationId, box: Box) =>
    careful && ways.some(box, (other) => other.id !== id && lengthWithin(other.segment, box) > 0);
  const placed: PlacedEdgeLabel[] = [];

  const isFree = (room: Box) => !ground.some(room, (other) => overlap(room, other));
  /** How much of a box is taken, as far as `most`. */
  const roomTaken = (box: Box, most: number) => {
    let sum = 0;
    // A box that lies in two cells counts twice; that hardly matters.
    ground.some(box, (other) => {
      sum += roomShared(box, other);
      return sum >= most;
    });
    return sum;
  };
  const placeOfVerb = ({ id, line, verb, figures, length }: EdgeLabel): PlacedEdgeLabel | undefined => {
    if (verb === "") return undefined;
    const way: Segment = [line.start, line.tip];
    const half = widthOf(verb, figures) / 2;
    for (const part of parts) {
      const centre = pointOn(line, part);
      const box = boxAround(centre, half, (VERB.size * HEIGHT) / 2);
      if (lengthWithin(way, box) > MOST_HIDDEN * length || !isFree(grown(box, CLEARANCE)) || crossed(id, box)) continue;
      return { id, verb, figures, centre, box };
    }
    return undefined;
  };
  const placeOfFigures = ({ id, line, figures, length }: EdgeLabel): PlacedEdgeLabel | undefined => {
    if (figures === "") return undefined;
    const half = { width: widthOf("", figures) / 2, height: (FIGURES.size * HEIGHT) / 2 };
    const aside = asideOf(line, length, half);
    let best: PlacedEdgeLabel | undefined;
    let least = Infinity;
    for (const part of parts) {
      const on = pointOn(line, part);
      const centre = { x: on.x + aside.x, y: on.y + aside.y };
      const box = boxAround(centre, half.width, half.height);
      const cost = roomTaken(grown(box, CLEARANCE), least) + (crossed(id, box) ? CROSSED : 0);
      if (cost >= least) continue;
      [best, least] = [{ id, verb: "", figures, centre, box }, cost];
      if (cost === 0) break;
    }
    return best;
  };
  for (const label of labels) {
    const found = placeOfVerb(label) ?? placeOfFigures(label);
    if (found === undefined) continue;
    ground.addBox(found.box, found.box);
    placed.push(found);
  }
  return placed;
}

/** What an edge says, ready to be drawn. */
export function edgeLabelShape({ verb, figures, box, centre }: PlacedEdgeLabel, palette: Palette): TextShape {
  const font = verb === "" ? FIGURES : VERB;
  return {
    kind: "text",
    at: { x: verb === "" ? centre.x : box.left, y: centre.y + font.size * 0.36 },
    lines: [verb === "" ? figures : verb],
    font,
    align: verb === "" ? "center" : "left",
    colour: palette.ink2,
    halo: palette.canvas,
    ...(verb !== "" && figures !== "" && { raised: figures }),
  };
}
