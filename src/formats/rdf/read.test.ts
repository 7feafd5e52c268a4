import { expect, test } from "vitest";
import type { Claim } from "#model/claim.ts";
import type { GraphFile } from "#model/graph-file.ts";
import type { ClaimId } from "#model/ids.ts";
import { hostile } from "../golden/graph.ts";
import { usualChoices } from "../format.ts";
import { filesOf, noTools, sourceOf } from "../golden/source.ts";
import { writeAs } from "../write.ts";
import type { RdfSyntax } from "./parse.ts";
import { quadsOf } from "./quads.ts";
import { rdfLimits, readRdf } from "./read.ts";
import { nQuadsContent, nQuadsText } from "./syntax/n-quads.ts";
import { jsonLdText } from "./syntax/json-ld.ts";
import type { Quad } from "./term.ts";
import { terms } from "./terms.ts";
import { turtle } from "./turtle.ts";

async function problemsOf(text: string, syntax: RdfSyntax) {
  const read = await readRdf(text, syntax);
  return read.ok ? [] : read.problems;
}

const quads = quadsOf(hostile);
const withoutQuads = (drop: (quad: Quad) => boolean) => nQuadsText(quads.filter((quad) => !drop(quad)));

test("a mistake is refused with its line", async () => {
  expect(await problemsOf("@prefix a: <urn:a:> .\na:b a:c a:d .\na:b a:c ?\n", "turtle")).toMatchObject([
    { code: "rdf-unreadable", line: 3 },
  ]);
  expect(await problemsOf("<urn:a> <urn:b> <urn:c> .\nnonsense\n", "nquads")).toMatchObject([
    { code: "rdf-unreadable", line: 2 },
  ]);
  expect(await problemsOf("<urn:g> {\n<urn:a> <urn:b> }\n", "trig")).toMatchObject([
    { code: "rdf-unreadable", line: 2 },
  ]);
  expect(await problemsOf('{"@graph": [1,\n2', "jsonld")).toMatchObject([{ code: "rdf-unreadable", line: 2 }]);
  expect(await problemsOf('{"@context": {"a": {"@id": 5}}, "a": 1}', "jsonld")).toMatchObject([
    { code: "rdf-unreadable" },
  ]);
});

test.each([
  { "@context": "https://schema.org/", "@type": "Person" },
  { "@context": ["https://example.org/context.jsonld", {}], name: "x" },
  { "@context": { "@version": 1.1, "@import": "https://example.org/more.jsonld" }, name: "x" },
])("JSON-LD that needs something from elsewhere is refused: %j", async (document) => {
  expect(await problemsOf(JSON.stringify(document), "jsonld")).toMatchObject([
    { code: "rdf-remote-context", url: expect.stringMatching(/^https:/) as string },
  ]);
});

