import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GRAPH_FILE_FORMAT, GRAPH_FILE_VERSION, GraphFile } from "#model/graph-file.ts";
import type { EntityId } from "#model/ids.ts";
import { csv } from "../data/csv.ts";
import { gexf, gexfText } from "../data/gexf.ts";
import { graphml } from "../data/graphml.ts";
import { jgf } from "../data/jgf.ts";
import { propertyGraph } from "../data/property-graph.ts";
import type { ExportSource, Format } from "../format.ts";
import { hostile } from "../golden/graph.ts";
import { filesOf, sourceOf } from "../golden/source.ts";
import { escapeXml } from "../xml.ts";
import { readCsv } from "./csv.ts";
import { graphOf } from "./fixture.ts";
import { readGexf } from "./gexf.ts";
import { readGraphml } from "./graphml.ts";
import { readJgf } from "./jgf.ts";
import type { PlainGraph } from "./plain-graph.ts";

/** Texts that formats trip over, among any others; a NUL is refused before any format sees it. */
const hard = fc
  .oneof(
    fc.constantFrom(
      ...[
        '"',
        "'",
        "`",
        "\n",
        "\r\n",
        "\t",
        "</script>",
        "]]>",
        "<!--",
        "&amp;",
        "&#0;",
        "\u202e",
        "\u200f",
        "=cmd|' /C'!A0",
      ],
      ...[
        "+1",
        "-1",
        "@a",
        "'=1",
        ";",
        ",",
        "|",
        "\\",
        "\\u0027",
        "🦊",
        "👩‍👩‍👧",
        "é",
        "e\u0301",
        " ",
        "  x  ",
        "null",
        "\u0007",
        "\uFFFE",
      ],
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.string({ unit: "grapheme", maxLength: 12 }),
  )
  .map((text) => text.replaceAll("\u0000", "0"));
const text = fc
  .array(hard, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(""))
  .filter((joined) => joined !== "");
const localized = fc.record({ en: text, it: text });

const day = fc.integer({ min: -800_000, max: 2_900_000 });
const when = fc.record({
  text: text,
  first: fc.option(day),
  last: fc.option(day),
  precision: fc.constant("interval"),
  approximate: fc.boolean(),
});

const ids = ["acme", "boerse", "watchdog", "x-1", "end"];

/** A graph with any texts, two relations between each pair of ids that is drawn. */
const graphs = fc
  .record({
    labels: fc.array(localized, { minLength: ids.length, maxLength: ids.length }),
    aliases: fc.array(text, { maxLength: 3 }),
    pairs: fc.uniqueArray(fc.tuple(fc.nat(ids.length - 1), fc.nat(ids.length - 1)), {
      maxLength: 6,
      selector: ([a, b]) => a * ids.length + b,
    }),
    dates: fc.array(when, { minLength: 6, maxLength: 6 }),
    says: localized,
    motto: localized,
  })
  .map(({ labels, aliases, pairs, dates, says, motto }) => {
    const claim = { ...hostile.claims[0], event: undefined, says };
    const entities = ids.map((id, at) => ({
      id,
      type: at === 2 ? "public_body" : "company",
      label: labels[at],
      aliases,
    }));
    const ends = pairs.map(([a, b]) => ({ subject: ids[a] ?? "", type: "invested_in", object: ids[b] ?? "" }));
    const relations = ends.map((end, at) => ({
      ...end,
      id: `${end.subject}:${end.type}:${end.object}`,
      status: "stated",
      origins: [["acme"]],
      disagreements: [],
      claims: [`c${at}`],
    }));
    const fact = { id: "acme:motto", subject: "acme", property: "motto", status: "stated", origins: [["acme"]] };
    const value = { kind: "text", text: motto };
    const said = { ...hostile.claims[0], event: undefined, amount: undefined, when: undefined };
    return GraphFile.parse({
      ...hostile,
      format: GRAPH_FILE_FORMAT,
      version: GRAPH_FILE_VERSION,
      entities,
      relations,
      facts: [{ ...fact, disagreements: [], claims: ["f"] }],
      claims: [
        ...ends.map((end, at) => ({ ...claim, ...end, id: `c${at}`, when: dates[at] })),
        {
          ...said,
          type: undefined,
          object: undefined,
          id: "f",
          kind: "property",
          subject: "acme",
          property: "motto",
          value,
        },
      ].map((each) => JSON.parse(JSON.stringify(each)) as object),
      disagreements: [],
    });
  });

const placesOf = (file: GraphFile) =>
  new Map(
    file.entities.map(({ id }, at): [EntityId, { x: number; y: number }] => [id, { x: at * 7.25, y: 1 - 3 * at }]),
  );

async function written(format: Format, source: ExportSource): Promise<string> {
  const [{ content } = { content: "" }] = await filesOf(format, source);
  return content as string;
}

/** What XML gives back of a text. */
const inXml = (value: string) => (escapeXml(value).includes("\uFFFD") ? value.replaceAll(FORBIDDEN, "\uFFFD") : value);
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const identity = (value: string) => value;
type Attributes = Readonly<Record<string, string | number>>;

/** What was written, as a plain graph, each text as `as` has it. */
function expected(source: ExportSource, as: (value: string) => string) {
  const { nodes, edges } = propertyGraph(source);
  const attributes = (some: Attributes) =>
    Object.fromEntries(
      Object.entries(some).map(([name, value]) => [name, typeof value === "string" ? as(value) : value]),
    );
  return {
    nodes: nodes.map(({ id, label, attributes: some }) => ({
      id,
      label: as(label),
      attributes: attributes(some),
      position: source.places.get(id as EntityId),
    })),
    edges: edges.map(({ id, source: from, target, label, attributes: some }) => ({
      id,
      source: from,
      target,
      label: as(label),
      directed: true,
      attributes: attributes(some),
    })),
  };
}

const sample = { numRuns: 60 };

describe("what is written is read back", () => {
  test("as GEXF of both versions", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (file) => {
        const source = sourceOf(file, { places: placesOf(file) });
        const { nodes, edges } = expected(source, inXml);
        const read = graphOf(await readGexf(await written(gexf, source)));
        expect(read.nodes).toEqual(nodes);
        expect(read.edges.map(({ spells, ...edge }) => (spells === undefined ? edge : edge))).toEqual(
          edges.map((edge) => ({ ...edge, type: "invested_in" })),
        );
        const draft = graphOf(await readGexf(gexfText(source, "1.2draft")));
        expect(draft.nodes).toEqual(nodes);
        expect(draft.edges.map(({ spells }) => spells)).toEqual(read.edges.map(({ spells }) => spells));
      }),
      sample,
    );
  });

  test("as GraphML", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (file) => {
        const source = sourceOf(file, { places: placesOf(file) });
        const { nodes, edges } = expected(source, inXml);
        const read = graphOf(await readGraphml(await written(graphml, source)));
        expect(read).toEqual({ nodes, edges, lost: [] });
      }),
      sample,
    );
  });

  test("as JGF", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (file) => {
        const source = sourceOf(file, { places: placesOf(file) });
        const { nodes, edges } = expected(source, identity);
        const read = graphOf(await readJgf(await written(jgf, source)));
        const scalars = (some: PlainGraph["nodes"][number]["attributes"]) =>
          Object.fromEntries(Object.entries(some).filter(([, value]) => typeof value !== "object"));
        const wanted = (some: Attributes) =>
          Object.fromEntries(
            Object.entries(some).filter(
              ([name]) => !["aliases", "facts", "asserted_by", "disagreements", "claims"].includes(name),
            ),
          );
        expect(read.nodes.map((node) => ({ ...node, attributes: scalars(node.attributes) }))).toEqual(
          nodes.map((node) => ({ ...node, attributes: wanted(node.attributes) })),
        );
        expect(read.edges.map((edge) => ({ ...edge, attributes: scalars(edge.attributes) }))).toEqual(
          edges.map((edge) => ({ ...edge, type: "invested_in", attributes: wanted(edge.attributes) })),
        );
        const [first] = read.nodes;
        expect(first?.attributes["aliases"]).toEqual(file.entities[0]?.aliases);
        expect(read.edges.map(({ attributes }) => (attributes["claims"] as unknown[]).length)).toEqual(
          edges.map(() => 1),
        );
      }),
      sample,
    );
  });

  test("as the tables of entities and relations in CSV", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (file) => {
        const tables = new Map(
          (await filesOf(csv, sourceOf(file))).map(({ name, content }) => [name, content as string]),
        );
        const read = graphOf(
          await readCsv({ edges: tables.get("relations.csv") ?? "", nodes: tables.get("entities.csv") }),
        );
        const sorted = file.entities.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(
          read.nodes.map(({ id, label, attributes }) => [id, label, attributes["label_it"], attributes["type"]]),
        ).toEqual(sorted.map(({ id, label, type }) => [id, label.en, label.it, type]));
        expect(
          read.edges.map(({ id, source, target, type }) => ({ id, subject: source, type, object: target })),
        ).toEqual(
          file.relations
            .toSorted((a, b) => (a.id < b.id ? -1 : 1))
            .map(({ id, subject, type, object }) => ({ id, subject, type, object })),
        );
        expect(read.lost).toEqual([]);
      }),
      sample,
    );
  });
});
