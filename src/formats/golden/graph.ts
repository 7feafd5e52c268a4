import { GRAPH_FILE_FORMAT, GRAPH_FILE_VERSION, GraphFile } from "#model/graph-file.ts";

const same = (text: string) => ({ en: text, it: text });
const sentence = (verb: string) => ({ s: `{subject} ${verb} {object}`, p: `{subject} ${verb} {object}` });
const at = (occurrence: number, more = {}) => ({
  paragraph: 3,
  words: 9,
  digest: "0123456789abcdef".repeat(2),
  occurrence,
  ...more,
});
const day = { text: "2024-03-02", first: 19_784, last: 19_784, precision: "day", approximate: false };
const about = { text: "2024-02~", first: 19_754, last: 19_782, precision: "month", approximate: true };
const said = { attributedTo: [], via: [], quoted: false, article: "one", status: "stated" };

/** A small made-up graph whose texts are what formats trip over. */
export const hostile: GraphFile = GraphFile.parse({
  format: GRAPH_FILE_FORMAT,
  version: GRAPH_FILE_VERSION,
  hash: "a".repeat(64),
  ontology: {
    entityTypes: {
      company: { label: same("Company"), plural: same("Companies"), shape: "round-rectangle" },
      public_body: { label: same("Public body"), plural: same("Public bodies"), shape: "hexagon" },
    },
    families: { money: { label: same("Money") }, antitrust: { label: same("Antitrust") } },
    relationTypes: {
      invested_in: {
        family: "money",
        from: ["company"],
        to: ["company"],
        label: same("invests in"),
        inverse: same("has the investment of"),
        sentence: { en: sentence("invests in"), it: sentence("investe in") },
      },
      scrutinises: {
        family: "antitrust",
        from: ["public_body"],
        to: ["company"],
        stage: "under_review",
        label: same("scrutinises"),
        inverse: same("is scrutinised by"),
        sentence: { en: sentence("scrutinises"), it: sentence("esamina") },
      },
    },
    properties: {
      age: { kind: "number", label: same("Age") },
      founded: { kind: "date", label: same("Founded") },
      motto: { kind: "text", label: same("Motto") },
      owner: { kind: "entity", label: same("Owner") },
      valuation: { kind: "money", label: same("Valuation") },
    },
    lenses: { all: { label: same("All") } },
  },
  entities: [
    { id: "acme", type: "company", label: { en: '=cmd|"/c calc"!A1', it: 'L\'"Acme"\r\nS.p.A.' }, aliases: ["a|b", "c\\d", "é, è"] },
    { id: "boerse", type: "company", label: same("@sum <b>&amp; 🦊 ﷽"), aliases: [] },
    { id: "watchdog", type: "public_body", label: same("+1 Watch\u0007dog\t-"), aliases: ["-2"] },
  ],
  articles: [
    { id: "one", language: "en", published: day, outlet: "acme", author: "A, B", title: 'He said "no"', url: "https://example.org/?a=1&b=2" },
    { id: "two", language: "it", published: about },
  ],
  relations: [
    {
      id: "acme:invested_in:boerse:first",
      subject: "acme",
      type: "invested_in",
      object: "boerse",
      event: "first",
      status: "stated",
      origins: [["acme"], ["article:two"]],
      disagreements: ["recorded-one", "acme:invested_in:boerse:first:date"],
      claims: ["c1", "c2"],
    },
    {
      id: "watchdog:scrutinises:acme",
      subject: "watchdog",
      type: "scrutinises",
      object: "acme",
      status: "denied",
      origins: [["acme", "boerse"]],
      disagreements: [],
      claims: ["c3"],
    },
  ],
  facts: ["age", "founded", "motto", "owner", "valuation"].map((property, index) => ({
    id: `acme:${property}`,
    subject: "acme",
    property,
    status: "stated",
    origins: [["acme"]],
    disagreements: [],
    claims: [`f${index + 1}`],
  })),
  claims: [
    { ...said, kind: "relation", id: "c1", subject: "acme", type: "invested_in", object: "boerse", event: "first", amount: { value: 15_000_000.5, currency: "EUR", qualifier: "about" }, when: about, at: at(1, { sentence: 2 }), says: { en: "Line one\nline two", it: "Riga uno\nriga due" } },
    { ...said, kind: "relation", id: "c2", subject: "acme", type: "invested_in", object: "boerse", event: "first", article: "two", status: "reported", attributedTo: ["acme", "watchdog"], amount: { value: 0 }, at: at(2), says: same('"Quoted", with a comma') },
    { ...said, kind: "relation", id: "c3", subject: "watchdog", type: "scrutinises", object: "acme", status: "denied", at: at(3), says: same(" spaces around ") },
    { ...said, kind: "property", id: "f1", subject: "acme", property: "age", value: { kind: "number", number: -7.25 }, at: at(4), says: same("n") },
    { ...said, kind: "property", id: "f2", subject: "acme", property: "founded", value: { kind: "date", date: about }, at: at(5), says: same("d") },
    { ...said, kind: "property", id: "f3", subject: "acme", property: "motto", value: { kind: "text", text: { en: "=1+1", it: "due" } }, at: at(6), says: same("t") },
    { ...said, kind: "property", id: "f4", subject: "acme", property: "owner", value: { kind: "entity", entity: "boerse" }, at: at(7), says: same("e") },
    { ...said, kind: "property", id: "f5", subject: "acme", property: "valuation", value: { kind: "money", amount: { value: 2_000_000_000, currency: "USD" } }, at: at(8), says: same("m") },
  ],
  disagreements: [
    { id: "acme:invested_in:boerse:first:date", kind: "date", sides: [["c1"], ["c2"]] },
    { id: "recorded-one", kind: "recorded", about: same("What"), sides: [["c1"], ["c2"]] },
  ],
});
