import type { Point } from "./point.ts";

/** What part of the plane is on the screen: a point p of the plane is at p × zoom + pan, in CSS pixels. */
export interface Camera {
  readonly zoom: number;
  readonly pan: Point;
}
