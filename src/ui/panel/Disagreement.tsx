import type { Claim } from "#model/claim.ts";
import type { Disagreement as Recorded } from "#model/disagreement.ts";
import type { FactId, RelationId } from "#model/ids.ts";
import { Disagrees } from "../marks/Disagrees.tsx";
import { sentenceOf } from "#words/graph-names.ts";
import { useGraph, useSpeech } from "../shared/use-explorer.ts";
import { ArticleLink } from "./ArticleLink.tsx";
import { placeWords, whoWords } from "./claim-words.ts";
import css from "./Disagreement.module.css";
import { SelectLink } from "./SelectLink.tsx";
import { keptApart, type Side, sidesOf } from "./sides.ts";

function Saying({ claim }: { readonly claim: Claim }) {
  const speech = useSpeech();
  const graph = useGraph();
  return (
    <div className={css["saying"]}>
      <p className={css["says"]}>{claim.says[speech.language]}</p>
      <p className={css["source"]}>
        {`${whoWords(graph, claim, speech)} · `}
        <ArticleLink id={claim.article} />
        {`, ${placeWords(claim, speech)}`}
      </p>
    </div>
  );
}

function SideView({ side }: { readonly side: Side }) {
  const { t } = useSpeech();
  return (
    <li className={css["side"]}>
      {side.headlines.length > 0 && <strong className={css["headline"]}>{side.headlines.join(", ")}</strong>}
      {side.claims.map((claim) => (
        <Saying key={claim.id} claim={claim} />
      ))}
      {side.claims.length === 0 && <p className={css["source"]}>{t("disagree.otherSideMissing")}</p>}
    </li>
  );
}

function KeptApart({ ids }: { readonly ids: readonly RelationId[] }) {
  const { t, language } = useSpeech();
  const graph = useGraph();
  const relations = ids.map((id) => graph.relations.get(id)).filter((relation) => relation !== undefined);
  if (relations.length === 0) return null;
  return (
    <div className={css["foot"]}>
      {t("disagree.keptApart")}
      <ul>
        {relations.map((relation) => (
          <li key={relation.id}>
            <SelectLink to={{ kind: "relation", id: relation.id }}>{sentenceOf(graph, relation, language)}</SelectLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface DisagreementProps {
  readonly disagreement: Recorded;
  /** The relation or fact that the panel shows. */
  readonly of: RelationId | FactId;
}

/** What sources disagree about, side by side: no side is ranked, unless an editor settled it and says why. */
export function Disagreement({ disagreement, of }: DisagreementProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const graph = useGraph();
  const sides = sidesOf(graph, disagreement, speech);
  const { about, kind, resolution } = disagreement;
  return (
    <section className={css["versus"]}>
      <h3 className={css["question"]}>
        <Disagrees />
        {about?.[language] ?? t(`disagree.${kind}`)}
      </h3>
      <ul className={css["sides"]} data-stacked={sides.length > 2}>
        {sides.map((side, index) => (
          <SideView key={index} side={side} />
        ))}
      </ul>
      {resolution !== undefined && (
        <p className={css["foot"]}>
          {t("disagree.resolved", { side: resolution.side, reason: resolution.reason[language] })}{" "}
          {t("disagree.source")}
          {/^https?:/.test(resolution.source) ? (
            <a href={resolution.source} target="_blank" rel="noreferrer">
              {resolution.source}
            </a>
          ) : (
            resolution.source
          )}
        </p>
      )}
      <KeptApart ids={keptApart(sides, of)} />
    </section>
  );
}
