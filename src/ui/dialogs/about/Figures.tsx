import { useMemo } from "react";
import { type Summary, summaryOf } from "#graph/summary.ts";
import { Rich } from "../../controls/Rich.tsx";
import { useWholeGraph, useSpeech } from "../../shared/use-explorer.ts";
import css from "./about.module.css";

/** How much there is. */
export function Figures() {
  const { t } = useSpeech();
  const graph = useWholeGraph();
  const summary = useMemo(() => summaryOf(graph), [graph]);
  return (
    <ul className={css["figures"]}>
      {(Object.keys(summary) as (keyof Summary)[]).map((what) => (
        <li key={what}>
          <Rich text={t(`figures.${what}`, { count: summary[what] })} />
        </li>
      ))}
    </ul>
  );
}
