import type { ClaimId } from "#model/ids.ts";
import type { SourceClaim } from "#model/source/claim.ts";

/**
 * Id of a claim: the editor's own, or else `article:digest:occurrence:subject:type-or-property[:object]`. Never status,
 * amount or wording, so that a change of these is a change and not another claim.
 */
export function claimIdOf(article: string, claim: SourceClaim): ClaimId {
  if (claim.id !== undefined) return claim.id as ClaimId;
  const { at, subject, relation, property, object } = claim;
  const said = relation === undefined ? [property] : [relation, object];
  return [article, at.digest, at.occurrence, subject, ...said].join(":") as ClaimId;
}
