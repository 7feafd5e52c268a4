import type { ArticleId } from "#model/ids.ts";
import { articleNameOf } from "#words/graph-names.ts";
import { useGraph, useSpeech } from "../shared/use-explorer.ts";

/** An article by outlet and date; a link to the original where there is one. */
export function ArticleLink({ id }: { readonly id: ArticleId }) {
  const speech = useSpeech();
  const graph = useGraph();
  const article = graph.articles.get(id);
  const name = articleNameOf(graph, id, speech);
  if (article?.url === undefined) return <span title={article?.title}>{name}</span>;
  return (
    <a href={article.url} target="_blank" rel="noreferrer" title={article.title ?? speech.t("claim.opens")}>
      {name}
    </a>
  );
}
