import type { LabelFont, Measure } from "#graph/scene/label-settings.ts";
import type { PlacedLabel } from "#graph/scene/label.ts";
import { BAR } from "#graph/scene/lines.ts";
import { disagreeStrokes, markColours } from "#graph/scene/marks.ts";
import { outlines, RING } from "#graph/scene/outlines.ts";
import type { Palette } from "#graph/scene/palette.ts";
import type { Mark } from "#graph/standing.ts";
import type { SceneNode } from "#graph/scene/scene.ts";
import type { Point } from "#graph/scene/point.ts";
import type { Box, Segment } from "#graph/scene/box.ts";

/** As in tokens.css: the system's own fonts. */
export const FONT_STACK = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", sans-serif';

/** A font as the canvas names it. */
export const fontRule = ({ size, weight }: LabelFont) => `${weight} ${size}px ${FONT_STACK}`;

/** What to draw on a canvas with. */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("The browser gives no canvas to draw on");
  return context;
}

/** A measure of text on a canvas. Names come back at every zoom, so their widths are kept. */
export function createMeasure(context: CanvasRenderingContext2D): Measure {
  const widths = new Map<string, number>();
  return (text, font) => {
    const key = `${font.size} ${font.weight} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = fontRule(font);
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}

/** Width of the halo's stroke: half of it is hidden below the letters. */
const HALO = 4.2;

/** Draws a name at its place beside a node that is at `at` on the screen. */
export function paintLabel(
  context: CanvasRenderingContext2D,
  { lines, font, align, offset, lineHeight }: PlacedLabel,
  { at, palette, opacity }: { readonly at: Point; readonly palette: Palette; readonly opacity: number },
): void {
  context.font = fontRule(font);
  context.textAlign = align;
  context.lineJoin = "round";
  context.lineWidth = HALO;
  const [x, y] = [Math.round(at.x + offset.x), Math.round(at.y + offset.y)];
  context.strokeStyle = palette.canvas;
  // A halo as faint as its name would let the lines behind show through the letters.
  context.globalAlpha = opacity === 1 ? 1 : 0.85;
  lines.forEach((line, index) => context.strokeText(line, x, y + index * lineHeight));
  context.globalAlpha = opacity;
  context.fillStyle = palette.ink;
  lines.forEach((line, index) => context.fillText(line, x, y + index * lineHeight));
  context.globalAlpha = 1;
}

interface MarkLook {
  readonly mark: Mark;
  readonly radius: number;
  readonly palette: Palette;
  readonly opacity?: number;
}

/** Draws ≠ on its disc. */
export function paintMark(context: CanvasRenderingContext2D, { x, y }: Point, look: MarkLook): void {
  const { mark, radius, palette, opacity = 1 } = look;
  const { fill, line } = markColours(mark, palette);
  context.globalAlpha = opacity;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = line;
  context.lineWidth = 1.25;
  context.stroke();
  context.beginPath();
  for (const [a, b] of disagreeStrokes(radius)) {
    context.moveTo(x + a.x, y + a.y);
    context.lineTo(x + b.x, y + b.y);
  }
  context.lineWidth = 1.5 * (radius / 8);
  context.lineCap = "round";
  context.stroke();
  context.lineCap = "butt";
  context.globalAlpha = 1;
}

/** Puts a ready-made ≠ somewhere, on whole pixels. */
type Stamp = (context: CanvasRenderingContext2D, at: Point, opacity: number) => void;

/** Draws each ≠ once, to be put down a thousand times. `ratio` is how many pixels a CSS pixel has. */
export const createStamps = (radius: number, palette: Palette, ratio: number): Readonly<Record<Mark, Stamp>> => ({
  open: createStamp({ mark: "open", radius, palette }, ratio),
  resolved: createStamp({ mark: "resolved", radius, palette }, ratio),
});

function createStamp(look: MarkLook, ratio: number): Stamp {
  const { radius } = look;
  const half = Math.ceil(radius + 1);
  const image = document.createElement("canvas");
  image.width = image.height = 2 * half * ratio;
  const own = contextOf(image);
  own.scale(ratio, ratio);
  if (radius > 0) paintMark(own, { x: half, y: half }, look);
  return (context, { x, y }, opacity) => {
    context.globalAlpha = opacity;
    context.drawImage(image, Math.round(x) - half, Math.round(y) - half, 2 * half, 2 * half);
    context.globalAlpha = 1;
  };
}

/** Draws the bar across a denied edge. */
export function paintBar(
  context: CanvasRenderingContext2D,
  [a, b]: Segment,
  { colour, opacity }: { readonly colour: string; readonly opacity: number },
): void {
  context.globalAlpha = opacity;
  context.strokeStyle = colour;
  context.lineWidth = BAR.width;
  context.beginPath();
  context.moveTo(a.x, a.y);
  context.lineTo(b.x, b.y);
  context.stroke();
  context.globalAlpha = 1;
}

/** Draws the ring around a selected node: its outline, further out. */
export function paintRing(
  context: CanvasRenderingContext2D,
  { shape, size }: Pick<SceneNode, "shape" | "size">,
  { at, zoom, palette }: { readonly at: Point; readonly zoom: number; readonly palette: Palette },
): void {
  const half = (size / 2) * zoom;
  const scale = half + RING.distance * zoom;
  context.save();
  context.translate(at.x, at.y);
  context.scale(scale, scale);
  context.lineWidth = RING.width / scale;
  context.lineJoin = "round";
  context.strokeStyle = palette.ink;
  context.stroke(new Path2D(outlines[shape].path));
  context.restore();
}

const PILL = { height: 24, padding: 12, mark: 8, gap: 5 } as const;
const PILL_FONT: LabelFont = { size: 12, weight: 650 };

/** What an edge says in words: its verb, after ≠ where its sources disagree. */
export interface Pill {
  readonly verb: string;
  readonly mark: Mark | null;
  /** Its middle on the screen. */
  readonly at: Point;
}

/** The room that a pill takes. */
export function pillBox({ verb, mark, at }: Pill, measure: Measure): Box {
  const sign = mark === null ? 0 : 2 * PILL.mark + PILL.gap - 7;
  const half = (measure(verb, PILL_FONT) + 2 * PILL.padding + sign) / 2;
  return { left: at.x - half, right: at.x + half, top: at.y - PILL.height / 2, bottom: at.y + PILL.height / 2 };
}

/** Draws a pill. */
export function paintPill(
  context: CanvasRenderingContext2D,
  pill: Pill,
  { palette, measure }: { readonly palette: Palette; readonly measure: Measure },
): void {
  const box = pillBox(pill, measure);
  context.beginPath();
  context.roundRect(box.left, box.top, box.right - box.left, PILL.height, PILL.height / 2);
  context.fillStyle = palette.surface;
  context.fill();
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.25;
  context.stroke();
  const y = pill.at.y;
  const { mark } = pill;
  if (mark !== null) paintMark(context, { x: box.left + 13, y }, { mark, radius: PILL.mark, palette });
  context.font = fontRule(PILL_FONT);
  context.textAlign = "right";
  context.fillStyle = palette.ink;
  context.fillText(pill.verb, box.right - PILL.padding, y + 4.3);
}
