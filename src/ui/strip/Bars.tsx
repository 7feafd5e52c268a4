import type { Days } from "#graph/extent.ts";
import { type Block, stack } from "#graph/timeline.ts";
import css from "./Strip.module.css";

/** Columns and height of the small histogram, in pixels. */
const COLUMNS = 24;
const HEIGHT = 22;
const STEP = 4;

/** How many relations may have happened when, in ink: as much of the histogram as fits into a line. */
export function Bars({ blocks, extent }: { readonly blocks: readonly Block[]; readonly extent: Days }) {
  const days = extent.last + 1 - extent.first;
  const { stacked, rows } = stack(blocks, COLUMNS, (day) => ((day - extent.first) / days) * COLUMNS, 1);
  const heights = new Array<number>(COLUMNS).fill(0);
  for (const { from, to, row } of stacked) {
    for (let column = from; column < to; column++) heights[column] = Math.max(heights[column] ?? 0, row + 1);
  }
  const bars = heights
    .map((height, column) => {
      const drawn = height === 0 ? 1 : Math.max(2, (height / Math.max(1, rows)) * HEIGHT);
      return `M${column * STEP} ${HEIGHT}v${-drawn}h${STEP - 1}v${drawn}z`;
    })
    .join("");
  return (
    <svg
      className={css["bars"]}
      viewBox={`0 0 ${COLUMNS * STEP} ${HEIGHT}`}
      height={HEIGHT}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={bars} />
    </svg>
  );
}
