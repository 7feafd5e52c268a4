import type { EntityTypeId } from "#model/ids.ts";
import { numberWords } from "#words/format.ts";
import { EntityGlyph } from "../marks/EntityGlyph.tsx";
import { articleNameOf } from "../shared/names.ts";
import { useGraph, useSpeech } from "../shared/use-explorer.ts";
import { countClaims } from "./counts.ts";
import { Group } from "./Group.tsx";
import css from "./Row.module.css";

/** What the graph was made from, with how much of it. */
export function Articles() {
  const speech = useSpeech();
  const { t } = speech;
  const graph = useGraph();
  return (
    <Group title={t("rail.articles")} note={t("rail.articlesNote")}>
      <ul>
        {countClaims(graph).map(({ article, claims }) => {
          const name = articleNameOf(graph, article.id, speech);
          return (
            <li key={article.id} className={`${css["row"]} ${css["legend"]}`}>
              <EntityGlyph type={"medium" as EntityTypeId} />
              <span className={css["name"]} title={article.title ?? name}>
                {article.url === undefined ? (
                  name
                ) : (
                  <a href={article.url} target="_blank" rel="noreferrer">
                    {name}
                  </a>
                )}
              </span>
              <span className={css["count"]}>{numberWords(claims, speech)}</span>
            </li>
          );
        })}
      </ul>
    </Group>
  );
}
