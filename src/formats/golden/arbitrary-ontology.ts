import fc from "fast-check";
import type { EntityTypeId } from "#model/ids.ts";
import type { Localized } from "#model/language.ts";
import { nodeShapes, type Ontology, propertyKinds } from "#model/ontology.ts";
import { stages } from "#model/stage.ts";

const letters = (more: string) => fc.string({ unit: fc.constantFrom(...Array.from(`abcxyz${more}`)), minLength: 1, maxLength: 4 });
const start = fc.constantFrom(...Array.from("abcxyz"));
const words = (mark: string) =>
  fc.tuple(start, fc.array(letters("0129"), { minLength: 1, maxLength: 3 })).map(([first, rest]) => first + rest.join(mark));

/** An id in kebab-case; some are names of what every object has. */
export const kebabId = fc.oneof({ weight: 9, arbitrary: words("-") }, fc.constantFrom("constructor", "0", "1-2", "true"));
const snakeId = fc.oneof({ weight: 9, arbitrary: words("_") }, fc.constantFrom("constructor", "type", "label", "a"));

/** Some of a list, in any order. */
export function someOf<Item>(items: readonly Item[], constraints: { minLength?: number; maxLength?: number } = {}) {
  return fc.shuffledSubarray([...items], constraints);
}

/** A table with keys in the order in which they were drawn. */
function table<Row>(row: fc.Arbitrary<Row>, size: { minLength: number; maxLength: number }) {
  return fc
    .uniqueArray(fc.tuple(snakeId, row), { ...size, selector: ([id]) => id })
    .map((rows): Record<string, Row> => Object.fromEntries(rows));
}

/** An ontology in which every type that is named is there. */
export function ontologies(localized: fc.Arbitrary<Localized>, text: fc.Arbitrary<string>): fc.Arbitrary<Ontology> {
  const entityType = fc.record({ label: localized, plural: localized, shape: fc.constantFrom(...nodeShapes) });
  const property = fc.record({ kind: fc.constantFrom(...propertyKinds), label: localized });
  const template = fc.record({ s: text, p: text });
  return fc
    .record({
      entityTypes: table(entityType, { minLength: 1, maxLength: 3 }),
      families: table(fc.record({ label: localized }), { minLength: 1, maxLength: 3 }),
      properties: table(property, { minLength: 0, maxLength: 5 }),
    })
    .chain(({ entityTypes, families, properties }) => {
      const types = Object.keys(entityTypes);
      const familyIds = Object.keys(families);
      const relationType = fc.record(
        {
          family: fc.constantFrom(...familyIds),
          structural: fc.boolean(),
          from: someOf(types, { minLength: 1 }),
          to: someOf(types, { minLength: 1 }),
          stage: fc.constantFrom(...stages),
          label: localized,
          inverse: localized,
          sentence: fc.record({ en: template, it: template }),
        },
        { requiredKeys: ["family", "from", "to", "label", "inverse", "sentence"] },
      );
      return table(relationType, { minLength: 1, maxLength: 3 }).chain((relationTypes) => {
        const lens = fc.record(
          { label: localized, families: someOf(familyIds), types: someOf(Object.keys(relationTypes)) },
          { requiredKeys: ["label"] },
        );
        return table(lens, { minLength: 0, maxLength: 2 }).map(
          (lenses) => ({ entityTypes, families, relationTypes, properties, lenses }) as Ontology,
        );
      });
    });
}

/** The entity types of an ontology. */
export function entityTypesOf({ entityTypes }: Ontology): EntityTypeId[] {
  return Object.keys(entityTypes) as EntityTypeId[];
}
