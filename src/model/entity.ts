import * as z from "zod/mini";
import { EntityId, EntityTypeId } from "./ids.ts";
import { Point } from "./point.ts";
import { Localized } from "./language.ts";

const number = z.enum(["s", "p"]);

/** How a name behaves in a sentence. */
export const Grammar = z.strictObject({
  en: z.optional(z.strictObject({ article: z.enum(["the", "none"]), number: z.optional(number) })),
  it: z.optional(
    z.strictObject({
      article: z.enum(["il", "lo", "la", "l'", "i", "gli", "le", "none"]),
      gender: z.enum(["m", "f"]),
      number: z.optional(number),
    }),
  ),
});
export type Grammar = z.infer<typeof Grammar>;

export const Entity = z.strictObject({
  id: EntityId,
  type: EntityTypeId,
  label: Localized,
  aliases: z.array(z.string()),
  grammar: z.optional(Grammar),
  /** A place or public body whose law an authority applies; nothing where no source says. An editor's, as the type is. */
  jurisdiction: z.optional(EntityId),
  /** Where the build put it in the full view; nothing for entities that the full view leaves out. */
  position: z.optional(Point),
});
export type Entity = z.infer<typeof Entity>;
