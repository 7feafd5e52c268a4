import { originGroups } from "#graph/origin-groups.ts";
import type { Claim } from "#model/claim.ts";
import { capitalised } from "#model/name.ts";
import type { MessageKey } from "#words/speech.ts";
import { useGraph, useSpeech } from "../shared/use-explorer.ts";
import { ArticleLink } from "./ArticleLink.tsx";
import { originWords, placeWords } from "./claim-words.ts";
import css from "./OriginGroups.module.css";
import { Section } from "./Section.tsx";
import "#words/areas/evidence.ts";

interface WhereProps {
  /** Claims of one article. */
  readonly claims: readonly [Claim, ...Claim[]];
  readonly why: MessageKey;
}

/** Why claims are where they are, and where they stand. */
function Where({ claims, why }: WhereProps) {
  const speech = useSpeech();
  const places = new Set(claims.map((claim) => placeWords(claim, speech)));
  return (
    <>
      {speech.t(why)}
      <ArticleLink id={claims[0].article} />
      {`, ${[...places].join("; ")}`}
    </>
  );
}

interface Placed {
  readonly claim: Claim;
  readonly reason: "attributed" | "outlet" | "article" | "denial" | "unsourced" | "together";
}

/** A line for each article and reason: what is the same for several claims is said once. */
function Reasons({ of }: { readonly of: readonly Placed[] }) {
  const lines = new Map<string, { why: MessageKey; claims: [Claim, ...Claim[]] }>();
  for (const { claim, reason } of of) {
    const known = lines.get(`${reason} ${claim.article}`);
    if (known === undefined) lines.set(`${reason} ${claim.article}`, { why: `origins.${reason}`, claims: [claim] });
    else known.claims.push(claim);
  }
  return [...lines].map(([key, { why, claims }]) => (
    <li key={key}>
      <Where claims={claims} why={why} />
    </li>
  ));
}

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
                {own.length > 1 && (
                  <li>
                    {origin.length > 1
                      ? t("origins.severalTogether", { claims: own.length })
                      : t("origins.several", { claims: own.length, names })}
                  </li>
                )}
                <Reasons of={joint.map((claim) => ({ claim, reason: "together" }))} />
                <Reasons of={own.filter(({ claim }) => !joint.includes(claim))} />
              </ul>
            </li>
          );
        })}
      </ol>
      {idle.length > 0 && (
        <ul className={css["reasons"]}>
          <Reasons of={idle} />
        </ul>
      )}
    </Section>
  );
}
