import * as z from "zod/mini";
import { EntityTypeId, FamilyId, LensId, PropertyId, RelationTypeId } from "./ids.ts";
import { Localized } from "./language.ts";
import { Stage } from "./stage.ts";

export const nodeShapes = [
  "round-rectangle",
  "ellipse",
  "hexagon",
  "octagon",
  "diamond",
  "tag",
  "rhomboid",
  "pentagon",
  "pin",
  "page",
] as const;
export const NodeShape = z.enum(nodeShapes);
export type NodeShape = z.infer<typeof NodeShape>;

const EntityType = z.strictObject({ label: Localized, plural: Localized, shape: NodeShape });

export const Family = z.strictObject({ label: Localized });
export type Family = z.infer<typeof Family>;

/** A sentence for a subject in the singular and one for the plural, with `{subject}` and `{object}` to fill in. */
const SentenceTemplate = z.strictObject({ s: z.string(), p: z.string() });
export const RelationType = z.strictObject({
  family: FamilyId,
  /** Comes along with a deal at its end rather than standing for itself. */
  structural: z.optional(z.boolean()),
  from: z.array(EntityTypeId).check(z.minLength(1)),
  to: z.array(EntityTypeId).check(z.minLength(1)),
  stage: z.optional(Stage),
  label: Localized,
  inverse: Localized,
  sentence: z.strictObject({ en: SentenceTemplate, it: SentenceTemplate }),
});
export type RelationType = z.infer<typeof RelationType>;

export const propertyKinds = ["number", "money", "date", "text", "entity"] as const;
export const Property = z.strictObject({ kind: z.enum(propertyKinds), label: Localized });
export type Property = z.infer<typeof Property>;

/** A named preset of filters. */
const Lens = z.strictObject({
  label: Localized,
  families: z.optional(z.array(FamilyId)),
  types: z.optional(z.array(RelationTypeId)),
});

/** What there can be in a graph: every table is ordered as the editor wrote it. */
export const Ontology = z.strictObject({
  entityTypes: z.record(EntityTypeId, EntityType),
  families: z.record(FamilyId, Family),
  relationTypes: z.record(RelationTypeId, RelationType),
  properties: z.record(PropertyId, Property),
  lenses: z.record(LensId, Lens),
});
export type Ontology = z.infer<typeof Ontology>;
