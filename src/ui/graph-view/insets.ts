import type { Insets } from "#canvas/canvas.ts";

export type { Insets } from "#canvas/canvas.ts";

export const uncovered: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Pixels above a sheet in which something can be seen. */
const LEAST = 48;

type Box = Pick<DOMRect, "top" | "right" | "bottom" | "left">;

/**
 * What a panel covers of a canvas: from below where it is as wide as the canvas, else from the right. `null` where so
 * little is left that nothing can be shown in it.
 */
export function insetsOf(canvas: Box, panel: Box): Insets | null {
  const apart = panel.left >= canvas.right || panel.top >= canvas.bottom;
  if (apart) return uncovered;
  const below = panel.left <= canvas.left;
  if (below && panel.top - canvas.top < LEAST) return null;
  if (below) return { ...uncovered, bottom: Math.round(canvas.bottom - panel.top) };
  return { ...uncovered, right: Math.round(canvas.right - panel.left) };
}
