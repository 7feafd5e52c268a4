import { typeOf } from "#graph/knowledge-graph.ts";
import type { Hop } from "#graph/paths/path.ts";
import { capitalised } from "#model/name.ts";
import type { Relation } from "#model/statement.ts";
import { sentenceOf } from "#words/graph-names.ts";
import { Disagrees } from "../../marks/Disagrees.tsx";
import { EdgeSwatch } from "../../marks/EdgeSwatch.tsx";
import { ArticleLink } from "../../panel/ArticleLink.tsx";
import { placeWords } from "../../panel/claim-words.ts";
import { SelectLink } from "../../panel/SelectLink.tsx";
import { useGraph, useSpeech } from "../../shared/use-explorer.ts";
import css from "./paths.module.css";
import { citedClaim, strengthWords } from "./path-words.ts";

/** Where a relation is reported: the article with its outlet, date and title, and the place in it. */
function Citation({ relation }: { readonly relation: Relation }) {
  const speech = useSpeech();
  const graph = useGraph();
  const claim = citedClaim(graph, relation);
  if (claim === undefined) return null;
  const title = graph.articles.get(claim.article)?.title;
  return (
    <p className={css["cite"]}>
      <ArticleLink id={claim.article} />
      {title !== undefined && `, “${title}”`}
      {` · ${placeWords(claim, speech)}`}
    </p>
  );
}

interface HopItemProps {
  readonly hop: Hop;
  /** Whether the path is as weak as this. */
  readonly weakest: boolean;
}

/** A hop: each relation that it rests on as a sentence with its source, and how much it can bear. */
export function HopItem({ hop, weakest }: HopItemProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const graph = useGraph();
  const { relations, strength, also } = hop;
  return (
    <li className={css["hop"]}>
      {relations.map((relation) => (
        <div key={relation.id} className={css["relation"]} data-relation={relation.id}>
          <SelectLink to={{ kind: "relation", id: relation.id }} className={css["sentence"]}>
            <EdgeSwatch
              family={typeOf(graph, relation).family}
              status={relation.status}
              origins={relation.origins.length}
            />
            <span>{capitalised(sentenceOf(graph, relation, language))}</span>
            {relation.disagreements.length > 0 && <Disagrees />}
          </SelectLink>
          <Citation relation={relation} />
        </div>
      ))}
      <p className={css["bears"]}>
        {strengthWords(strength, speech)}
        {weakest && <b>{` · ${t("paths.isWeakest")}`}</b>}
        {also > 0 && (
          <>
            <br />
            {t("paths.also", { count: also })}
          </>
        )}
      </p>
    </li>
  );
}
