import { useMemo } from "react";
import type { ArticleId, EntityTypeId } from "#model/ids.ts";
import { EntityGlyph } from "../marks/EntityGlyph.tsx";
import { articleNameOf } from "#words/graph-names.ts";
import { useWholeGraph, useSpeech } from "../shared/use-explorer.ts";
import { ChoiceGroup } from "./ChoiceGroup.tsx";

/** What the graph was made from, each article to be ticked, the newest first. */
export function Articles() {
  const speech = useSpeech();
  const graph = useWholeGraph();
  const ids = useMemo(
    () =>
      [...graph.articles.values()]
        .toSorted((a, b) => (b.published.last ?? 0) - (a.published.last ?? 0))
        .map(({ id }) => id),
    [graph],
  );
  const names = useMemo(() => new Map(ids.map((id) => [id, articleNameOf(graph, id, speech)])), [graph, ids, speech]);
  return (
    <ChoiceGroup
      cut
      list="articles"
      title={speech.t("rail.articles")}
      note={speech.t("rail.articlesNote")}
      ids={ids}
      describe={(id) => ({
        label: names.get(id as ArticleId) ?? id,
        mark: <EntityGlyph type={"medium" as EntityTypeId} />,
      })}
    />
  );
}
