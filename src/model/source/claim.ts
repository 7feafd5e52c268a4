import * as z from "zod/mini";
import { amountQualifiers } from "../amount.ts";
import { statuses } from "../status.ts";
import { annotations, decimal, flag, oneOrMany, ordinal, text, translated, word } from "./scalar.ts";

const EVENT = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const SourceAmount = z
  .strictObject({
    value: decimal("In major units, such as 15_000_000"),
    currency: z.optional(word("ISO 4217 code; none only where the article gives none")),
    qualifier: z.optional(
      z.enum(amountQualifiers).register(annotations, { description: "How the article qualifies the figure" }),
    ),
  })
  .register(annotations, { description: "A sum of money" });
export type SourceAmount = z.infer<typeof SourceAmount>;

const SourceLocator = z
  .strictObject({
    paragraph: ordinal("Blank-line separated block of the text, from 1"),
    sentence: z.optional(ordinal("Sentence within the paragraph, from 1; for people only")),
    words: ordinal("How many words the passage has"),
    digest: z
      .string()
      .check(z.regex(/^[0-9a-f]{32}$/, "digest-malformed"))
      .register(annotations, { description: "The passage's fingerprint, as `trama locate` prints it" }),
    occurrence: ordinal("Which of the equal passages of the text it is, from 1"),
  })
  .register(annotations, { description: "Where in the article; `npm run trama -- locate` prints it" });

/** A property's value as it stands: what it has to be depends on the property's kind. */
const SourceValue = z
  .union([z.string().check(z.minLength(1)), translated("A text value, in each language")])
  .register(annotations, { description: "A number, an EDTF date, an entity's id, or a text in each language" });

const claimShapes = [
  { required: ["relation", "object"], not: { required: ["property"] } },
  { required: ["property"], not: { required: ["relation"] } },
];

/** What an article says at one place: subject, relation, object, or else subject, property, value. */
export const SourceClaim = z
  .strictObject({
    id: z.optional(word("Only where something refers to this claim, or two would share an id")),
    subject: word("Id of the entity that the claim is about"),
    relation: z.optional(word("A relation type of the ontology")),
    object: z.optional(word("Id of the entity at the relation's other end")),
    event: z.optional(
      z.string().check(z.regex(EVENT, "id-malformed")).register(annotations, {
        description: "A short key, where the same pair did the same thing twice",
      }),
    ),
    property: z.optional(word("A property of the ontology")),
    value: z.optional(SourceValue),
    amount: z.optional(SourceAmount),
    when: z.optional(text("When it was true: EDTF level 1, such as 2023-05, 2024-02-26~ or 2023-04/2023-12")),
    status: z.enum(statuses).register(annotations, { description: "What the article supports, and no more" }),
    attributedTo: z.optional(oneOrMany("Who asserts it, where the article does not do so itself")),
    via: z.optional(oneOrMany("Who carried it")),
    quoted: z.optional(flag("It is direct speech")),
    respondsTo: z.optional(word("Id of the claim that this one answers")),
    at: SourceLocator,
    says: translated("A paraphrase in our own words, never the article's sentence"),
    quote: z.optional(text("The passage itself, only where you may publish it")),
  })
  .register(annotations, { description: "What the article says at one place", oneOf: claimShapes });
export type SourceClaim = z.infer<typeof SourceClaim>;
