import type { Dispute } from "#graph/disputes.ts";
import { statementIdOf } from "#graph/disputes.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Claim } from "#model/claim.ts";
import type { ArticleId, RelationId } from "#model/ids.ts";
import { articleNameOf, nameOf, sentenceOf } from "#words/graph-names.ts";
import type { Speech } from "#words/speech.ts";
import { capitalised } from "#model/name.ts";
import { whoWords } from "../../panel/claim-words.ts";
import { valueWords } from "../../panel/fact-values.ts";
import { sideOf, type Side } from "../../panel/sides.ts";

/** A side in a few words. */
export interface Glance {
  /** What it says: a sum, a date, yes or no, or the relations and facts that it states. */
  readonly says: readonly string[];
  /** Who says so, and how surely. */
  readonly who: readonly string[];
  /** The articles where it stands. */
  readonly articles: readonly ArticleId[];
}

const once = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** What a claim states, without its paraphrase: the relation as a sentence, or the fact with its value. */
function stated(graph: KnowledgeGraph, claim: Claim, { speech }: Means): string {
  if (claim.kind === "property") {
    const label = graph.ontology.properties[claim.property]?.label[speech.language] ?? claim.property;
    const subject = capitalised(nameOf(graph, claim.subject, speech.language));
    return `${subject}, ${label.toLowerCase()}: ${valueWords(graph, claim.value, speech)}`;
  }
  const relation = graph.relations.get(statementIdOf(claim) as RelationId);
  return relation === undefined ? claim.says[speech.language] : sentenceOf(graph, relation, speech.language);
}

interface Means {
  readonly speech: Speech;
}

function saysOf(
  graph: KnowledgeGraph,
  { kind, standing }: Dispute,
  claims: readonly Claim[],
  speech: Speech,
): string[] {
  const side: Side = sideOf(graph, claims, standing === "not_comparable" ? "amount" : kind, speech);
  if (side.headlines.length > 0) return [...side.headlines];
  return once(claims.map((claim) => stated(graph, claim, { speech })));
}

/** The sides of a dispute at a glance, as far as this part of a graph has them. */
export function glancesOf(graph: KnowledgeGraph, dispute: Dispute, speech: Speech): Glance[] {
  return dispute.sides.map((claims) => ({
    says: saysOf(graph, dispute, claims, speech),
    who: once(
      claims.map((claim) => `${whoWords(graph, claim, speech)} (${speech.t(`status.${claim.status}`).toLowerCase()})`),
    ),
    articles: once(claims.map(({ article }) => article)),
  }));
}

/** The names of some articles. */
export function articleNames(graph: KnowledgeGraph, ids: readonly ArticleId[], speech: Speech): string[] {
  return ids.map((id) => articleNameOf(graph, id, speech));
}
