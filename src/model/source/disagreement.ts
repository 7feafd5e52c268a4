import * as z from "zod/mini";
import { kebabCasePattern } from "../ids.ts";
import { annotations, newId, ordinal, text, translated, word } from "./scalar.ts";

const Side = z
  .array(word("Id of a claim"))
  .check(z.minLength(1))
  .register(annotations, { description: "Claims that can be right together" });

const judgement = (description: string) =>
  z
    .strictObject({
      side: ordinal("Which side is right, from 1"),
      reason: translated("Why"),
      source: text("Where that comes from"),
      date: z.optional(text("When it was judged so, in EDTF")),
      by: z.optional(text("Who judged it so")),
    })
    .register(annotations, { description });

/** One row of `disagreements.yaml`. */
export const SourceDisagreement = z.strictObject({
  id: newId(kebabCasePattern, "A short name in ASCII kebab-case"),
  about: translated("What the claims disagree about"),
  sides: z.array(Side).check(z.minLength(2)).register(annotations, {
    description: "Two sides or more, which cannot all be right",
  }),
  resolution: z.optional(judgement("An editor's judgement")),
  history: z.optional(
    z
      .array(judgement("A judgement that no longer holds"))
      .check(z.minLength(1))
      .register(annotations, { description: "Judgements that no longer hold, the oldest first" }),
  ),
});
export type SourceDisagreement = z.infer<typeof SourceDisagreement>;

/** `disagreements.yaml`: disagreements that span relations or entities, as editors record them. */
export const SourceDisagreements = z
  .array(SourceDisagreement)
  .register(annotations, { description: "Disagreements across relations and entities" });
