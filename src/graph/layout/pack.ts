import { around } from "../scene/box.ts";
import { ASPECT, type Body, boxOf } from "./plan.ts";

/** Between two blocks, unless said otherwise. */
const GAP = 40;

/**
 * Moves blocks of bodies, each already laid out in itself, beside each other around the origin: in the order given, row
 * by row, together about as wide as a window. What is in a row stands on its middle.
 */
export function packBlocks(blocks: readonly (readonly Body[])[], gap = GAP): void {
  const sized = blocks.flatMap((bodies) => {
    const box = around(bodies.map(boxOf));
    return box === null ? [] : [{ bodies, box, width: box.right - box.left, height: box.bottom - box.top }];
  });
  const area = sized.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = sized.reduce((most, { width }) => Math.max(most, width), Math.sqrt(area * ASPECT));
  const rows: (typeof sized)[] = [];
  let filled = Infinity;
  for (const block of sized) {
    if (filled + block.width > widest) {
      rows.push([]);
      filled = 0;
    }
    rows.at(-1)?.push(block);
    filled += block.width + gap;
  }
  const heights = rows.map((row) => row.reduce((most, { height }) => Math.max(most, height), 0));
  let top = -(heights.reduce((sum, height) => sum + height + gap, 0) - gap) / 2;
  rows.forEach((row, line) => {
    const height = heights[line] ?? 0;
    let left = -(row.reduce((sum, { width }) => sum + width + gap, 0) - gap) / 2;
    for (const { bodies, box, width, height: own } of row) {
      // Whole pixels, so that the distances within a block stay the same.
      const [x, y] = [Math.round(left - box.left), Math.round(top + (height - own) / 2 - box.top)];
      for (const body of bodies) [body.x, body.y] = [Math.round(body.x) + x, Math.round(body.y) + y];
      left += width + gap;
    }
    top += height + gap;
  });
}
