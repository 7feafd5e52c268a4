import { ChevronDown } from "lucide-react";
import { Suspense, useId, useState } from "react";
import { claimsOf, disagreementsOf } from "#graph/knowledge-graph.ts";
import { markOf } from "#graph/standing.ts";
import type { EntityId } from "#model/ids.ts";
import { StatementMark } from "../marks/StatementMark.tsx";
import { useGraph, useSpeech } from "../shared/use-explorer.ts";
import { articleNameOf } from "#words/graph-names.ts";
import { Claims } from "./Claims.tsx";
import { OriginGroups } from "./origin-groups-on-demand.ts";
import { Disagreement, NotComparable } from "./Disagreement.tsx";
import { type FactRow, factRows, type FoldedValue } from "./fact-values.ts";
import css from "./Facts.module.css";
import { LaterClaims } from "./Later.tsx";
import { Section } from "./Section.tsx";

function Source({ value }: { readonly value: FoldedValue }) {
  const speech = useSpeech();
  const graph = useGraph();
  const [first] = value.claims;
  if (value.denied) return <small className={css["source"]}>{speech.t("panel.denied")}</small>;
  if (value.claims.length > 1 || first === undefined) {
    return <small className={css["source"]}>{speech.t("panel.claimsAgree", { count: value.claims.length })}</small>;
  }
  return <small className={css["source"]}>{articleNameOf(graph, first.article, speech)}</small>;
}

function FactEntry({ row: { fact, label, values } }: { readonly row: FactRow }) {
  const { t, language } = useSpeech();
  const graph = useGraph();
  const [open, setOpen] = useState(false);
  const id = useId();
  const claims = claimsOf(graph, fact);
  const disputed = markOf(graph, fact) !== null;
  return (
    <div className={css["fact"]}>
      <dt className={css["label"]}>{label[language]}</dt>
      <dd>
        <button
          type="button"
          className={css["value"]}
          aria-expanded={open}
          aria-controls={id}
          title={t("panel.showSources")}
          onClick={() => setOpen(!open)}
        >
          <StatementMark of={fact} />
          <span className={css["texts"]}>
            {values.map((value, index) => (
              <span key={value.text} className={css["text"]}>
                {index > 0 && disputed && <span className={css["or"]}>{t("disagree.or")} </span>}
                {value.text} <Source value={value} />
              </span>
            ))}
          </span>
          <ChevronDown size={14} strokeWidth={1.8} aria-hidden="true" className={css["chevron"]} />
        </button>
        <div id={id} hidden={!open} className={css["claims"]}>
          {open && (
            <>
              {disagreementsOf(graph, fact).map((disagreement) => (
                <Disagreement key={disagreement.id} disagreement={disagreement} of={fact.id} />
              ))}
              <NotComparable claims={claims} />
              <Claims claims={claims} family={undefined} />
              <LaterClaims of={fact.id} />
              <Suspense fallback={null}>
                <OriginGroups claims={claims} />
              </Suspense>
            </>
          )}
        </div>
      </dd>
    </div>
  );
}

/** What is said of an entity itself. Each value opens to who says so. */
export function Facts({ entity }: { readonly entity: EntityId }) {
  const speech = useSpeech();
  const graph = useGraph();
  const rows = factRows(graph, entity, speech);
  if (rows.length === 0) return null;
  const disputed = rows.filter(({ fact }) => markOf(graph, fact) !== null).length;
  const note = disputed === 0 ? undefined : speech.t("panel.factsDisputed", { disputed, total: rows.length });
  return (
    <Section title={speech.t("panel.facts")} note={note}>
      <dl>
        {rows.map((row) => (
          <FactEntry key={row.fact.id} row={row} />
        ))}
      </dl>
    </Section>
  );
}
