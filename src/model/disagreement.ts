import * as z from "zod/mini";
import { ClaimId, DisagreementId } from "./ids.ts";
import { Localized } from "./language.ts";
import { PartialDate } from "./partial-date.ts";

/** `recorded` ones are an editor's; the build finds the others within one relation or fact. */
export const disagreementKinds = ["amount", "date", "currency", "denial", "recorded"] as const;
export type DisagreementKind = (typeof disagreementKinds)[number];

/** An editor's judgement of who is right, with the reason and where it comes from. */
export const Resolution = z.strictObject({
  /** Which side, from 1. */
  side: z.int().check(z.positive()),
  reason: Localized,
  source: z.string().check(z.minLength(1)),
  /** When it was judged so. */
  date: z.optional(PartialDate),
  /** The editor. */
  by: z.optional(z.string().check(z.minLength(1))),
});
export type Resolution = z.infer<typeof Resolution>;

/** Claims that cannot all be right; the claims of one side can. */
export const Disagreement = z.strictObject({
  id: DisagreementId,
  kind: z.enum(disagreementKinds),
  /** What it is about, as an editor put it; those that the build finds are named by their kind. */
  about: z.optional(Localized),
  sides: z.array(z.array(ClaimId).check(z.minLength(1))).check(z.minLength(2)),
  /** The judgement that holds. Without one the disagreement is open, even where `history` has some. */
  resolution: z.optional(Resolution),
  /** Judgements that no longer hold, the oldest first. */
  history: z.optional(z.array(Resolution).check(z.minLength(1))),
});
export type Disagreement = z.infer<typeof Disagreement>;
