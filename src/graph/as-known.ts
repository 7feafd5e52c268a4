import type { Article } from "#model/article.ts";
import type { Claim } from "#model/claim.ts";
import type { Disagreement } from "#model/disagreement.ts";
import type { ArticleId, ClaimId, EntityId } from "#model/ids.ts";
import type { Fact, Relation } from "#model/statement.ts";
import { byCodeUnit } from "./code-unit.ts";
import { indexGraph, type KnowledgeGraph, weightOf, wholeOf } from "./knowledge-graph.ts";
import { backingOf, disagreementsByClaim } from "./statements.ts";

/**
 * The day from which on an article is known, in days since 1970-01-01: the last of those on which it can have been
 * published. One that goes on being published (`2024-02/..`) is known from its first day on. `null`, always known, where
 * no day is given at all: a clock cannot take away what has no date.
 */
export function knownFrom({ published }: Pick<Article, "published">): number | null {
  return published.last ?? published.first;
}

const days = new WeakMap<KnowledgeGraph, readonly number[]>();

/** The days on which articles of the whole graph became known, each once, in order. */
export function publicationDays(graph: KnowledgeGraph): readonly number[] {
  const whole = wholeOf(graph);
  let found = days.get(whole);
  if (found === undefined) {
    const all = [...whole.articles.values()].map(knownFrom).filter((day) => day !== null);
    found = [...new Set(all)].sort((a, b) => a - b);
    days.set(whole, found);
  }
  return found;
}

/** How many graphs as known are kept for each whole one: who steps back and forth asks for the same few again. */
const MOST_KEPT = 8;
const kept = new WeakMap<KnowledgeGraph, Map<number, KnowledgeGraph>>();

/**
 * The graph as it was known at the end of a day: without the claims of articles published later, and with status,
 * origins, dates and disagreements of each relation and fact by the claims that are left. What no claim is left of is not
 * in it, nor are entities that only later claims mention. Degrees in pictures stay those of the whole graph, to which
 * `whole` leads. `null`, and a day by which everything is known, gives the whole graph itself. Days with the same known
 * articles give the same object.
 */
export function asKnown(graph: KnowledgeGraph, day: number | null): KnowledgeGraph {
  const whole = wholeOf(graph);
  const all = publicationDays(whole);
  if (day === null || day >= (all.at(-1) ?? -Infinity)) return whole;
  const last = all.findLast((published) => published <= day) ?? -Infinity;
  const cache = kept.get(whole) ?? new Map<number, KnowledgeGraph>();
  kept.set(whole, cache);
  const known = cache.get(last) ?? restrict(whole, last);
  // The one asked for last stays longest.
  cache.delete(last);
  cache.set(last, known);
  const [oldest] = cache.keys();
  if (cache.size > MOST_KEPT && oldest !== undefined) cache.delete(oldest);
  return known;
}

/** Claims of a relation or fact of the whole graph that are not known yet in a graph as known. */
export function laterClaims(graph: KnowledgeGraph, { claims }: Pick<Relation | Fact, "claims">): number {
  return claims.filter((id) => !graph.claims.has(id)).length;
}

function restrict(whole: KnowledgeGraph, day: number): KnowledgeGraph {
  const articles = [...whole.articles.values()].filter((article) => (knownFrom(article) ?? -Infinity) <= day);
  const articleIds = new Set<ArticleId>(articles.map(({ id }) => id));
  const isKnown = ({ article }: Claim) => articleIds.has(article) || !whole.articles.has(article);
  const claims = [...whole.claims.values()].filter(isKnown);
  // A part of a graph may name claims that it does not hold. When those were known cannot be said: they stay named.
  const isLeft = (id: ClaimId) => {
    const claim = whole.claims.get(id);
    return claim === undefined || isKnown(claim);
  };
  const recorded = [...whole.disagreements.values()]
    .filter(({ kind }) => kind === "recorded")
    .flatMap((disagreement) => stillStanding(disagreement, isLeft));
  const { relations, facts, found } = restate(whole, isLeft, recorded);
  const entities = [...whole.entities.values()].filter(notOnlyLater(whole, articles, claims));
  const wholeDegrees = new Map([...whole.entities.keys()].map((id) => [id, weightOf(whole, id)]));
  const indexed = indexGraph(
    {
      // Only what asks for a graph file reads these two.
      format: "trama-graph",
      version: 1,
      hash: whole.hash,
      ontology: whole.ontology,
      entities,
      articles,
      relations,
      facts,
      claims,
      disagreements: [...found, ...recorded].sort((a, b) => byCodeUnit(a.id, b.id)),
    },
    wholeDegrees,
  );
  return { ...indexed, whole };
}

