import { claimsOf, type KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Claim } from "#model/claim.ts";
import type { EntityId } from "#model/ids.ts";
import type { Relation } from "#model/statement.ts";
import { rankOf, type Status } from "#model/status.ts";
import { attributed, attributedDetail, type Attribution } from "#words/attribution.ts";
import { whenWords } from "#words/dates.ts";
import { alternatives, moneyWords } from "#words/format.ts";
import { clauseOf, namedBy } from "#words/graph-names.ts";
import type { Speech } from "#words/speech.ts";

/** Claims of one sureness that are the word of the same ones. */
interface Voice {
  readonly status: Status;
  readonly by: readonly EntityId[];
  readonly claims: readonly Claim[];
}

/** Claims by how sure they are and whose word they are, the surest first. */
function voicesOf(claims: readonly Claim[]): Voice[] {
  const voices = new Map<string, { status: Status; by: EntityId[]; claims: Claim[] }>();
  for (const claim of claims) {
    const { status } = claim;
    const by = status === "stated" ? [] : [...claim.attributedTo].sort();
    const key = [status, ...by].join(" ");
    const voice = voices.get(key) ?? { status, by, claims: [] };
    voice.claims.push(claim);
    voices.set(key, voice);
  }
  return [...voices.values()].sort((a, b) => rankOf(a.status) - rankOf(b.status));
}

/** What claims give besides the bare relation: "15 million euros", "May 2023 or June 2023"; `null` where they give none. */
type Detail = (claims: readonly Claim[], speech: Speech) => string | null;

const sums: Detail = (claims, speech) => {
  const words = claims.flatMap((claim) =>
    claim.kind === "relation" && claim.amount !== undefined ? [moneyWords(claim.amount, speech)] : [],
  );
  return words.length === 0 ? null : alternatives([...new Set(words)], speech);
};

const dates: Detail = (claims, speech) =>
  whenWords(
    claims.flatMap(({ when }) => (when === undefined ? [] : [when])),
    speech,
  );

/**
 * A sum or date with whose word it is, where that is not whose word the sentence is: what a party announced and what another
 * says of its price are two things.
 */
function detailWords(
  graph: KnowledgeGraph,
  voices: readonly Voice[],
  lead: Attribution,
  detail: Detail,
  speech: Speech,
): string[] {
  const leaders = lead.by.map(({ id }) => id).sort();
  const said = new Set<string>();
  return voices.flatMap(({ status, by, claims }) => {
    const words = detail(claims, speech);
    if (words === null || said.has(words)) return [];
    said.add(words);
    const same = status === lead.status && by.join(" ") === leaders.join(" ");
    if (same) return [words];
    return [attributedDetail(words, { status, by: by.map((id) => namedBy(graph, id)) }, speech)];
  });
}

/**
 * A relation as one sentence that says no more than its sources, with its sum and date: "Microsoft invests in Mistral AI, as
 * announced by Microsoft (€15 million according to Bloomberg)". Without a full stop.
 */
export function statementWords(graph: KnowledgeGraph, relation: Relation, speech: Speech): string {
  const voices = voicesOf(standing(graph, relation));
  const leading = voices.filter(({ status }) => status === relation.status);
  const names = new Set(leading.flatMap(({ by }) => by));
  const lead: Attribution = { status: relation.status, by: [...names].map((id) => namedBy(graph, id)) };
  // Whoever speaks of themselves is named already.
  const own = lead.status === "announced" && lead.by.length === 1 && names.has(relation.subject);
  const framed = own ? { ...lead, status: "stated" as const } : lead;
  const sentence = attributed(clauseOf(graph, relation, speech.language), framed, speech);
  const details = [
    ...(own ? [speech.t("attributed.own")] : []),
    ...[sums, dates].flatMap((detail) => detailWords(graph, voices, lead, detail, speech)),
  ];
  return details.length === 0 ? sentence : `${sentence} (${details.join("; ")})`;
}

/** The claims that a relation's sentence rests on: a denial backs nothing, unless there is nothing else. */
export function standing(graph: KnowledgeGraph, relation: Relation): Claim[] {
  const claims = claimsOf(graph, relation);
  const asserted = claims.filter(({ status }) => status !== "denied");
  return asserted.length === 0 ? claims : asserted;
}
