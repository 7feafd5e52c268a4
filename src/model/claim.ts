import * as z from "zod/mini";
import { Amount } from "./amount.ts";
import { ArticleId, ClaimId, EntityId, PropertyId, RelationTypeId } from "./ids.ts";
import { Localized } from "./language.ts";
import { PartialDate } from "./partial-date.ts";
import { Status } from "./status.ts";

/** The place of a passage in an article's text. The identity is `digest`; paragraph and sentence are for people. */
const Locator = z.strictObject({
  /** Blank-line separated block of the text, from 1. */
  paragraph: z.int().check(z.positive()),
  sentence: z.optional(z.int().check(z.positive())),
  words: z.int().check(z.positive()),
  /** SHA-256 of the normalised passage, cut to 32 hex digits. */
  digest: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  occurrence: z.int().check(z.positive()),
});
type Locator = z.infer<typeof Locator>;

/** What a property claim gives its subject. */
export const Value = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("number"), number: z.number() }),
  z.strictObject({ kind: z.literal("money"), amount: Amount }),
  z.strictObject({ kind: z.literal("date"), date: PartialDate }),
  z.strictObject({ kind: z.literal("text"), text: Localized }),
  z.strictObject({ kind: z.literal("entity"), entity: EntityId }),
]);
export type Value = z.infer<typeof Value>;

const head = { id: ClaimId, article: ArticleId };

const said = {
  when: z.optional(PartialDate),
  status: Status,
  /** Who asserts it; empty where the article does so itself. */
  attributedTo: z.array(EntityId),
  /** Who carried it. */
  via: z.array(EntityId),
  /** Direct speech. */
  quoted: z.boolean(),
  respondsTo: z.optional(ClaimId),
  /** Nothing where the article is a file that says no more than that something is so. */
  at: z.optional(Locator),
  /** Taken from a graph that names no sources: it has no origin, and its article is that graph's file. */
  unsourced: z.optional(z.literal(true)),
  says: Localized,
  /** The passage itself; only ever in a user's own data. */
  quote: z.optional(z.string()),
};

export const RelationClaim = z.strictObject({
  ...head,
  kind: z.literal("relation"),
  subject: EntityId,
  type: RelationTypeId,
  object: EntityId,
  event: z.optional(z.string()),
  amount: z.optional(Amount),
  ...said,
});
export type RelationClaim = z.infer<typeof RelationClaim>;

const PropertyClaim = z.strictObject({
  ...head,
  kind: z.literal("property"),
  subject: EntityId,
  property: PropertyId,
  value: Value,
  ...said,
});
type PropertyClaim = z.infer<typeof PropertyClaim>;

/** What one article says at one place. */
export const Claim = z.discriminatedUnion("kind", [RelationClaim, PropertyClaim]);
export type Claim = z.infer<typeof Claim>;

/** Compares claims of one article by where they stand in it; those without a place come first. */
export function textOrder(a: Claim, b: Claim): number {
  const [one, other] = [a.at, b.at];
  return (one?.paragraph ?? 0) - (other?.paragraph ?? 0) || (one?.sentence ?? 0) - (other?.sentence ?? 0);
}
