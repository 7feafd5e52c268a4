import { ChevronDown } from "lucide-react";
import { useId, useState } from "react";
import { claimsOf, disagreementsOf } from "#graph/knowledge-graph.ts";
import type { EntityId } from "#model/ids.ts";
import { Disagrees } from "../marks/Disagrees.tsx";
import { useGraph, useSpeech } from "../shared/use-explorer.ts";
import { articleNameOf } from "#words/graph-names.ts";
import { Claims } from "./Claims.tsx";
import { Disagreement } from "./Disagreement.tsx";
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
  const disputed = fact.disagreements.length > 0;
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
          {disputed && <Disagrees />}
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
              <Claims claims={claimsOf(graph, fact)} family={undefined} />
              <LaterClaims of={fact.id} />
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
  const disputed = rows.filter(({ fact }) => fact.disagreements.length > 0).length;
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
