import type { ReactNode } from "react";
import { originGroups } from "#graph/origin-groups.ts";
import type { Claim } from "#model/claim.ts";
import { capitalised } from "#model/name.ts";
import type { MessageKey } from "#words/speech.ts";
import { useGraph, useSpeech } from "../shared/use-explorer.ts";
import { ArticleLink } from "./ArticleLink.tsx";
import { originWords, placeWords } from "./claim-words.ts";
import css from "./OriginGroups.module.css";
import { Section } from "./Section.tsx";

interface WhereProps {
  readonly claim: Claim;
  readonly why: MessageKey;
}

/** Why a claim is where it is, and where it stands. */
function Where({ claim, why }: WhereProps) {
  const speech = useSpeech();
  return (
    <>
      {speech.t(why)}
      <ArticleLink id={claim.article} />
      {`, ${placeWords(claim, speech)}`}
    </>
  );
}

const line = (key: string, content: ReactNode) => <li key={key}>{content}</li>;

/** How the claims of a relation or fact are counted: which go back to the same origin, and why. Nothing for a single claim. */
export function OriginGroups({ claims }: { readonly claims: readonly Claim[] }) {
  const speech = useSpeech();
  const { t } = speech;
  const graph = useGraph();
  if (claims.length < 2) return null;
  const { groups, idle } = originGroups(claims, graph.articles);
  const title = groups.length === 0 ? t("origins.none") : t("origins.title", { count: groups.length });
  return (
    <Section title={title} note={t("origins.note")}>
      <ol className={css["groups"]}>
        {groups.map(({ origin, claims: own, joint }) => {
          const names = originWords(graph, [origin], speech);
          return (
            <li key={origin.join(" ")}>
              <strong className={css["names"]}>{capitalised(names)}</strong>
              <ul className={css["reasons"]}>
                {own.length > 1 &&
                  line(
                    "several",
                    origin.length > 1
                      ? t("origins.severalTogether", { claims: own.length })
                      : t("origins.several", { claims: own.length, names }),
                  )}
                {joint.map((claim) => line(`joint ${claim.id}`, <Where claim={claim} why="origins.together" />))}
                {own
                  .filter(({ claim }) => !joint.includes(claim))
                  .map(({ claim, reason }) => line(claim.id, <Where claim={claim} why={`origins.${reason}`} />))}
              </ul>
            </li>
          );
        })}
      </ol>
      {idle.length > 0 && (
        <ul className={css["reasons"]}>
          {idle.map(({ claim, reason }) => line(claim.id, <Where claim={claim} why={`origins.${reason}`} />))}
        </ul>
      )}
    </Section>
  );
}
