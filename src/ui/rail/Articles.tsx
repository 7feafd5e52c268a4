import { memo, useDeferredValue, useMemo } from "react";
import type { EntityTypeId } from "#model/ids.ts";
import { EntityGlyph } from "../marks/EntityGlyph.tsx";
import { articleNameOf } from "../shared/names.ts";
import { useGraph, useSpeech, useVisible } from "../shared/use-explorer.ts";
import { ChoiceGroup } from "./ChoiceGroup.tsx";
import { countArticles } from "./counts.ts";

const Choices = memo(ChoiceGroup);

/** What the graph was made from, each article to be ticked. */
export function Articles() {
  const speech = useSpeech();
  const graph = useGraph();
  const names = useMemo(
    () => new Map([...graph.articles.keys()].map((id) => [id, articleNameOf(graph, id, speech)])),
    [graph, speech],
  );
  // There may be hundreds of rows: the canvas does not wait for their counts.
  const visible = useDeferredValue(useVisible());
  const choices = useMemo(
    () =>
      countArticles(graph, visible).map(({ article, count }) => ({
        id: article.id,
        label: names.get(article.id) ?? article.id,
        mark: <EntityGlyph type={"medium" as EntityTypeId} />,
        count,
      })),
    [graph, visible, names],
  );
  return (
    <Choices title={speech.t("rail.articles")} note={speech.t("rail.articlesNote")} list="articles" choices={choices} />
  );
}
