import type { Box } from "#graph/scene/box.ts";
import type { LabelFont } from "#graph/scene/label-settings.ts";
import type { Point } from "#graph/scene/point.ts";

/** How a line is drawn. Ends are cut off and corners pointed, or both round. */
export interface Pen {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[] | undefined;
  readonly round?: boolean;
}

interface Inked {
  readonly fill?: string;
  readonly pen?: Pen;
}

interface PathShape extends Inked {
  readonly kind: "path";
  /** SVG path data. */
  readonly d: string;
  /** Where the path's origin is, and how much larger than written it is drawn; the pen's width stays as it is. */
  readonly at?: Point;
  readonly scale?: number;
}

interface CircleShape extends Inked {
  readonly kind: "circle";
  readonly centre: Point;
  readonly radius: number;
}

interface BoxShape extends Inked {
  readonly kind: "box";
  readonly box: Box;
}

/** One text, on one line or on several: whoever copies or searches it finds it whole. */
export interface TextShape {
  readonly kind: "text";
  /** Where the first line's baseline is aligned to. */
  readonly at: Point;
  readonly lines: readonly string[];
  readonly lineHeight?: number;
  readonly font: LabelFont;
  readonly align?: "left" | "center" | "right";
  readonly colour: string;
  /** Colour of the halo around the letters. */
  readonly halo?: string;
  /** What it is where the lines say less: those of a long name end in an ellipsis. */
  readonly whole?: string;
  /** Small figures after the last line, set higher. */
  readonly raised?: string;
}

/** Shapes that belong together. */
export interface GroupShape {
  readonly kind: "group";
  readonly shapes: readonly Shape[];
  readonly at?: Point;
  readonly scale?: number;
  /** Of all together. */
  readonly opacity?: number;
  /** What it stands for, for those who cannot see it. */
  readonly title?: string;
  /** What it is in the graph: `data-` attributes where there are any. */
  readonly data?: Readonly<Record<string, string>>;
}

/** What pictures are made of, before anyone writes them. Units are CSS pixels, y grows downwards. */
export type Shape = PathShape | CircleShape | BoxShape | TextShape | GroupShape;

/** A picture before it is written. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Raised figures: their size as a part of the text's, how far up they are, and the room before them: a space. */
export const RAISED = { size: 0.8, rise: 0.3, gap: 0.26 } as const;

/** Width of a halo's stroke: half of it is below the letters. */
export const HALO = 4.2;

/** A length to two decimals, which no eye tells from the whole of it. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A point in path data. */
export const at = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;

/** Path data of straight lines from point to point. */
export function polyline(...points: readonly Point[]): string {
  let d = "";
  for (const { x, y } of points) d += `${d === "" ? "M" : "L"}${rounded(x)} ${rounded(y)}`;
  return d;
}

/** Moves shapes, and draws them larger or smaller. */
export function placed(shapes: readonly Shape[], at: Point, scale = 1): GroupShape {
  return { kind: "group", shapes, at, scale };
}
