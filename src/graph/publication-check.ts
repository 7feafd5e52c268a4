import { type Claim, textOrder } from "#model/claim.ts";
import type { EntityId, EntityTypeId } from "#model/ids.ts";
import { compareDates } from "#model/partial-date.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** The type whose entities are named people. Groups and offices are not. */
const PERSON = "person" as EntityTypeId;

/** What is only alleged about people, and what was answered to it. */
export interface Allegation {
  readonly claim: Claim;
  /** Whom it is about: each once. Whoever only passes it on is not among them. */
  readonly people: readonly EntityId[];
  /** Claims that answer this one. Empty: nobody is known to have been heard. */
  readonly responses: readonly Claim[];
}

/** Those whom a claim says something about. */
function aboutOf(claim: Claim): EntityId[] {
  if (claim.kind === "relation") return [claim.subject, claim.object];
  return claim.value.kind === "entity" ? [claim.subject, claim.value.entity] : [claim.subject];
}

/** As the articles were published, then as the text goes; claims of one place by their ids. */
function inReadingOrder({ articles }: KnowledgeGraph, claims: Iterable<Claim>): Claim[] {
  const byDate = (a: Claim, b: Claim) => {
    const [one, other] = [articles.get(a.article), articles.get(b.article)];
    return one === undefined || other === undefined ? 0 : compareDates(one.published, other.published);
  };
  const byId = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
  return [...claims].sort((a, b) => byDate(a, b) || byId(a.article, b.article) || textOrder(a, b) || byId(a.id, b.id));
}

/**
 * The check before publication: of some claims those that are alleged about a named person, in reading order, each with
 * the claims of the whole graph that answer it. An answer to another claim does not count, even where both say the same.
 */
export function allegationsAboutPeople(graph: KnowledgeGraph, claims: Iterable<Claim>): Allegation[] {
  const answers = new Map<string, Claim[]>();
  for (const claim of graph.claims.values()) {
    const { respondsTo } = claim;
    if (respondsTo !== undefined) answers.set(respondsTo, [...(answers.get(respondsTo) ?? []), claim]);
  }
  return inReadingOrder(graph, claims).flatMap((claim) => {
    if (claim.status !== "alleged") return [];
    const people = [...new Set(aboutOf(claim))].filter((id) => graph.entities.get(id)?.type === PERSON);
    if (people.length === 0) return [];
    return [{ claim, people, responses: inReadingOrder(graph, answers.get(claim.id) ?? []) }];
  });
}
