import type { Finding } from "../finding.ts";
import type { Source } from "../shape/source.ts";
import { aliasDuplicate } from "./alias-duplicate.ts";
import { aliasShared } from "./alias-shared.ts";
import { amountMissing } from "./amount-missing.ts";
import { amountNegative } from "./amount-negative.ts";
import { articleEmpty } from "./article-empty.ts";
import { articleIdMismatch } from "./article-id-mismatch.ts";
import { claimIdCollision } from "./claim-id-collision.ts";
import { claimUnknown } from "./claim-unknown.ts";
import { claimWithoutPredicate } from "./claim-without-predicate.ts";
import { claimWithTwoPredicates } from "./claim-with-two-predicates.ts";
import { currencyUnknown } from "./currency-unknown.ts";
import { dateRules } from "./date.ts";
import { entityTypeUnknown } from "./entity-type-unknown.ts";
import { entityUnknown } from "./entity-unknown.ts";
import { entityUnmentioned } from "./entity-unmentioned.ts";
import { familyUnknown } from "./family-unknown.ts";
import { idDuplicate } from "./id-duplicate.ts";
import { jurisdictionRefused } from "./jurisdiction-refused.ts";
import { keyMisplaced } from "./key-misplaced.ts";
import { lensEmpty } from "./lens-empty.ts";
import { objectMissing } from "./object-missing.ts";
import { objectTypeRefused } from "./object-type-refused.ts";
import { outletNotMedium } from "./outlet-not-medium.ts";
import { placeholderMissing } from "./placeholder-missing.ts";
import { propertyUnknown } from "./property-unknown.ts";
import { relationTypeUnknown } from "./relation-type-unknown.ts";
import { resolutionSideOutOfRange } from "./resolution-side-out-of-range.ts";
import type { Rule } from "./rule.ts";
import { stageMissing } from "./stage-missing.ts";
import { storyLinkUnknown } from "./story-link-unknown.ts";
import { storyTextTooLong } from "./story-text-too-long.ts";
import { storyViewUnknown } from "./story-view-unknown.ts";
import { subjectTypeRefused } from "./subject-type-refused.ts";
import { valueKindMismatch } from "./value-kind-mismatch.ts";
import { valueMissing } from "./value-missing.ts";

/** Everything that the build refuses or warns of, beyond the shape of the files. */
const rules: readonly Rule[] = [
  idDuplicate,
  articleIdMismatch,
  claimIdCollision,
  entityTypeUnknown,
  familyUnknown,
  stageMissing,
  placeholderMissing,
  aliasDuplicate,
  entityUnknown,
  outletNotMedium,
  jurisdictionRefused,
  relationTypeUnknown,
  propertyUnknown,
  claimWithoutPredicate,
  claimWithTwoPredicates,
  objectMissing,
  valueMissing,
  amountMissing,
  keyMisplaced,
  valueKindMismatch,
  subjectTypeRefused,
  objectTypeRefused,
  ...dateRules,
  amountNegative,
  currencyUnknown,
  claimUnknown,
  resolutionSideOutOfRange,
  storyViewUnknown,
  storyLinkUnknown,
  storyTextTooLong,
  aliasShared,
  entityUnmentioned,
  lensEmpty,
  articleEmpty,
];

/** Applies every rule to a source. */
export function applyRules(source: Source): Finding[] {
  return rules.flatMap(({ code, severity, check }) =>
    Array.from(check(source), (problem): Finding => ({ code, severity, ...problem })),
  );
}
