import type { ReactNode } from "react";
import { notComparableWithin } from "#graph/disagreement.ts";
import { standingOf } from "#graph/standing.ts";
import type { Claim } from "#model/claim.ts";
import type { Disagreement as Recorded } from "#model/disagreement.ts";
import type { FactId, RelationId } from "#model/ids.ts";
import { Disagrees } from "../marks/Disagrees.tsx";
import { sentenceOf } from "#words/graph-names.ts";
import { useGraph, useSpeech } from "../shared/use-explorer.ts";
import { ArticleLink } from "./ArticleLink.tsx";
import { placeWords, whoWords } from "./claim-words.ts";
import css from "./Disagreement.module.css";
import { Earlier, Judgement } from "./Judgement.tsx";
import { SelectLink } from "./SelectLink.tsx";
import { keptApart, type Side, sideOf, sidesOf } from "./sides.ts";

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

function SideView({ side, number }: { readonly side: Side; readonly number: number | null }) {
  const { t } = useSpeech();
  return (
    <li className={css["side"]}>
      {number !== null && <small className={css["number"]}>{t("disputed.side", { side: number })}</small>}
      {side.headlines.length > 0 && <strong className={css["headline"]}>{side.headlines.join("; ")}</strong>}
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

interface VersusProps {
  readonly mark: ReactNode;
  readonly title: string;
  readonly sides: readonly Side[];
  /** Nothing disagrees, so nothing is yellow. */
  readonly quiet: boolean;
  /** Sides go by their numbers where a judgement speaks of them. */
  readonly numbered?: boolean;
  readonly children?: ReactNode;
}

/** What is said on each side, side by side. */
function Versus({ mark, title, sides, quiet, numbered = false, children }: VersusProps) {
  return (
    <section className={css["versus"]} data-quiet={quiet}>
      <h3 className={css["question"]}>
        {mark}
        {title}
      </h3>
      <ul className={css["sides"]} data-stacked={sides.length > 2}>
        {sides.map((side, index) => (
          <SideView key={index} side={side} number={numbered ? index + 1 : null} />
        ))}
      </ul>
      {children}
    </section>
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
  const { about, kind, resolution, history = [] } = disagreement;
  const standing = standingOf(graph, disagreement);
  return (
    <Versus
      mark={standing === "not_comparable" ? null : <Disagrees mark={standing} />}
      title={about?.[language] ?? t(`disagree.${kind}`)}
      sides={sides}
      quiet={standing !== "open"}
      numbered={resolution !== undefined || history.length > 0}
    >
      {standing === "not_comparable" && <p className={css["foot"]}>{t("disputed.cannotCompare")}</p>}
      {resolution !== undefined && <Judgement judgement={resolution} />}
      {history.length > 0 && <Earlier history={history} />}
      <KeptApart ids={keptApart(sides, of)} />
    </Versus>
  );
}

/** Sums that one relation or fact gives with and without a currency: beside each other, and no disagreement. */
export function NotComparable({ claims }: { readonly claims: readonly Claim[] }) {
  const speech = useSpeech();
  const graph = useGraph();
  const groups = notComparableWithin(claims);
  if (groups.length === 0) return null;
  const sides = groups.map((group) => sideOf(graph, group, "amount", speech));
  return (
    <Versus mark={null} title={speech.t("disputed.sums")} sides={sides} quiet>
      <p className={css["foot"]}>{speech.t("disputed.cannotCompare")}</p>
    </Versus>
  );
}
