import type { DisagreementKind } from "#model/disagreement.ts";
import type { Change } from "./changes.ts";

/** Lists disagreements of one kind in their analysis, or with `null` of any. */
export const listDisputes =
  (dispute: DisagreementKind | null): Change =>
  (view) => ({ ...view, dispute });
