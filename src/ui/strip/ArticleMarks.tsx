import { memo } from "react";
import type { Article } from "#model/article.ts";
import type { Days } from "#graph/extent.ts";
import css from "./Axis.module.css";
import { scaleOf } from "./scale.ts";

/** The middle of the line of articles, in pixels from the top. */
export const LINE = 93;
const RADIUS = 3.2;

interface ArticleMarksProps {
  readonly articles: readonly Article[];
  readonly extent: Days;
  readonly width: number;
}

/** Articles on the lower line: a ring for a day, a bar for as long as the date is vague. */
export const ArticleMarks = memo(function ArticleMarks({ articles, extent, width }: ArticleMarksProps) {
  const { xOf } = scaleOf(extent, width);
  const shapes = articles.flatMap(({ published: { first, last } }) => {
    if (first === null && last === null) return [];
    const from = Math.max(0, xOf(Math.max(first ?? extent.first, extent.first)));
    const to = Math.min(width, xOf(Math.min(last ?? extent.last, extent.last) + 1));
    if (to - from > 2 * RADIUS + 2) return [`M${from.toFixed(1)} ${LINE - 3}H${to.toFixed(1)}v6H${from.toFixed(1)}z`];
    const x = Math.min(width - RADIUS, Math.max(RADIUS, (from + to) / 2));
    return [
      `M${(x - RADIUS).toFixed(1)} ${LINE}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0z`,
    ];
  });
  return <path className={css["article"]} d={shapes.join("")} />;
});
