import type { Point } from "#graph/scene/point.ts";

/** How the plane of a layout lies on a canvas: turned where the canvas is upright, and drawn out to fill it better. */
export interface Orientation {
  readonly turned: boolean;
  /** Times what runs along the longer side of the canvas. */
  readonly stretch: number;
}

export const asStored: Orientation = { turned: false, stretch: 1 };

/** More than this would pull apart what belongs together. */
const MOST_STRETCH = 1.35;
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * How a layout lies on a canvas: turned in a portrait window, and drawn out to fill the canvas. That the window decides,
 * and not the canvas, keeps a panel that opens beside it from turning the picture. `canvas` is the room on the screen,
 * `layout` the extent of the layout as stored. Nodes never get closer to each other by it.
 */
export function orientationFor(canvas: Size, layout: Size, turned: boolean): Orientation {
  const [long, short] = turned ? [canvas.height, canvas.width] : [canvas.width, canvas.height];
  const room = long / Math.max(short, 1);
  const own = Math.max(layout.width, 1) / Math.max(layout.height, 1);
  return { turned, stretch: Math.min(MOST_STRETCH, Math.max(1, room / own)) };
}

/** Where a stored point lies on the canvas's plane. */
export function placeOn({ turned, stretch }: Orientation, { x, y }: Point): Point {
  return turned ? { x: y, y: x * stretch } : { x: x * stretch, y };
}

/** The stored point that lies there: the inverse of `placeOn`. */
export function storedFrom({ turned, stretch }: Orientation, { x, y }: Point): Point {
  return turned ? { x: y / stretch, y: x } : { x: x / stretch, y };
}
