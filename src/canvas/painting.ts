import type { Picture } from "#graph/scene/annotations.ts";
import type { Box } from "#graph/scene/box.ts";
import type { Emphasis } from "#graph/scene/emphasis.ts";
import type { Line } from "#graph/scene/lines.ts";
import type { Palette } from "#graph/scene/palette.ts";
import type { RelationId } from "#model/ids.ts";

/** What there is to paint. */
export interface Painting {
  readonly picture: Picture;
  readonly lines: ReadonlyMap<RelationId, Line>;
  readonly palette: Palette;
  /** The edges that stand out of this are left out of all edges: their ends are elsewhere, at the rings of nodes. */
  readonly without: Emphasis | null;
}

export interface PaintOptions {
  /** Only what is within, in CSS pixels. */
  readonly part: Box;
  /** For something that is on the screen for a moment: dots, which take longest, as faint lines. */
  readonly hasty?: boolean;
  /** Of all of it, from 0 to 1. */
  readonly opacity?: number;
}

/** Behind others, as the rest, or before them; the same for nodes and for edges. */
export type Layer = 0 | 1 | 2;

/** Lays the graph's plane under a context whose unit is a CSS pixel. */
export function inPlane(context: CanvasRenderingContext2D, { camera: { zoom, pan } }: Picture): void {
  context.translate(pan.x, pan.y);
  context.scale(zoom, zoom);
  context.lineJoin = "round";
}

/** What of the plane is within a part of the screen. */
export function seenIn({ camera: { zoom, pan } }: Picture, part: Box): Box {
  return {
    left: (part.left - pan.x) / zoom,
    right: (part.right - pan.x) / zoom,
    top: (part.top - pan.y) / zoom,
    bottom: (part.bottom - pan.y) / zoom,
  };
}
