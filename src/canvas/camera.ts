import type { Camera } from "#graph/scene/camera.ts";
import type { Box } from "#graph/scene/box.ts";
import type { Point } from "#graph/scene/point.ts";

/** How much of each edge of the canvas is covered by something else, in CSS pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const ZOOM = { least: 0.08, most: 4, readable: 0.7, mostToFit: 1.25 } as const;
/** Room around the picture for names at its edge, in CSS pixels. */
const FIT_MARGIN: Insets = { top: 26, right: 48, bottom: 34, left: 48 };
/** Canvases narrower than this are a phone's. */
export const NARROW = 600;
const NARROW_MARGIN: Insets = { top: 20, right: 16, bottom: 24, left: 16 };
/** On a phone less has to be enough, or hardly anything around it would be seen. */
const NARROW_READABLE = 0.55;
/** What is revealed keeps this far from the edge. */
const REVEAL_MARGIN: Insets = { top: 48, right: 72, bottom: 56, left: 72 };

/** The part of the canvas that nothing covers, less a margin; never turned inside out. */
function freePart(size: Box, insets: Insets, margin: Insets): Box {
  const [left, right] = [size.left + insets.left + margin.left, size.right - insets.right - margin.right];
  const [top, bottom] = [size.top + insets.top + margin.top, size.bottom - insets.bottom - margin.bottom];
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return {
    left: Math.min(left, middle.x - 20),
    right: Math.max(right, middle.x + 20),
    top: Math.min(top, middle.y - 20),
    bottom: Math.max(bottom, middle.y + 20),
  };
}

const width = (box: Box) => box.right - box.left;
const height = (box: Box) => box.bottom - box.top;
const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** The largest zoom at which a box of the plane fits into one of the screen. */
function zoomToFit(content: Box, free: Box): number {
  return Math.min(width(free) / Math.max(width(content), 1), height(free) / Math.max(height(content), 1));
}

/** The camera that has the middle of a box of the plane in the middle of one of the screen. */
function centred(content: Box, free: Box, zoom: number): Camera {
  return {
    zoom,
    pan: {
      x: (free.left + free.right) / 2 - ((content.left + content.right) / 2) * zoom,
      y: (free.top + free.bottom) / 2 - ((content.top + content.bottom) / 2) * zoom,
    },
  };
}

/** What is covered for good: a sheet over more than half of the canvas comes and goes. */
export function lastingInsets({ top, bottom }: Box, insets: Insets): Insets {
  return insets.bottom > (bottom - top) / 2 ? { ...insets, bottom: 0 } : insets;
}

/** The part of the canvas that nothing covers. */
export function uncoveredPart(canvas: Box, insets: Insets): Box {
  return freePart(canvas, insets, { top: 0, right: 0, bottom: 0, left: 0 });
}

/** The room that a picture of everything has. */
export function roomToFit(canvas: Box, insets: Insets): Box {
  return freePart(canvas, insets, width(canvas) < NARROW ? NARROW_MARGIN : FIT_MARGIN);
}

/** The camera that shows everything. `canvas` is its box on the screen, `content` that of the graph in its plane. */
export function cameraToFit(content: Box, canvas: Box, insets: Insets): Camera {
  const free = roomToFit(canvas, insets);
  return centred(content, free, clamp(zoomToFit(content, free), ZOOM.least, ZOOM.mostToFit));
}

/** How far to move something so that low..high lies within from..to; its middle where it does not fit. */
function shift(low: number, high: number, from: number, to: number): number {
  if (high - low > to - from) return (from + to - low - high) / 2;
  return low < from ? from - low : high > to ? to - high : 0;
}

/** The camera that shows a box of the plane, changed no more than that takes. */
export function cameraToReveal(camera: Camera, content: Box, canvas: Box, insets: Insets): Camera {
  const narrow = width(canvas) < NARROW;
  const free = freePart(canvas, insets, narrow ? NARROW_MARGIN : REVEAL_MARGIN);
  const fitting = zoomToFit(content, free);
  const readable = Math.max(camera.zoom, narrow ? NARROW_READABLE : ZOOM.readable);
  const zoom = clamp(Math.min(readable, fitting), ZOOM.least, ZOOM.most);
  const closer = zoom === camera.zoom ? camera : zoomedAround(camera, zoom, middleOnScreen(camera, content));
  const left = content.left * zoom + closer.pan.x;
  const top = content.top * zoom + closer.pan.y;
  return {
    zoom,
    pan: {
      x: closer.pan.x + shift(left, left + width(content) * zoom, free.left, free.right),
      y: closer.pan.y + shift(top, top + height(content) * zoom, free.top, free.bottom),
    },
  };
}

function middleOnScreen({ zoom, pan }: Camera, content: Box): Point {
  return {
    x: ((content.left + content.right) / 2) * zoom + pan.x,
    y: ((content.top + content.bottom) / 2) * zoom + pan.y,
  };
}

/** The camera at another zoom, with one point of the screen staying where it is. */
export function zoomedAround({ zoom, pan }: Camera, to: number, fixed: Point): Camera {
  const next = clamp(to, ZOOM.least, ZOOM.most);
  const factor = next / zoom;
  return { zoom: next, pan: { x: fixed.x - (fixed.x - pan.x) * factor, y: fixed.y - (fixed.y - pan.y) * factor } };
}
