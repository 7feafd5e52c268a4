import { prefixes, VOCABULARY } from "./names.ts";
import { EDTF, XSD } from "./term.ts";
import { properties } from "./vocabulary.ts";

/**
 * What stands behind a property, so that JSON-LD can leave it out: names, names of our own vocabulary, texts by language,
 * numbers and truth values as JSON has them, or literals of some datatype. `any` is spelled out.
 */
export type Shape = "name" | "term" | "localized" | "plain" | "any" | { readonly datatype: string };

interface PropertyTerm {
  readonly iri: string;
  readonly shape: Shape;
}

const from =
  (prefix: string) =>
  (local: string, shape: Shape): PropertyTerm => ({ iri: `${prefixes[prefix] ?? ""}${local}`, shape });
const [schema, oa, prov, rdf, rdfs] = [from("schema"), from("oa"), from("prov"), from("rdf"), from("rdfs")];

const shapes: Readonly<Partial<Record<keyof typeof properties, Shape>>> = {
  amount: "name",
  articleWord: "localized",
  assertedBy: "name",
  asserter: "name",
  backedBy: "name",
  earlierResolution: "name",
  expression: { datatype: EDTF },
  favours: "name",
  first: { datatype: `${XSD}date` },
  givesDate: "name",
  givesValue: "any",
  grammar: "name",
  grammaticalGender: "localized",
  grammaticalNumber: "localized",
  heldBy: "name",
  inDisagreement: "name",
  inFamily: "name",
  inverseLabel: "localized",
  jurisdiction: "name",
  last: { datatype: `${XSD}date` },
  objectType: "name",
  ordered: "name",
  orders: "name",
  origin: "name",
  plural: "localized",
  published: "name",
  resolution: "name",
  respondsTo: "name",
  sentencePlural: "localized",
  sentenceSingular: "localized",
  showsFamily: "name",
  showsType: "name",
  side: "name",
  status: "term",
  subjectType: "name",
  via: "name",
  when: "name",
};

type Own = keyof typeof properties;

const own = Object.fromEntries(
  (Object.keys(properties) as Own[]).map((name) => [name, { iri: VOCABULARY + name, shape: shapes[name] ?? "plain" }]),
) as Record<Own, PropertyTerm>;

/** Every property that is written, by the short name that it has in JSON-LD. */
export const terms = {
  ...own,
  alternateName: schema("alternateName", "plain"),
  author: schema("author", "plain"),
  citation: schema("citation", "plain"),
  comment: rdfs("comment", "localized"),
  currency: schema("currency", "plain"),
  datePublished: schema("datePublished", { datatype: EDTF }),
  description: schema("description", "localized"),
  exact: oa("exact", "plain"),
  hadPrimarySource: prov("hadPrimarySource", "name"),
  hasBody: oa("hasBody", "name"),
  hasSelector: oa("hasSelector", "name"),
  hasSource: oa("hasSource", "name"),
  hasTarget: oa("hasTarget", "name"),
  headline: schema("headline", "plain"),
  inLanguage: schema("inLanguage", "plain"),
  label: rdfs("label", "localized"),
  name: schema("name", "localized"),
  object: rdf("object", "name"),
  position: schema("position", "plain"),
  predicate: rdf("predicate", "name"),
  publisher: schema("publisher", "name"),
  schemaVersion: schema("schemaVersion", "plain"),
  subClassOf: rdfs("subClassOf", "name"),
  subject: rdf("subject", "name"),
  temporalCoverage: schema("temporalCoverage", { datatype: EDTF }),
  text: schema("text", "localized"),
  url: schema("url", { datatype: `${XSD}anyURI` }),
  value: schema("value", "plain"),
  wasAttributedTo: prov("wasAttributedTo", "name"),
} as const satisfies Record<string, PropertyTerm>;

export type TermName = keyof typeof terms;

export const RDF_TYPE = `${prefixes["rdf"] ?? ""}type`;

/** A class or property of ours or of the vocabularies that we use, as in `schema:Claim`. */
export function expanded(short: `${string}:${string}`): string {
  const colon = short.indexOf(":");
  return (prefixes[short.slice(0, colon)] ?? "") + short.slice(colon + 1);
}
