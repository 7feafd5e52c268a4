import type { Article } from "#model/article.ts";
import type { Claim } from "#model/claim.ts";
import type { ArticleId } from "#model/ids.ts";
import type { Origin } from "#model/statement.ts";

/** Who asserts one claim in the end: whom it is attributed to, or else the article's outlet, or else the article. */
export function assertersOf(claim: Claim, articles: ReadonlyMap<ArticleId, Article>): Origin {
  if (claim.attributedTo.length > 0) return [...claim.attributedTo];
  const outlet = articles.get(claim.article)?.outlet;
  return [outlet ?? `article:${claim.article}`];
}

/** The claims that have an origin to count: denials only where there are denials alone, and none without a source. */
export function backingOf(claims: readonly Claim[]): readonly Claim[] {
  const sourced = claims.filter(({ unsourced }) => unsourced !== true);
  const assertions = sourced.filter((claim) => claim.status !== "denied");
  return assertions.length > 0 ? assertions : sourced;
}

/**
 * The independent origins behind some claims. Claims that share an asserter have one origin: two outlets that repeat one
 * press release are one, and so is a joint statement with either signatory's own. A denial backs nothing, so it counts
 * only where there are denials alone. What names no source has no origin. Origins and the asserters in each are sorted.
 */
export function originsOf(claims: readonly Claim[], articles: ReadonlyMap<ArticleId, Article>): Origin[] {
  let origins: Set<string>[] = [];
  for (const claim of backingOf(claims)) {
    const asserters = new Set(assertersOf(claim, articles));
    const related = origins.filter((origin) => [...origin].some((asserter) => asserters.has(asserter)));
    for (const origin of related) for (const asserter of origin) asserters.add(asserter);
    origins = [...origins.filter((origin) => !related.includes(origin)), asserters];
  }
  return origins.map((origin) => [...origin].sort()).sort((a, b) => (a.join("\n") < b.join("\n") ? -1 : 1));
}
