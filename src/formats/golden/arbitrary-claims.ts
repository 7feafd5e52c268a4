import fc from "fast-check";
import type { Article } from "#model/article.ts";
import type { Claim } from "#model/claim.ts";
import type { Entity } from "#model/entity.ts";
import type { Localized } from "#model/language.ts";
import type { Ontology } from "#model/ontology.ts";
import { statuses } from "#model/status.ts";
import { kebabId, someOf } from "./arbitrary-ontology.ts";
import { amounts, numbers, partialDates } from "./arbitrary-values.ts";

interface Means {
  readonly ontology: Ontology;
  readonly entities: readonly Entity[];
  readonly articles: readonly Article[];
  readonly localized: fc.Arbitrary<Localized>;
  readonly text: fc.Arbitrary<string>;
}

const locators = fc.record(
  {
    paragraph: fc.integer({ min: 1, max: 40 }),
    sentence: fc.integer({ min: 1, max: 9 }),
    words: fc.integer({ min: 1, max: 60 }),
    digest: fc.string({ unit: fc.constantFrom(...Array.from("0123456789abcdef")), minLength: 32, maxLength: 32 }),
    occurrence: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: ["paragraph", "words", "digest", "occurrence"] },
);

/** What a claim says, apart from what it is about and from its id. */
function said({ entities, articles, localized, text }: Means) {
  const some = someOf(
    entities.map(({ id }) => id),
    { maxLength: Math.min(3, entities.length) },
  );
  return fc
    .record(
      {
        article: fc.constantFrom(...articles.map(({ id }) => id)),
        when: partialDates,
        status: fc.constantFrom(...statuses),
        attributedTo: some,
        via: some,
        quoted: fc.boolean(),
        at: locators,
        unsourced: fc.constant(true as const),
        says: localized,
        quote: text,
      },
      { requiredKeys: ["article", "status", "attributedTo", "via", "quoted", "says"] },
    )
    .map(({ unsourced, at, ...rest }) =>
      // What names no source stands at no place of it and is nobody's.
      unsourced === true ? { ...rest, unsourced, attributedTo: [], via: [] } : at === undefined ? rest : { ...rest, at },
    );
}

/** Relations that the ontology allows between these entities. */
function relationHeads({ ontology, entities }: Means) {
  return Object.entries(ontology.relationTypes).flatMap(([type, { from, to }]) => {
    const subjects = entities.filter((entity) => from.includes(entity.type));
    const objects = entities.filter((entity) => to.includes(entity.type));
    if (subjects.length === 0 || objects.length === 0) return [];
    return [
      fc.record(
        {
          kind: fc.constant("relation"),
          subject: fc.constantFrom(...subjects.map(({ id }) => id)),
          type: fc.constant(type),
          object: fc.constantFrom(...objects.map(({ id }) => id)),
          event: kebabId,
          amount: amounts,
        },
        { requiredKeys: ["kind", "subject", "type", "object"] },
      ),
    ];
  });
}

function propertyHeads({ ontology, entities, localized }: Means) {
  const ids = fc.constantFrom(...entities.map(({ id }) => id));
  const values = {
    number: fc.record({ kind: fc.constant("number"), number: numbers }),
    money: fc.record({ kind: fc.constant("money"), amount: amounts }),
    date: fc.record({ kind: fc.constant("date"), date: partialDates }),
    text: fc.record({ kind: fc.constant("text"), text: localized }),
    entity: fc.record({ kind: fc.constant("entity"), entity: ids }),
  };
  return Object.entries(ontology.properties).map(([property, { kind }]) =>
    fc.record({
      kind: fc.constant("property"),
      subject: ids,
      property: fc.constant(property),
      value: values[kind] as fc.Arbitrary<unknown>,
    }),
  );
}

/** Some claims with ids of their own, in no order. Some respond to others. */
export function claimsOf(means: Means): fc.Arbitrary<Claim[]> {
  const heads = [...relationHeads(means), ...propertyHeads(means)] as fc.Arbitrary<object>[];
  if (heads.length === 0) return fc.constant([]);
  const claim = fc.tuple(means.text, fc.oneof(...heads), said(means), fc.option(fc.nat(7), { freq: 3 }));
  return fc.uniqueArray(claim, { maxLength: 8, selector: ([id]) => id }).map((claims) =>
    claims.map(([id, head, rest, responds]) => {
      const other = responds === null ? undefined : claims[responds]?.[0];
      return { id, ...head, ...rest, ...(other === undefined || other === id ? {} : { respondsTo: other }) } as Claim;
    }),
  );
}
