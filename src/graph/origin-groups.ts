import type { Article } from "#model/article.ts";
import type { Claim } from "#model/claim.ts";
import type { ArticleId } from "#model/ids.ts";
import type { Origin } from "#model/statement.ts";
import { assertersOf, backingOf, originsOf } from "./origins.ts";

/** Why a claim goes back to whom it does: the article says who, or else its outlet answers for it, or else it alone. */
type Belonging = "attributed" | "outlet" | "article";

interface GroupedClaim {
  readonly claim: Claim;
  readonly reason: Belonging;
}

/** One independent origin, and the claims that it is behind. */
interface OriginGroup {
  /** Those who assert them, as `originsOf` names them. */
  readonly origin: Origin;
  readonly claims: readonly GroupedClaim[];
  /** The claims that several assert together: what makes these several one origin. */
  readonly joint: readonly Claim[];
}

/** Why a claim backs nothing: it denies what others assert, or names no source. */
type Idle = "denial" | "unsourced";

interface IdleClaim {
  readonly claim: Claim;
  readonly reason: Idle;
}

/** How the claims of one relation or fact are counted. */
interface OriginGroups {
  /** As many as there are independent origins, and in their order. */
  readonly groups: readonly OriginGroup[];
  readonly idle: readonly IdleClaim[];
}

type Articles = ReadonlyMap<ArticleId, Article>;

function belongingOf({ attributedTo, article }: Claim, articles: Articles): Belonging {
  if (attributedTo.length > 0) return "attributed";
  return articles.get(article)?.outlet === undefined ? "article" : "outlet";
}

/** The independent origins behind some claims, with the claims of each and the reason why each belongs there. */
export function originGroups(claims: readonly Claim[], articles: Articles): OriginGroups {
  const backing = backingOf(claims);
  const groups = originsOf(claims, articles).map((origin): OriginGroup => {
    const own = backing.filter((claim) => assertersOf(claim, articles).some((asserter) => origin.includes(asserter)));
    return {
      origin,
      claims: own.map((claim) => ({ claim, reason: belongingOf(claim, articles) })),
      joint: own.filter((claim) => assertersOf(claim, articles).length > 1),
    };
  });
  const idle = claims
    .filter((claim) => !backing.includes(claim))
    .map((claim): IdleClaim => ({ claim, reason: claim.unsourced === true ? "unsourced" : "denial" }));
  return { groups, idle };
}
