import * as z from "zod/mini";
import { snakeCasePattern } from "../ids.ts";
import { nodeShapes, propertyKinds } from "../ontology.ts";
import { stages } from "../stage.ts";
import { annotations, flag, text, translated, word } from "./scalar.ts";

/** Said of an antitrust type that is no stage: an authority takes notice, and does nothing yet. */
export const NO_STAGE = "none";

const key = () => z.string().check(z.regex(snakeCasePattern, "key-malformed"));

export const SourceEntityType = z.strictObject({
  label: translated("What one of them is called"),
  plural: translated("What several of them are called"),
  shape: z.enum(nodeShapes).register(annotations, { description: "The node's shape on the canvas" }),
});

export const SourceFamily = z.strictObject({ label: translated("The family's name") });

const sentence = (description: string) =>
  z
    .strictObject({
      s: text("For a subject in the singular, with {subject} and {object} to fill in"),
      p: text("For a subject in the plural, with {subject} and {object} to fill in"),
    })
    .register(annotations, { description });

export const SourceRelationType = z.strictObject({
  family: word("The family it belongs to"),
  structural: z.optional(flag("It comes along with a deal at its end rather than standing for itself")),
  from: z.array(word("An entity type")).check(z.minLength(1)).register(annotations, {
    description: "The entity types that its subject may have",
  }),
  to: z.array(word("An entity type")).check(z.minLength(1)).register(annotations, {
    description: "The entity types that its object may have",
  }),
  stage: z.optional(
    z.enum([...stages, NO_STAGE]).register(annotations, {
      description: "How far the authority has gone; every antitrust type says it, be it “none”",
    }),
  ),
  label: translated("The verb, read from subject to object"),
  inverse: translated("The same read from object to subject"),
  sentence: z
    .strictObject({ en: sentence("The sentence in English"), it: sentence("The sentence in Italian") })
    .register(annotations, { description: "Templates for a whole sentence" }),
});
export type SourceRelationType = z.infer<typeof SourceRelationType>;

export const SourceProperty = z.strictObject({
  kind: z.enum(propertyKinds).register(annotations, { description: "What its value is" }),
  label: translated("The property's name"),
});
export type SourceProperty = z.infer<typeof SourceProperty>;

export const SourceLens = z.strictObject({
  label: translated("The lens's name"),
  families: z.optional(
    z
      .array(word("A relation family"))
      .check(z.minLength(1))
      .register(annotations, { description: "Families it shows" }),
  ),
  types: z.optional(
    z
      .array(word("A relation type"))
      .check(z.minLength(1))
      .register(annotations, { description: "Relation types it shows" }),
  ),
});
export type SourceLens = z.infer<typeof SourceLens>;

/** `ontology.yaml`: what there can be in a graph, a row of each table under its id. */
export const SourceOntology = z
  .strictObject({
    entityTypes: z.record(key(), SourceEntityType).register(annotations, { description: "Kinds of entity" }),
    families: z.record(key(), SourceFamily).register(annotations, { description: "Families of relation types" }),
    relationTypes: z.record(key(), SourceRelationType).register(annotations, { description: "Kinds of relation" }),
    properties: z.record(key(), SourceProperty).register(annotations, { description: "Kinds of fact about an entity" }),
    lenses: z.record(key(), SourceLens).register(annotations, { description: "Named presets of filters" }),
  })
  .register(annotations, { description: "What there can be in the graph" });
export type SourceOntology = z.infer<typeof SourceOntology>;
