import type { Box } from "./box.ts";
import type { LabelledNode, LabelRequest, PlacedLabel } from "./label.ts";
import type { LabelSetting } from "./label-settings.ts";

/** How far down in a line of text its baseline is, as a part of the line. */
const BASELINE = 0.8;
/** Between a node and its label, in pixels. */
const GAP = 3;

/**
 * A place around a node: which way, and what it costs against the best one. `slide` moves a label along the side that it
 * is on, as a part of its own length.
 */
interface Place {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
  readonly slide: number;
  readonly cost: number;
}

/** Below, right, left, above; for where those are taken or crossed the corners, and the sides once more, slid along. */
export const places: readonly Place[] = [
  { x: 0, y: 1, slide: 0, cost: 0 },
  { x: 1, y: 0, slide: 0, cost: 0.25 },
  { x: -1, y: 0, slide: 0, cost: 0.3 },
  { x: 0, y: -1, slide: 0, cost: 0.35 },
  { x: 1, y: -1, slide: 0, cost: 0.8 },
  { x: -1, y: -1, slide: 0, cost: 0.85 },
  { x: 1, y: 1, slide: 0, cost: 0.9 },
  { x: -1, y: 1, slide: 0, cost: 0.95 },
  { x: 0, y: 1, slide: 0.25, cost: 1 },
  { x: 0, y: 1, slide: -0.25, cost: 1 },
  { x: 0, y: -1, slide: 0.25, cost: 1.1 },
  { x: 0, y: -1, slide: -0.25, cost: 1.1 },
  { x: 1, y: 0, slide: 0.4, cost: 1.2 },
  { x: 1, y: 0, slide: -0.4, cost: 1.2 },
  { x: -1, y: 0, slide: 0.4, cost: 1.3 },
  { x: -1, y: 0, slide: -0.4, cost: 1.3 },
];

/** The room of a name at one of the places around its node: all it takes to see whether that is free. */
export function boxAt(node: LabelledNode, { width, height }: LabelSetting, place: number): Box {
  const { x, y, slide } = places[place] as Place;
  // At a corner the label sits by the node's shoulder rather than off its bounding box.
  const corner = x !== 0 && y !== 0 ? node.shoulder : 1;
  const near = { x: node.halfWidth * corner + GAP + 1, y: node.halfHeight * corner + GAP };
  const left = node.x + (x === 0 ? (slide - 0.5) * width : x > 0 ? near.x : -near.x - width);
  const top = node.y + (y === 0 ? (slide - 0.5) * height : y > 0 ? near.y - 1 : -near.y - height + 1);
  return { left, top, right: left + width, bottom: top + height };
}

/** Where a name stands at one of the places around its node. */
export function labelAt(
  { node, font }: LabelRequest,
  setting: LabelSetting,
  place: number,
  box: Box = boxAt(node, setting, place),
): PlacedLabel {
  const { x } = places[place] as Place;
  const { lineHeight, lines } = setting;
  const anchor = x === 0 ? (box.left + box.right) / 2 : x > 0 ? box.left : box.right;
  return {
    id: node.id,
    lines,
    font,
    lineHeight,
    place,
    align: x === 0 ? "center" : x > 0 ? "left" : "right",
    offset: { x: anchor - node.x, y: box.top - node.y + lineHeight * BASELINE },
    box,
  };
}
