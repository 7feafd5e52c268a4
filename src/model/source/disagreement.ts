import * as z from "zod/mini";
import { kebabCasePattern } from "../ids.ts";
import { annotations, newId, ordinal, text, translated, word } from "./scalar.ts";

const Side = z
  .array(word("Id of a claim"))
  .check(z.minLength(1))
  .register(annotations, { description: "Claims that can be right together" });

/** One row of `disagreements.yaml`. */
export const SourceDisagreement = z.strictObject({
  id: newId(kebabCasePattern, "A short name in ASCII kebab-case"),
  about: translated("What the claims disagree about"),
  sides: z.array(Side).check(z.minLength(2)).register(annotations, {
    description: "Two sides or more, which cannot all be right",
  }),
  resolution: z.optional(
    z
      .strictObject({
        side: ordinal("Which side is right, from 1"),
        reason: translated("Why"),
        source: text("Where that comes from"),
      })
      .register(annotations, { description: "An editor's judgement" }),
  ),
});
export type SourceDisagreement = z.infer<typeof SourceDisagreement>;

/** `disagreements.yaml`: disagreements that span relations or entities, as editors record them. */
export const SourceDisagreements = z
  .array(SourceDisagreement)
  .register(annotations, { description: "Disagreements across relations and entities" });
