import { indexGraph, type KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { GraphFile } from "#model/graph-file.ts";

const same = (text: string) => ({ en: text, it: text });
const sentence = { en: { s: "{subject} does {object}", p: "" }, it: { s: "{subject} fa {object}", p: "" } };
const relationType = (family: string, label: string, inverse: string, structural?: true) => ({
  family,
  from: ["company"],
  to: ["deal"],
  label: same(label),
  inverse: same(inverse),
  sentence,
  ...(structural && { structural }),
});
const day = (first: number) => ({ text: "", first, last: first, precision: "day", approximate: false });
const at = (paragraph: number) => ({ paragraph, words: 1, digest: "0", occurrence: 1 });
const said = { status: "stated", attributedTo: [], via: [], quoted: false };

/** A company with two deals, an authority that looks into one, and a disputed fact: enough for the panel's tests. */
export function fixtureGraph(): KnowledgeGraph {
  const statement = (id: string, claims: string[], disagreements: string[] = []) => {
    const [subject, type, object] = id.split(":");
    return { id, subject, type, property: type, object, status: "stated", origins: [["paper"]], disagreements, claims };
  };
  return indexGraph({
    hash: "0",
    ontology: {
      entityTypes: { company: { label: same("Company"), plural: same("Companies"), shape: "ellipse" } },
      families: {
        antitrust: { label: same("Antitrust") },
        money: { label: same("Money") },
        agreements: { label: same("Agreements") },
      },
      relationTypes: {
        examines: relationType("antitrust", "examines", "is examined by"),
        raised: relationType("money", "raised", "was raised by"),
        invested_in: relationType("money", "invested in", "got money from"),
        party_to: relationType("agreements", "is party to", "has as party", true),
      },
      properties: {
        age: { kind: "number", label: same("Age") },
        valuation: { kind: "money", label: same("Valuation") },
      },
      lenses: { antitrust: { label: same("Antitrust"), families: ["antitrust"] } },
    },
    entities: ["acme", "authority", "deal", "round"].map((id) => ({
      id,
      type: "company",
      label: same(id),
      aliases: [],
    })),
    articles: [
      { id: "old", language: "en", published: day(100) },
      { id: "new", language: "en", published: day(200), outlet: "paper" },
    ],
    relations: [
      statement("acme:party_to:deal", ["c1"]),
      statement("acme:raised:round", ["c2"], ["d1"]),
      statement("acme:invested_in:round", ["c3"]),
      statement("authority:examines:deal", ["c4", "c5", "c6"]),
    ],
    facts: [statement("acme:valuation", ["f1", "f2", "f3"], ["d1"]), statement("acme:age", ["f4"])],
    claims: [
      {
        ...said,
        id: "c1",
        kind: "relation",
        article: "old",
        subject: "acme",
        type: "party_to",
        object: "deal",
        at: at(1),
      },
      {
        ...said,
        id: "c2",
        kind: "relation",
        article: "old",
        subject: "acme",
        type: "raised",
        object: "round",
        at: at(2),
        when: day(90),
      },
      {
        ...said,
        id: "c3",
        kind: "relation",
        article: "old",
        subject: "acme",
        type: "invested_in",
        object: "round",
        at: at(3),
      },
      {
        ...said,
        id: "c4",
        kind: "relation",
        article: "old",
        subject: "authority",
        type: "examines",
        object: "deal",
        at: at(4),
      },
      {
        ...said,
        id: "c5",
        kind: "relation",
        article: "new",
        subject: "authority",
        type: "examines",
        object: "deal",
        at: at(9),
        attributedTo: ["authority", "nobody-described"],
        via: ["paper"],
        quoted: true,
      },
      {
        ...said,
        id: "c6",
        kind: "relation",
        article: "new",
        subject: "authority",
        type: "examines",
        object: "deal",
        at: at(2),
        status: "denied",
        when: day(95),
      },
      {
        ...said,
        id: "f1",
        kind: "property",
        article: "old",
        subject: "acme",
        property: "valuation",
        value: { kind: "money", amount: { value: 5_000_000, currency: "EUR" } },
        at: at(1),
      },
      {
        ...said,
        id: "f2",
        kind: "property",
        article: "new",
        subject: "acme",
        property: "valuation",
        value: { kind: "money", amount: { value: 5_000_000, currency: "EUR" } },
        at: at(1),
      },
      {
        ...said,
        id: "f3",
        kind: "property",
        article: "new",
        subject: "acme",
        property: "valuation",
        value: { kind: "money", amount: { value: 9_000_000, currency: "EUR" } },
        at: at(2),
        status: "denied",
      },
      {
        ...said,
        id: "f4",
        kind: "property",
        article: "new",
        subject: "acme",
        property: "age",
        value: { kind: "number", number: 4 },
        at: at(2),
      },
    ],
    disagreements: [{ id: "d1", kind: "amount", sides: [["f1", "f2"], ["f3"], ["c2", "gone"]] }],
  } as unknown as GraphFile);
}
