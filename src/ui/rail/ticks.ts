import type { Count } from "./counts.ts";

/** A tick's state: mixed where only some of a family's relations are shown, whatever the reason. */
export function tickState(ticked: boolean, { shown, total }: Count): "true" | "false" | "mixed" {
  if (shown > 0 && shown < total) return "mixed";
  return ticked ? "true" : "false";
}

/** Whether a count needs both its figures: an unticked row that shows nothing says what it would bring. */
export function isPartial(ticked: boolean, { shown, total }: Count): boolean {
  return shown < total && (ticked || shown > 0);
}
