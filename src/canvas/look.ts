import type { Camera } from "#graph/scene/camera.ts";
import type { Box } from "#graph/scene/box.ts";
import type { Look } from "./graph-canvas.ts";
import { type Orientation, placeOn, storedFrom } from "./orientation.ts";

/** What a camera looks at, whatever the size of the canvas. */
export function lookOf({ zoom, pan }: Camera, { right, bottom }: Box, orientation: Orientation): Look {
  const middle = { x: (right / 2 - pan.x) / zoom, y: (bottom / 2 - pan.y) / zoom };
  return { zoom, centre: storedFrom(orientation, middle), stretch: orientation.stretch };
}

/** The camera that looks at something on a canvas that lies as `orientation` says. */
export function cameraAt({ zoom, centre }: Look, { right, bottom }: Box, orientation: Orientation): Camera {
  const { x, y } = placeOn(orientation, centre);
  return { zoom, pan: { x: right / 2 - x * zoom, y: bottom / 2 - y * zoom } };
}

/** Whether two cameras show the same. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  return a.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y;
}
