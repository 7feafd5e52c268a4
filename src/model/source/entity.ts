import * as z from "zod/mini";
import { kebabCasePattern } from "../ids.ts";
import { annotations, newId, text, translated, word } from "./scalar.ts";

const number = () =>
  z.enum(["s", "p"]).register(annotations, { description: "Singular or plural; singular if left out" });

const Grammar = z
  .strictObject({
    en: z.optional(
      z
        .strictObject({
          article: z.enum(["the", "none"]).register(annotations, { description: "The name's article in a sentence" }),
          number: z.optional(number()),
        })
        .register(annotations, { description: "In English" }),
    ),
    it: z.optional(
      z
        .strictObject({
          article: z
            .enum(["il", "lo", "la", "l'", "i", "gli", "le", "none"])
            .register(annotations, { description: "The name's article in a sentence" }),
          gender: z.enum(["m", "f"]).register(annotations, { description: "Masculine or feminine" }),
          number: z.optional(number()),
        })
        .register(annotations, { description: "In Italian" }),
    ),
  })
  .register(annotations, { description: "How the name behaves in a sentence" });

/** One entity of `entities/*.yaml`. */
export const SourceEntity = z.strictObject({
  id: newId(kebabCasePattern, "The full English name in ASCII kebab-case"),
  type: word("An entity type of the ontology"),
  label: translated("The name that is shown"),
  aliases: z.optional(
    z.array(text("Another name")).register(annotations, { description: "Other names that a search should find" }),
  ),
  grammar: z.optional(Grammar),
  jurisdiction: z.optional(
    word("Where an authority's word is law: id of a place or public body. Left out where no article says"),
  ),
});
export type SourceEntity = z.infer<typeof SourceEntity>;

/** `entities/*.yaml`: who and what. */
export const SourceEntities = z.array(SourceEntity).register(annotations, { description: "Entities, one file a kind" });
