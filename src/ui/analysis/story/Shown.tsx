import { useMemo } from "react";
import { filterOf } from "#graph/filter.ts";
import { type Passage, passagesOf } from "#graph/passages.ts";
import { visibleGraph } from "#graph/visible.ts";
import type { ReadableStep } from "#state/stories.ts";
import { ArticleLink } from "../../panel/ArticleLink.tsx";
import { whoWords } from "../../panel/claim-words.ts";
import { Section } from "../../panel/Section.tsx";
import { useGraph, useSpeech } from "../../shared/use-explorer.ts";
import css from "./story.module.css";

function PassageItem({ passage: { article, paragraph, claims } }: { readonly passage: Passage }) {
  const speech = useSpeech();
  const graph = useGraph();
  const { t } = speech;
  const who = [...new Set(claims.map((claim) => whoWords(graph, claim, speech)))];
  return (
    <li className={css["source"]}>
      <ArticleLink id={article} />
      {` · ${paragraph === undefined ? t("claim.placeless") : t("claim.paragraph", { paragraph })}`}
      <small className={css["who"]}>{who.join("; ")}</small>
    </li>
  );
}

/** How much a step shows, and where one can read what it rests on. */
export function Shown({ step: { view } }: { readonly step: ReadableStep }) {
  const { t } = useSpeech();
  const graph = useGraph();
  const { counts, passages, disputed } = useMemo(() => {
    const shown = visibleGraph(graph, filterOf(view));
    const among = [...shown.relations].filter((id) => (graph.relations.get(id)?.disagreements.length ?? 0) > 0);
    return { counts: shown.counts, passages: passagesOf(graph, shown.relations), disputed: among.length };
  }, [graph, view]);
  const figures = [
    t("panel.relations", { count: counts.shown }),
    t("story.entities", { count: counts.entities }),
    ...(disputed === 0 ? [] : [t("story.disputed", { count: disputed })]),
  ];
  return (
    <Section title={t("story.shows")}>
      <p className={css["figures"]}>{figures.join(" · ")}</p>
      <h4 className={css["sources"]}>{t("story.sources")}</h4>
      <ol className={css["list"]}>
        {passages.map((passage) => (
          <PassageItem key={`${passage.article} ${passage.paragraph ?? ""}`} passage={passage} />
        ))}
      </ol>
    </Section>
  );
}
