import { ArrowDown, ArrowUp } from "lucide-react";
import { useMemo, useState } from "react";
import type { FigureId } from "#graph/metrics/metric-id.ts";
import { heightOf, rangeOf } from "#graph/scene/tint.ts";
import type { Values } from "#graph/scene/look.ts";
import { numberWords } from "#words/format.ts";
import { metricValueWords } from "#words/metric.ts";
import { Button } from "../../controls/Button.tsx";
import { EntityGlyph } from "../../marks/EntityGlyph.tsx";
import { SelectLink } from "../../panel/SelectLink.tsx";
import { useGraph, useSpeech } from "../../shared/use-explorer.ts";
import { rankingOf, type RankSort, sortRanking } from "./ranking.ts";
import css from "./Ranking.module.css";

/** Rows that are there at first, and how many come along then. */
const FIRST = 25;
const MORE = 100;

interface HeadingProps {
  readonly by: RankSort["by"];
  readonly label: string;
  readonly sort: RankSort;
  readonly onSort: (sort: RankSort) => void;
}

function Heading({ by, label, sort, onSort }: HeadingProps) {
  const sorted = sort.by === by;
  const Arrow = sort.descending ? ArrowDown : ArrowUp;
  return (
    <th scope="col" className={css[by]} aria-sort={sorted ? (sort.descending ? "descending" : "ascending") : undefined}>
      <button
        type="button"
        className={css["sorts"]}
        onClick={() => onSort({ by, descending: sorted ? !sort.descending : by === "value" })}
      >
        {label}
        {sorted && <Arrow size={12} strokeWidth={2.4} aria-hidden="true" />}
      </button>
    </th>
  );
}

interface RankingProps {
  readonly metric: FigureId;
  readonly values: Values;
}

/** The entities by a measure: rank, name, figure and a bar as long as that. A name selects its entity. */
export function Ranking({ metric, values }: RankingProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const graph = useGraph();
  const [sort, setSort] = useState<RankSort>({ by: "value", descending: true });
  const [length, setLength] = useState(FIRST);
  const ranking = useMemo(() => rankingOf(graph, values, language), [graph, values, language]);
  const rows = useMemo(() => sortRanking(ranking, sort, language), [ranking, sort, language]);
  const most = useMemo(() => rangeOf(values.values())?.most ?? 0, [values]);
  const left = rows.length - length;
  const name = t(`metric.${metric}`);
  return (
    <>
      <table className={css["table"]}>
        <caption className="visually-hidden">{t("matters.table", { metric: name })}</caption>
        <thead>
          <tr>
            <th scope="col" className={css["rank"]}>
              <span className="visually-hidden">{t("matters.rank")}</span>
              <span aria-hidden="true">#</span>
            </th>
            <Heading by="name" label={t("matters.name")} sort={sort} onSort={setSort} />
            <Heading by="value" label={name} sort={sort} onSort={setSort} />
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, length).map(({ id, name: own, value, rank }) => {
            const type = graph.entities.get(id)?.type;
            const part = most > 0 ? heightOf(value, { least: 0, most }) ** 2 : 0;
            return (
              <tr key={id}>
                <td className={css["rank"]}>{numberWords(rank, speech)}</td>
                <th scope="row" className={css["name"]}>
                  <SelectLink to={{ kind: "entity", id }} className={css["link"]}>
                    {type !== undefined && <EntityGlyph type={type} />}
                    <span>{own}</span>
                  </SelectLink>
                  <span className={css["bar"]} style={{ width: `${100 * part}%` }} aria-hidden="true" />
                </th>
                <td className={css["value"]}>{metricValueWords(metric, value, speech)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {left > 0 && (
        <Button className={css["more"]} onClick={() => setLength(length + MORE)}>
          {t("matters.more", { count: Math.min(left, MORE) })}
        </Button>
      )}
    </>
  );
}
