import { ChevronDown, ChevronUp, Clock } from "lucide-react";
import { useDeferredValue, useMemo } from "react";
import { publicationDays } from "#graph/as-known.ts";
import type { Days } from "#graph/extent.ts";
import { blocksOf } from "#graph/timeline.ts";
import { unlimited, visibleGraph } from "#graph/visible.ts";
import { dayWords, knownWords, rangeWords } from "#words/clocks.ts";
import { IconButton } from "../controls/Button.tsx";
import { useGraph, useLoaded, useSpeech, useView, useWholeGraph } from "../shared/use-explorer.ts";
import { Axis } from "./Axis.tsx";
import { Bars } from "./Bars.tsx";
import { Player } from "./Player.tsx";
import css from "./Strip.module.css";
import { Undated } from "./Undated.tsx";

/** The dated relations that the other filters leave, whatever the clocks of the view say about when. */
function useBlocks(extent: Days) {
  // They may lag behind the view: the canvas goes first.
  const { filter, graph, whole } = useDeferredValue(useLoaded());
  // Told apart by what it asks for besides: the brush moves many times a second, and the blocks stay where they are.
  const others = JSON.stringify({ ...filter, when: null, undated: "show" });
  return useMemo(() => {
    const anyTime = visibleGraph(whole, JSON.parse(others) as typeof filter, unlimited);
    return blocksOf(graph, anyTime.relations, extent);
  }, [graph, whole, others, extent]);
}

/** Both clocks in words: where one asks for nothing, all that there is. */
function useClockWords(extent: Days) {
  const speech = useSpeech();
  const { t } = speech;
  const whole = useWholeGraph();
  const total = whole.articles.size;
  const { articles } = useGraph();
  const when = useView((view) => view.when);
  const known = useView((view) => view.known);
  const day = known ?? publicationDays(whole).at(-1);
  const much =
    known === null ? t("status.articles", { count: total }) : t("clock.someArticles", { known: articles.size, total });
  return {
    when: rangeWords(when ?? extent, speech),
    known: day === undefined ? much : `${dayWords(day, speech)}, ${much}`,
    knownShort: day === undefined ? much : knownWords(day, speech, "short"),
  };
}

interface StripProps {
  readonly extent: Days;
  readonly open: boolean;
  readonly onTurn: () => void;
}

/** The strip of time, folded to a line or open with histogram, brush, flag, and what plays them. */
export function Strip({ extent, open, onTurn }: StripProps) {
  const speech = useSpeech();
  const { t } = speech;
  const blocks = useBlocks(extent);
  const words = useClockWords(extent);
  const several = publicationDays(useWholeGraph()).length > 1;
  const turn = (
    <IconButton
      small
      icon={open ? ChevronDown : ChevronUp}
      className={css["turn"]}
      label={t(open ? "clock.fold" : "clock.unfold")}
      aria-expanded={open}
      onClick={onTurn}
    />
  );
  if (!open) {
    return (
      <div className={css["line"]}>
        <button type="button" className={css["unfold"]} tabIndex={-1} aria-hidden="true" onClick={onTurn} />
        <Clock size={15} strokeWidth={1.8} aria-hidden="true" />
        <span>
          <span className="visually-hidden">{t("clock.happened")} </span>
          {words.when}
        </span>
        <Bars blocks={blocks} extent={extent} />
        <span className={css["knownLine"]}>{words.knownShort}</span>
        {turn}
      </div>
    );
  }
  return (
    <div className={css["open"]}>
      <div className={css["clocks"]}>
        <dl className={css["words"]}>
          <div>
            <dt>{t("clock.happened")}</dt>
            <dd>{words.when}</dd>
          </div>
          <div>
            <dt>{t("clock.known")}</dt>
            <dd>{words.known}</dd>
          </div>
        </dl>
        <Undated />
      </div>
      <Player extent={extent} several={several} />
      <p className="visually-hidden">
        {t("clock.summary", { count: blocks.length, date: rangeWords(extent, speech) })}
      </p>
      <Axis extent={extent} blocks={blocks} />
      {turn}
    </div>
  );
}