test.each<[string, RdfSyntax]>([
  ["", "turtle"],
  ["<https://example.org/a> a <https://schema.org/Person> .", "turtle"],
  ["<https://example.org/a> a <https://schema.org/Dataset> .", "nquads"],
  ['{"@id": "https://example.org/a", "@type": "https://schema.org/Dataset"}', "jsonld"],
  ["[]", "jsonld"],
  ["3", "jsonld"],
])("RDF of others is refused: %s", async (text, syntax) => {
  expect(
    await problemsOf(text.replace("a <https", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https"), syntax),
  ).toEqual([{ code: "rdf-other-vocabulary" }]);
});

test("another version is refused", async () => {
  const text = nQuadsText(quads).replaceAll("trama-graph 1", "trama-graph 2");
  expect(await problemsOf(text, "nquads")).toEqual([
    { code: "rdf-other-version", version: "trama-graph 2", readable: "trama-graph 1" },
  ]);
});

test("two data sets in one file are refused", async () => {
  const text = nQuadsText([...quads, ...quadsOf({ ...hostile, hash: "b".repeat(64) })]);
  expect(await problemsOf(text, "nquads")).toEqual([
    { code: "rdf-several-data-sets", hashes: ["a".repeat(64), "b".repeat(64)] },
  ]);
});

test("a value that is missing is named with what lacks it", async () => {
  const text = withoutQuads(({ predicate, subject }) => predicate === terms.text.iri && subject.endsWith("/claim/c1"));
  expect(await problemsOf(text, "nquads")).toEqual([
    { code: "rdf-value-missing", node: "https://trama.invalid/claim/c1", property: terms.text.iri },
  ]);
});

test("two values where there can be one are named", async () => {
  const [label] = quads.filter(({ predicate, subject }) => predicate === terms.name.iri && subject.endsWith("/acme"));
  const other: Quad = { ...label!, object: { ...label!.object, text: "Another" } as Quad["object"] };
  expect(await problemsOf(nQuadsText([...quads, other]), "nquads")).toEqual([
    { code: "rdf-values-differ", node: "https://trama.invalid/entity/acme", property: terms.name.iri },
  ]);
});

test("a value of another kind is named", async () => {
  const text = nQuadsText(quads).replaceAll('paragraph> "3"', 'paragraph> "three"');
  expect(await problemsOf(text, "nquads")).toContainEqual({
    code: "rdf-value-unreadable",
    node: "https://trama.invalid/claim/c1/passage/selector",
    property: terms.paragraph.iri,
    value: "three",
  });
});

test("what makes no graph is refused with its place", async () => {
  const text = nQuadsText(quads).replaceAll("hexagon", "heptagon");
  expect(await problemsOf(text, "nquads")).toMatchObject([
    { code: "rdf-invalid", at: "ontology.entityTypes.public_body.shape" },
  ]);
});

test("more bytes or relations than can be read are refused", async () => {
  const limit = rdfLimits.bytes;
  expect(await problemsOf(`#${"é".repeat(limit / 2)}`, "turtle")).toEqual([
    { code: "rdf-too-large", bytes: limit + 1, limit },
  ]);
  const typed = (index: number) =>
    `<urn:${index}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://trama.invalid/vocabulary/Relation> .\n`;
  const many = Array.from({ length: rdfLimits.relations }, (_, index) => typed(index)).join("");
  expect(await problemsOf(nQuadsText(quads) + many, "nquads")).toEqual([
    {
      code: "rdf-too-many-relations",
      relations: rdfLimits.relations + hostile.relations.length,
      limit: rdfLimits.relations,
    },
  ]);
});

test("what others have added is passed over, and neither order nor graphs matter", async () => {
  const shuffled = quads.toReversed().map((quad) => ({ ...quad, graph: "urn:elsewhere" }));
  const more =
    '_:b <urn:p> _:c .\n<https://trama.invalid/entity/acme> <urn:p> "more" .\n<urn:s> <urn:p> _:b <urn:g> .\n';
  expect(await readRdf(nQuadsText(shuffled) + more, "nquads")).toEqual({ ok: true, value: hostile });
});

test("a lone surrogate, which no file can hold, becomes the character for what is unreadable", async () => {
  const claims = hostile.claims.map((claim): Claim => ({ ...claim, says: { en: "\uD800!", it: "a\uDC00" } }));
  const read = await readRdf(jsonLdText(quadsOf({ ...hostile, claims })), "jsonld");
  expect(read.ok && read.value.claims[0]?.says).toEqual({ en: "\uFFFD!", it: "a\uFFFD" });
});

test("ids that IRIs do not allow come back", async () => {
  const ids = [
    "<>",
    " ",
    "a b",
    "..",
    ".",
    "//x",
    "%41",
    "é",
    "🦊",
    "a/b",
    "#",
    "?",
    '"',
    "{}",
    "|",
    "^",
    "`",
    "\\",
    "\n",
    "1:2",
  ];
  const [claim] = hostile.claims;
  const file: GraphFile = {
    ...hostile,
    relations: [],
    facts: [],
    disagreements: [],
    claims: ids.map((id) => ({ ...claim!, id: id as ClaimId })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
  for (const [text, syntax] of [
    [nQuadsText(quadsOf(file)), "nquads"],
    [jsonLdText(quadsOf(file)), "jsonld"],
  ] as const) {
    expect(await readRdf(text, syntax)).toEqual({ ok: true, value: file });
  }
});

test("a graph from elsewhere may read one date in two ways", async () => {
  const [article, ...others] = hostile.articles;
  const published = { ...article!.published, first: 1, last: -800_000 };
  const file = { ...hostile, articles: [{ ...article!, published }, ...others] };
  const [written] = await filesOf(turtle, sourceOf(file));
  expect(await readRdf(String(written?.content), "turtle")).toEqual({ ok: true, value: file });
});

test("more lines than a string can hold are written as bytes", () => {
  const text = nQuadsText(quads);
  expect(Buffer.from(nQuadsContent(quads, 7)).toString("utf8")).toBe(text);
  expect(nQuadsContent(quads)).toBe(text);
});

test("a NUL is refused with its place", async () => {
  const [entity, ...others] = hostile.entities;
  const file = { ...hostile, entities: [{ ...entity!, aliases: ["a\u0000b"] }, ...others] };
  const written = await writeAs(turtle, sourceOf(file), { picture: usualChoices, tools: noTools });
  expect(written).toEqual({ ok: false, problems: [{ code: "nul-character", detail: "entities.0.aliases.0" }] });
});

test("every term of ours is defined in the file in both languages", () => {
  const own = "https://trama.invalid/vocabulary/";
  const used = new Set(
    quads.flatMap(({ predicate, object }) => [predicate, ...(object.kind === "iri" ? [object.iri] : [])]),
  );
  const said = (term: string, predicate: string) =>
    quads.flatMap(({ subject, predicate: is, object }) =>
      subject === term && is === predicate && object.kind === "literal" ? [object.language] : [],
    );
  const undefinedTerms = [...used].filter((term) => {
    if (!term.startsWith(own)) return false;
    return [terms.label.iri, terms.comment.iri].some((predicate) => said(term, predicate).sort().join() !== "en,it");
  });
  expect(undefinedTerms).toEqual([]);
});
