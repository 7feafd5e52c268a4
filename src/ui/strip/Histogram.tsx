import { memo, useMemo } from "react";
import type { Days } from "#graph/extent.ts";
import { type Block, marksOf, monthsBetweenMarks, stack } from "#graph/timeline.ts";
import { markWords } from "#words/clocks.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./Axis.module.css";
import { scaleOf } from "./scale.ts";

/** The room for blocks, in pixels: its top, and the line that they stand on. */
const TOP = 8;
export const BASE = 60;
/** A block and the gap above it where there is room. */
const ROW = 6.5;
const GAP = 1.5;
/** The narrowest block. */
const LEAST = 4;
/** What a mark's word needs. */
const MARK = 38;
const DAYS_A_MONTH = 30.4;

interface HistogramProps {
  readonly blocks: readonly Block[];
  readonly extent: Days;
  readonly width: number;
}

/** Width of a column, in pixels, where blocks would be too flat to see. */
const COLUMN = 3;

/** Blocks that are flatter than a pixel, added up by family in columns: as many relations as may have happened there. */
function columnsOf(
  stacked: ReturnType<typeof stack>["stacked"],
  row: number,
  width: number,
): [family: string, shape: string][] {
  const columns = Math.ceil(width / COLUMN);
  const counts = new Map<string, Float64Array>();
  for (const { block, from, to } of stacked) {
    const count = counts.get(block.family) ?? new Float64Array(columns);
    counts.set(block.family, count);
    const last = Math.min(columns - 1, Math.floor((to - 1) / COLUMN));
    for (let column = Math.floor(from / COLUMN); column <= last; column++) count[column] = (count[column] ?? 0) + 1;
  }
  const heights = new Float64Array(columns);
  return [...counts].map(([family, count]) => {
    let shape = "";
    count.forEach((number, column) => {
      if (number === 0) return;
      const [base, height] = [heights[column] ?? 0, number * row];
      heights[column] = base + height;
      shape += `M${column * COLUMN} ${(BASE - 1 - base).toFixed(1)}v${(-height).toFixed(2)}h${COLUMN}v${height.toFixed(2)}z`;
    });
    return [family, shape];
  });
}

/** One shape for all blocks of a family: there may be thousands. */
function shapesOf(blocks: readonly Block[], extent: Days, width: number): [family: string, shape: string][] {
  const { xOf } = scaleOf(extent, width);
  const { stacked, rows } = stack(blocks, Math.floor(width), xOf, LEAST);
  const row = Math.min(ROW, (BASE - TOP) / Math.max(1, rows));
  if (row < 1) return columnsOf(stacked, row, width);
  const height = row > 3 ? row - GAP : row > 1.5 ? row - 0.5 : row;
  const shapes = new Map<string, string[]>();
  for (const { block, from, to, row: level } of stacked) {
    const gap = to - from > LEAST ? 1 : 0;
    const y = BASE - 1 - level * row;
    const shape = `M${from} ${y.toFixed(1)}v${(-height).toFixed(1)}h${to - from - gap}v${height.toFixed(1)}z`;
    const others = shapes.get(block.family);
    if (others === undefined) shapes.set(block.family, [shape]);
    else others.push(shape);
  }
  return [...shapes].map(([family, some]) => [family, some.join("")]);
}

/** The dated relations, stacked, over the months or years. It stays as it is while the handles move. */
export const Histogram = memo(function Histogram({ blocks, extent, width }: HistogramProps) {
  const speech = useSpeech();
  const shapes = useMemo(() => shapesOf(blocks, extent, width), [blocks, extent, width]);
  const { xOf } = scaleOf(extent, width);
  const month = (width / (extent.last + 1 - extent.first)) * DAYS_A_MONTH;
  const marks = marksOf(extent, monthsBetweenMarks(month, MARK));
  return (
    <>
      <rect className={css["ground"]} x={0} y={TOP - 4} width={width} height={BASE - TOP + 4} />
      {shapes.map(([family, shape]) => (
        <path key={family} d={shape} style={{ fill: `var(--family-${family})` }} />
      ))}
      <path className={css["base"]} d={`M0 ${BASE}H${width}`} />
      {marks.map((day) => {
        const x = xOf(day);
        // A word that would be cut off is left out; the mark stays.
        const { text, year } = markWords(day, speech);
        return (
          <g key={day}>
            <path className={css["base"]} d={`M${x.toFixed(1)} ${BASE}v4`} />
            {x + MARK - 8 <= width && (
              <text className={year ? css["year"] : css["month"]} x={x + 3} y={BASE + 13}>
                {text}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
});
