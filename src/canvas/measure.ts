import type { Measure } from "#graph/scene/labels.ts";
import { contextOf, createMeasure } from "./paint.ts";

/** A measure of text as this browser sets it, for pictures that are made outside of the canvas. */
export function screenMeasure(): Measure {
  return createMeasure(contextOf(document.createElement("canvas")));
}
