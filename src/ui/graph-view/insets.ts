import type { Insets } from "#canvas/canvas.ts";

export type { Insets } from "#canvas/canvas.ts";

export const uncovered: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

type Box = Pick<DOMRect, "top" | "right" | "bottom" | "left">;

/** What a panel covers of a canvas: from below where it is as wide as the canvas, else from the right. */
export function insetsOf(canvas: Box, panel: Box): Insets {
  const apart = panel.left >= canvas.right || panel.top >= canvas.bottom;
  if (apart) return uncovered;
  if (panel.left <= canvas.left) return { ...uncovered, bottom: Math.round(canvas.bottom - panel.top) };
  return { ...uncovered, right: Math.round(canvas.right - panel.left) };
}
