import type { Localized } from "#model/language.ts";
import type { Ontology, RelationType } from "#model/ontology.ts";
import type { Description, Knowledge } from "../description.ts";
import { idIn, nameOf, type Space } from "../names.ts";
import { describe, type Node } from "../node.ts";
import { byCodeUnit, DEFAULT_GRAPH, inLanguage, iri, literal, type Quad, truth } from "../term.ts";
import { expanded } from "../terms.ts";
import { schemaClassOf } from "./schema-classes.ts";

const names = (space: Space, ids: readonly string[] | undefined) => ids?.map((id) => iri(nameOf(space, id)));

type Sentence = RelationType["sentence"];

const sentences = ({ en, it }: Sentence, number: "s" | "p") => [
  inLanguage(en[number], "en"),
  inLanguage(it[number], "it"),
];

/** The tables of an ontology, each row with its place in its table. */
export function writeOntology(
  { entityTypes, families, relationTypes, properties, lenses }: Ontology,
  quads: Quad[],
): void {
  const rows = <Row extends { readonly label: Localized }>(
    space: Space,
    table: Readonly<Record<string, Row>>,
    write: (row: Row, node: Node, id: string) => unknown,
  ) => {
    Object.entries(table).forEach(([id, row], index) => {
      const node = describe(quads, DEFAULT_GRAPH, nameOf(space, id))
        .texts("label", row.label)
        .number("position", index + 1);
      write(row, node, id);
    });
  };
  rows("type", entityTypes, ({ plural, shape }, node, id) =>
    node
      .a("rdfs:Class", "trama:EntityType")
      .put("subClassOf", iri(expanded(schemaClassOf(id))))
      .texts("plural", plural)
      .text("shape", shape),
  );
  rows("family", families, (_, node) => node.a("trama:Family"));
  rows("rel", relationTypes, ({ family, structural, from, to, stage, inverse, sentence }, node) =>
    node
      .a("rdf:Property", "trama:RelationType")
      .name("inFamily", "family", family)
      .put("structural", structural === undefined ? undefined : truth(structural))
      .list("subjectType", names("type", from))
      .list("objectType", names("type", to))
      .text("stage", stage)
      .texts("inverseLabel", inverse)
      .put("sentenceSingular", ...sentences(sentence, "s"))
      .put("sentencePlural", ...sentences(sentence, "p")),
  );
  rows("prop", properties, ({ kind }, node) => node.a("rdf:Property", "trama:PropertyType").put("kind", literal(kind)));
  rows("lens", lenses, ({ families: shown, types }, node) =>
    node
      .a("trama:Lens")
      .list("showsFamily", names("family", shown), { optional: true })
      .list("showsType", names("rel", types), { optional: true }),
  );
}

function table<Row extends object>(
  knowledge: Knowledge,
  { type, space }: { readonly type: `trama:${string}`; readonly space: Space },
  read: (row: Description) => Row,
): Record<string, Row & { readonly label: Localized }> {
  const rows = knowledge.having(type).flatMap((row) => {
    const id = idIn(space, row.iri);
    if (id === undefined) return [];
    const label = row.need("label", row.texts("label"), { en: "", it: "" });
    return [{ id, place: row.number("position") ?? Infinity, value: { label, ...read(row) } }];
  });
  const sorted = rows.sort((a, b) => (a.place === b.place ? byCodeUnit(a.id, b.id) : a.place - b.place));
  return Object.fromEntries(sorted.map(({ id, value }) => [id, value]));
}

function sentenceIn(row: Description, language: "en" | "it") {
  return {
    s: row.need("sentenceSingular", row.textIn("sentenceSingular", language), ""),
    p: row.need("sentencePlural", row.textIn("sentencePlural", language), ""),
  };
}

/** The ontology as it was written. */
export function readOntology(knowledge: Knowledge): unknown {
  return {
    entityTypes: table(knowledge, { type: "trama:EntityType", space: "type" }, (row) => ({
      plural: row.need("plural", row.texts("plural"), { en: "", it: "" }),
      shape: row.text("shape"),
    })),
    families: table(knowledge, { type: "trama:Family", space: "family" }, () => ({})),
    relationTypes: table(knowledge, { type: "trama:RelationType", space: "rel" }, (row) => ({
      family: row.id("inFamily", "family"),
      structural: row.truth("structural"),
      from: row.ids("subjectType", "type"),
      to: row.ids("objectType", "type"),
      stage: row.text("stage"),
      inverse: row.need("inverseLabel", row.texts("inverseLabel"), { en: "", it: "" }),
      sentence: { en: sentenceIn(row, "en"), it: sentenceIn(row, "it") },
    })),
    properties: table(knowledge, { type: "trama:PropertyType", space: "prop" }, (row) => ({ kind: row.text("kind") })),
    lenses: table(knowledge, { type: "trama:Lens", space: "lens" }, (row) => ({
      families: row.list("showsFamily") && row.ids("showsFamily", "family"),
      types: row.list("showsType") && row.ids("showsType", "rel"),
    })),
  };
}
