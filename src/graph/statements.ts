import type { Article } from "#model/article.ts";
import type { Claim } from "#model/claim.ts";
import type { Disagreement } from "#model/disagreement.ts";
import {
  type ArticleId,
  type ClaimId,
  type DisagreementId,
  type FactId,
  factId,
  type RelationId,
  relationId,
} from "#model/ids.ts";
import { compareDates } from "#model/partial-date.ts";
import type { Fact, Relation } from "#model/statement.ts";
import { strongest } from "#model/status.ts";
import { byCodeUnit } from "./code-unit.ts";
import { disagreementsWithin } from "./disagreement.ts";
import { originsOf } from "./origins.ts";

/** What statements are made of. */
interface Sources {
  readonly claims: readonly Claim[];
  readonly articles: ReadonlyMap<ArticleId, Article>;
  /** Those that editors recorded. */
  readonly recorded: readonly Disagreement[];
}

interface Statements {
  readonly relations: Relation[];
  readonly facts: Fact[];
  /** Those found within one statement. */
  readonly found: Disagreement[];
}

/** Merges claims into relations and facts, each with its status, origins and disagreements, sorted by id. */
export function statementsOf({ claims, articles, recorded }: Sources): Statements {
  const statements: Statements = { relations: [], facts: [], found: [] };
  const recordedOn = disagreementsByClaim(recorded);
  for (const [id, some] of [...grouped(claims)].sort(([a], [b]) => byCodeUnit(a, b))) {
    const ordered = some.length === 1 ? some : some.toSorted(inOrderOfText(articles));
    const [first] = ordered;
    const backed = backingOf(id, ordered, articles, recordedOn);
    if (first === undefined || backed === null) continue;
    const { backing, found } = backed;
    statements.found.push(...found);
    if (first.kind === "relation") {
      const { subject, type, object, event } = first;
      statements.relations.push({ id: id as RelationId, subject, type, object, event, ...backing });
    } else {
      const { subject, property } = first;
      statements.facts.push({ id: id as FactId, subject, property, ...backing });
    }
  }
  return statements;
}

/** What the claims of one statement make of it. */
interface Backed {
  readonly backing: Pick<Relation, "status" | "origins" | "disagreements" | "claims">;
  /** The disagreements among its own claims. */
  readonly found: Disagreement[];
}

/**
 * Status, origins and disagreements of one relation or fact by its claims, given in their order; `null` without any.
 * `recordedOn` holds the disagreements that editors recorded on a claim.
 */
export function backingOf(
  id: RelationId | FactId,
  claims: readonly Claim[],
  articles: ReadonlyMap<ArticleId, Article>,
  recordedOn: ReadonlyMap<ClaimId, readonly DisagreementId[]>,
): Backed | null {
  const status = strongest(claims.map((claim) => claim.status));
  if (status === undefined) return null;
  const found = disagreementsWithin(id, claims);
  const across = new Set(claims.flatMap((claim) => recordedOn.get(claim.id) ?? []));
  return {
    backing: {
      status,
      origins: originsOf(claims, articles),
      disagreements: [...found.map((disagreement) => disagreement.id), ...across].sort(byCodeUnit),
      claims: claims.map((claim) => claim.id),
    },
    found,
  };
}

function grouped(claims: readonly Claim[]): Map<RelationId | FactId, Claim[]> {
  const groups = new Map<RelationId | FactId, Claim[]>();
  for (const claim of claims) {
    const id = claim.kind === "relation" ? relationId(claim) : factId(claim.subject, claim.property);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [claim]);
    else group.push(claim);
  }
  return groups;
}

/** The disagreements that editors recorded, by the claims of their sides. */
export function disagreementsByClaim(recorded: readonly Disagreement[]): Map<ClaimId, DisagreementId[]> {
  const byClaim = new Map<ClaimId, DisagreementId[]>();
  for (const { id, sides } of recorded) {
    for (const claim of sides.flat()) byClaim.set(claim, [...(byClaim.get(claim) ?? []), id]);
  }
  return byClaim;
}

function inOrderOfText(articles: ReadonlyMap<ArticleId, Article>): (a: Claim, b: Claim) => number {
  const byPublication = (a: Claim, b: Claim) => {
    const [first, second] = [articles.get(a.article), articles.get(b.article)];
    return first === undefined || second === undefined ? 0 : compareDates(first.published, second.published);
  };
  return (a, b) =>
    byPublication(a, b) ||
    byCodeUnit(a.article, b.article) ||
    (a.at?.paragraph ?? 0) - (b.at?.paragraph ?? 0) ||
    (a.at?.occurrence ?? 0) - (b.at?.occurrence ?? 0) ||
    byCodeUnit(a.id, b.id);
}
