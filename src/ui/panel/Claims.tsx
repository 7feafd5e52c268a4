import { Quote } from "lucide-react";
import type { Claim } from "#model/claim.ts";
import type { FamilyId } from "#model/ids.ts";
import { citation } from "#words/citation.ts";
import { IconButton } from "../controls/Button.tsx";
import { EdgeSwatch } from "../marks/EdgeSwatch.tsx";
import { outletOf } from "#words/graph-names.ts";
import { useCopy } from "../shared/use-copy.ts";
import { useGraph, useSpeech } from "../shared/use-explorer.ts";
import { ArticleLink } from "./ArticleLink.tsx";
import { amountWords, claimWhen, newestFirst, placeWords, whoWords } from "./claim-words.ts";
import css from "./Claims.module.css";

interface ClaimItemProps {
  readonly claim: Claim;
  readonly family: FamilyId | undefined;
}

function CopyCitation({ claim }: { readonly claim: Claim }) {
  const speech = useSpeech();
  const graph = useGraph();
  const copy = useCopy();
  const article = graph.articles.get(claim.article);
  if (article === undefined) return null;
  const cite = () => citation({ claim, article, outlet: outletOf(graph, article.id, speech.language) }, speech);
  return (
    <IconButton
      small
      icon={Quote}
      className={css["cite"]}
      label={speech.t("action.copyCitation")}
      onClick={() => copy(cite(), speech.t("toast.citationCopied"))}
    />
  );
}

function ClaimItem({ claim, family }: ClaimItemProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const graph = useGraph();
  const amount = amountWords(graph, claim, speech);
  const answered = claim.respondsTo === undefined ? undefined : graph.claims.get(claim.respondsTo);
  return (
    <li className={css["claim"]}>
      <div className={css["standing"]}>
        <EdgeSwatch family={family} status={claim.status} />
        <span className={css["status"]}>{t(`status.${claim.status}`)}</span>
        <span>{whoWords(graph, claim, speech)}</span>
      </div>
      <div>
        <p>{claim.says[language]}</p>
        {claim.quote !== undefined && <blockquote className={css["quote"]}>{claim.quote}</blockquote>}
        {answered !== undefined && (
          <p className={css["meta"]}>{t("claim.respondsTo", { names: whoWords(graph, answered, speech) })}</p>
        )}
        <p className={css["meta"]}>
          <ArticleLink id={claim.article} />
          {` · ${placeWords(claim, speech)}`}
          <br />
          {[claimWhen(claim, speech), ...(amount === null ? [] : [amount])].join(" · ")}
        </p>
      </div>
      <CopyCitation claim={claim} />
    </li>
  );
}

interface ClaimsProps {
  readonly claims: readonly Claim[];
  /** Colours the swatches; facts have no family. */
  readonly family: FamilyId | undefined;
}

/** Who says so, where, when and how surely: newest first. */
export function Claims({ claims, family }: ClaimsProps) {
  const graph = useGraph();
  return (
    <ul>
      {newestFirst(graph, claims).map((claim) => (
        <ClaimItem key={claim.id} claim={claim} family={family} />
      ))}
    </ul>
  );
}
