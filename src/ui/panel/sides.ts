import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Claim } from "#model/claim.ts";
import type { Disagreement, DisagreementKind } from "#model/disagreement.ts";
import type { FactId, RelationId } from "#model/ids.ts";
import { statementIdOf } from "#graph/disputes.ts";
import { standingOf } from "#graph/standing.ts";
import { dateWords } from "#words/dates.ts";
import type { Speech } from "#words/speech.ts";
import { amountWords } from "./claim-words.ts";

type Headline = (graph: KnowledgeGraph, claim: Claim, speech: Speech) => string | null;

const amount: Headline = amountWords;
const date: Headline = (graph, claim, speech) =>
  claim.kind === "property" && claim.value.kind === "date"
    ? amountWords(graph, claim, speech)
    : claim.when === undefined
      ? null
      : dateWords(claim.when, speech);

/** What a side says in a word, by what the disagreement is about. An editor's own says it in its claims alone. */
const headlines: Readonly<Record<DisagreementKind, Headline>> = {
  amount,
  currency: amount,
  date,
  denial: (_graph, { status }, { t }) => t(status === "denied" ? "disagree.denied" : "disagree.asserted"),
  recorded: () => null,
};

export interface Side {
  readonly headlines: readonly string[];
  readonly claims: readonly Claim[];
}

/** The sides of a disagreement with the claims that this graph holds. */
export function sidesOf(graph: KnowledgeGraph, disagreement: Disagreement, speech: Speech): Side[] {
  const { kind, sides } = disagreement;
  // Where sums cannot be compared they are what there is to see.
  const asked = standingOf(graph, disagreement) === "not_comparable" ? "amount" : kind;
  return sides.map((ids) => {
    const claims = ids.map((id) => graph.claims.get(id)).filter((claim) => claim !== undefined);
    return sideOf(graph, claims, asked, speech);
  });
}

/** A side that some claims make, for what it says in answer to a question of a kind. */
export function sideOf(graph: KnowledgeGraph, claims: readonly Claim[], kind: DisagreementKind, speech: Speech): Side {
  const words = claims.map((claim) => headlines[kind](graph, claim, speech)).filter((word) => word !== null);
  return { headlines: [...new Set(words)], claims };
}

/** The other relations that a disagreement is about besides one. */
export function keptApart(sides: readonly Side[], from: RelationId | FactId): RelationId[] {
  const ids = sides.flatMap(({ claims }) => claims.filter(({ kind }) => kind === "relation").map(statementIdOf));
  return [...new Set(ids)].filter((id) => id !== from) as RelationId[];
}
