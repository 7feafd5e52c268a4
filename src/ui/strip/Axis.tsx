import { type PointerEvent, useCallback, useMemo, useRef, useState } from "react";
import type { DayRange } from "#graph/day-range.ts";
import { publicationDays } from "#graph/as-known.ts";
import type { Days } from "#graph/extent.ts";
import type { Block } from "#graph/timeline.ts";
import type { Change } from "#state/changes.ts";
import { asKnownOn, happened } from "#state/clock-changes.ts";
import { dayWords } from "#words/clocks.ts";
import { useChange, useGraph, useSpeech, useView, useWholeGraph } from "../shared/use-explorer.ts";
import { useMedia } from "../shared/use-media.ts";
import { useWidth } from "../table/use-width.ts";
import { ArticleMarks, LINE } from "./ArticleMarks.tsx";
import css from "./Axis.module.css";
import { Handle, type Move } from "./Handle.tsx";
import { BASE, Histogram } from "./Histogram.tsx";
import { type Scale, scaleOf } from "./scale.ts";
import { useMoves } from "./use-moves.ts";

/** Room to either side for the handles, in pixels; and the height of it all. */
const MARGIN = 22;
const TOUCH_MARGIN = 40;
const HEIGHT = 103;

/** A window within the strip's days: an end at the end of the strip is open. */
function windowOf(first: number, last: number, extent: Days): DayRange {
  return { first: first <= extent.first ? null : first, last: last >= extent.last ? null : last };
}

interface Drawn {
  readonly gesture: symbol;
  /** The day where the pointer went down, and the window that it took hold of there, if any. */
  readonly from: number;
  readonly held: Days | null;
}

/** Draws a new window over the histogram, or moves the one that the pointer takes hold of. */
function useBrush(extent: Days, when: Days | null, dayAt: (clientX: number) => number) {
  const move = useMoves();
  const drawn = useRef<Drawn | null>(null);
  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (event.button !== 0) return;
      const from = dayAt(event.clientX);
      event.currentTarget.setPointerCapture(event.pointerId);
      const held = when !== null && from >= when.first && from <= when.last ? when : null;
      drawn.current = { gesture: Symbol("brush"), from, held };
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (drawn.current === null) return;
      const { gesture, from, held } = drawn.current;
      const to = dayAt(event.clientX);
      if (held === null) {
        move(happened(windowOf(Math.min(from, to), Math.max(from, to), extent)), gesture);
        return;
      }
      const by = Math.min(extent.last - held.last, Math.max(extent.first - held.first, to - from));
      move(happened({ first: held.first + by, last: held.last + by }), gesture);
    },
    onLostPointerCapture: () => {
      drawn.current = null;
    },
  };
}

/** What lies outside the window pales. */
function Veil({ first, last, scale }: Days & { readonly scale: Scale }) {
  const [from, to] = [scale.xOf(first), scale.xOf(last + 1)];
  return (
    <>
      <rect className={css["veil"]} x={0} y={0} width={Math.max(0, from)} height={BASE} />
      <rect className={css["veil"]} x={to} y={0} width={Math.max(0, scale.width - to)} height={BASE} />
    </>
  );
}

interface AxisProps {
  readonly extent: Days;
  readonly blocks: readonly Block[];
}

/** The histogram with its brush, and under it the line of articles with its flag. */
export function Axis({ extent, blocks }: AxisProps) {
  const speech = useSpeech();
  const { t } = speech;
  const whole = useWholeGraph();
  const when = useView((view) => view.when);
  const known = useView((view) => view.known);
  const [width, setWidth] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const margin = useMedia("(pointer: coarse)") ? TOUCH_MARGIN : MARGIN;
  useWidth(
    box,
    useCallback((all: number) => setWidth(Math.max(0, all - 2 * margin)), [margin]),
  );
  const scale = useMemo(() => scaleOf(extent, width), [extent, width]);
  const dayAt = (clientX: number) => scale.dayAt(clientX - (box.current?.getBoundingClientRect().left ?? 0) - margin);
  const inside = (day: number) => Math.min(extent.last, Math.max(extent.first, day));
  const [first, last] = [inside(when?.first ?? extent.first), inside(when?.last ?? extent.last)];
  const brush = useBrush(extent, when === null ? null : { first, last }, dayAt);
  const move = useMoves();
  const knownArticles = useGraph().articles.size;
  const articles = useMemo(() => [...whole.articles.values()], [whole]);
  // With the last article everything is known: beyond it the flag would say nothing.
  const lastPublished = publicationDays(whole).at(-1);
  const most = inside(Math.max(lastPublished ?? extent.first, known ?? -Infinity));
  const flag = inside(known ?? most);
  const x = (day: number) => margin + scale.xOf(day);
  const change = useChange();
  // One key is one change at once; a pointer moves more often than there are frames.
  const makes = ({ gesture, keyed }: Move, made: Change) => (keyed ? change : move)(made, gesture);
  return (
    <div ref={box} className={css["axis"]}>
      <svg className={css["drawing"]} style={{ left: margin }} width={width} height={HEIGHT} aria-hidden="true">
        <Histogram {...{ blocks, extent, width }} />
        {when !== null && <Veil {...{ first, last, scale }} />}
        <path className={css["lineAll"]} d={`M0 ${LINE}H${width}`} />
        <path className={css["lineKnown"]} d={`M0 ${LINE}H${scale.xOf(flag + 1).toFixed(1)}`} />
        <ArticleMarks {...{ articles, extent, width }} />
      </svg>
      <div className={css["brush"]} style={{ left: margin, width, height: BASE }} {...brush} />
      <Handle
        label={t("clock.begin")}
        words={when === null || when.first === null ? t("clock.open") : dayWords(when.first, speech, "long")}
        day={first}
        least={extent.first}
        most={last}
        x={x(first)}
        dayAt={dayAt}
        onMove={(day, how) => makes(how, happened(windowOf(day, when?.last ?? extent.last, extent)))}
        className={css["begin"]}
      >
        <span className={css["grip"]} />
      </Handle>
      <Handle
        label={t("clock.end")}
        words={when === null || when.last === null ? t("clock.open") : dayWords(when.last, speech, "long")}
        day={last}
        least={first}
        most={extent.last}
        x={x(last + 1)}
        dayAt={dayAt}
        onMove={(day, how) => makes(how, happened(windowOf(when?.first ?? extent.first, day, extent)))}
        className={css["end"]}
      >
        <span className={css["grip"]} />
      </Handle>
      {lastPublished !== undefined && (
        <Handle
          label={t("clock.known")}
          words={`${dayWords(flag, speech, "long")}, ${known === null ? t("status.articles", { count: articles.length }) : t("clock.someArticles", { known: knownArticles, total: articles.length })}`}
          day={flag}
          least={extent.first}
          most={most}
          x={x(flag + 1)}
          dayAt={dayAt}
          onMove={(day, how) => makes(how, asKnownOn(day >= lastPublished ? null : day))}
          className={css["flag"]}
        >
          <span className={css["pole"]} data-turned={scale.xOf(flag + 1) > width - 56}>
            <svg width="10" height="19" aria-hidden="true">
              <path d="M.75 0v19" />
              <path className={css["cloth"]} d="M1 0h9l-3 4 3 4H1z" />
            </svg>
            <span className={css["flagWords"]}>{dayWords(flag, speech)}</span>
          </span>
        </Handle>
      )}
    </div>
  );
}
