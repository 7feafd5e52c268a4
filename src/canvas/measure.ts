import type { Measure } from "#graph/scene/labels.ts";
import { createMeasure } from "./paint.ts";

/** A measure of text as this browser sets it, for pictures that are made outside of the canvas. */
export function screenMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("The browser gives no canvas to measure on");
  return createMeasure(context);
}
