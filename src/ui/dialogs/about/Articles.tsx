import { useMemo } from "react";
import { claimsByArticle } from "#graph/summary.ts";
import type { Article } from "#model/article.ts";
import { articleCitation } from "#words/citation.ts";
import { Section } from "../../panel/Section.tsx";
import { outletOf } from "#words/graph-names.ts";
import { useWholeGraph, useSpeech } from "../../shared/use-explorer.ts";
import css from "./about.module.css";

function Cited({ article }: { readonly article: Article }) {
  const speech = useSpeech();
  const outlet = outletOf(useWholeGraph(), article.id, speech.language);
  const text = articleCitation(article, outlet, speech);
  if (article.url === undefined) return text;
  return (
    <a href={article.url} target="_blank" rel="noreferrer" title={speech.t("claim.opens")}>
      {text}
    </a>
  );
}

/** The articles that everything comes from, each with how much of it. */
export function Articles() {
  const { t } = useSpeech();
  const graph = useWholeGraph();
  const counts = useMemo(() => claimsByArticle(graph), [graph]);
  return (
    <Section title={t("rail.articles")}>
      <ul>
        {[...graph.articles.values()].map((article) => (
          <li key={article.id} className={css["article"]}>
            <span>
              <Cited article={article} />
            </span>
            <span className={css["meta"]}>{t("panel.claims", { count: counts.get(article.id) ?? 0 })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
