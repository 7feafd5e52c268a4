import type { Box } from "./box.ts";
import type { Detail } from "./detail.ts";
import { outlines } from "./outlines.ts";
import type { SceneNode } from "./scene.ts";
import type { Point } from "./point.ts";

/** Height of a badge and the width of one of its characters, in pixels on the screen. */
export const BADGE = { height: 15, character: 6.6, padding: 4, font: { size: 11, weight: 500 } } as const;

/** What a badge says: how many relations the picture does not show. */
export const badgeText = ({ hidden }: Pick<SceneNode, "hidden">): string => `+${hidden}`;

/** Where a node's badge is on the screen, at its upper right; `null` where it has none or is drawn too small for one. */
export function badgeBox(node: SceneNode, at: Point, zoom: number, detail: Detail): Box | null {
  if (node.hidden === 0 || node.lone || detail.roomForName > 0) return null;
  const { halfWidth, halfHeight } = outlines[node.shape];
  const half = (node.size / 2) * zoom;
  const left = at.x + half * halfWidth * 0.72 - 3;
  const bottom = at.y - half * halfHeight * 0.72 + 5;
  const width = badgeText(node).length * BADGE.character + 2 * BADGE.padding;
  return { left, right: left + width, top: bottom - BADGE.height, bottom };
}