/**
 * What is left of a disagreement that an editor recorded: the sides that have a claim left, and nothing with fewer than
 * two of them. A judgement goes with the side that it is for, and keeps to it where other sides are gone.
 */
function stillStanding(disagreement: Disagreement, isLeft: (id: ClaimId) => boolean): Disagreement[] {
  const { resolution, ...rest } = disagreement;
  const sides = disagreement.sides
    .map((side, index) => ({ claims: side.filter(isLeft), number: index + 1 }))
    .filter(({ claims }) => claims.length > 0);
  if (sides.length < 2) return [];
  const side = sides.findIndex(({ number }) => number === resolution?.side) + 1;
  const left = { ...rest, sides: sides.map(({ claims }) => claims) };
  return [resolution === undefined || side === 0 ? left : { ...left, resolution: { ...resolution, side } }];
}

/** Relations and facts by the claims that are left of them, and the disagreements within them. */
function restate(whole: KnowledgeGraph, isLeft: (id: ClaimId) => boolean, recorded: readonly Disagreement[]) {
  const recordedOn = disagreementsByClaim(recorded);
  const stands = new Set(recorded.map(({ id }) => id));
  const found: Disagreement[] = [];
  const asOf = <Statement extends Relation | Fact>(statement: Statement): Statement[] => {
    const left = statement.claims.filter(isLeft);
    if (left.length === statement.claims.length) {
      const disagreements = statement.disagreements.filter((id) => {
        const disagreement = whole.disagreements.get(id);
        if (disagreement === undefined || disagreement.kind === "recorded") return stands.has(id);
        found.push(disagreement);
        return true;
      });
      return [disagreements.length === statement.disagreements.length ? statement : { ...statement, disagreements }];
    }
    const claims = left.map((id) => whole.claims.get(id)).filter((claim) => claim !== undefined);
    const backed = backingOf(statement.id, claims, whole.articles, recordedOn);
    if (backed === null) return [];
    found.push(...backed.found);
    return [{ ...statement, ...backed.backing }];
  };
  return {
    relations: [...whole.relations.values()].flatMap((relation) => asOf(relation)),
    facts: [...whole.facts.values()].flatMap((fact) => asOf(fact)),
    found,
  };
}

/** The entities that some articles and claims name. */
function mentioned(articles: Iterable<Article>, claims: Iterable<Claim>): Set<EntityId> {
  const ids = new Set<EntityId>();
  for (const { outlet } of articles) if (outlet !== undefined) ids.add(outlet);
  for (const claim of claims) {
    ids.add(claim.subject);
    if (claim.kind === "relation") ids.add(claim.object);
    else if (claim.value.kind === "entity") ids.add(claim.value.entity);
    for (const id of [...claim.attributedTo, ...claim.via]) ids.add(id);
  }
  return ids;
}

const everMentioned = new WeakMap<KnowledgeGraph, ReadonlySet<EntityId>>();

/** Whether an entity is there for another reason than a later article: named by a known one, or by none at all. */
function notOnlyLater(whole: KnowledgeGraph, articles: readonly Article[], claims: readonly Claim[]) {
  const now = mentioned(articles, claims);
  const ever = everMentioned.get(whole) ?? mentioned(whole.articles.values(), whole.claims.values());
  everMentioned.set(whole, ever);
  return ({ id }: { readonly id: EntityId }) => now.has(id) || !ever.has(id);
}
