import { describe, expect, test } from "vitest";
import type { ImportProblem } from "#model/import-problem.ts";
import { proposeEdgeColumns, proposeNodeColumns, readCsv } from "./csv.ts";
import { readCytoscapeJson } from "./cytoscape-json.ts";
import { readGexf } from "./gexf.ts";
import { readGraphml } from "./graphml.ts";
import { readJgf } from "./jgf.ts";
import { limits } from "./limits.ts";
import type { PlainGraph } from "./plain-graph.ts";
import type { Reading } from "./reading.ts";
import { detect, importFormats } from "./table.ts";

function graphOf(reading: Reading): PlainGraph {
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

function problemOf(reading: Reading): ImportProblem | undefined {
  return reading.ok ? undefined : reading.problems[0];
}

const line = (at: number, column: number) => ({ kind: "text", line: at, column });
const gexf = (graph: string) => `<gexf xmlns="http://gexf.net/1.3" version="1.3">\n${graph}\n</gexf>`;
const twoNodes = '<nodes><node id="a" label="A"/><node id="b"/></nodes>';

describe("GEXF", () => {
  test("is read with types, defaults, places, dates and directions", async () => {
    const text = gexf(`<graph defaultedgetype="directed" mode="dynamic" timeformat="date">
      <attributes class="node"><attribute id="0" title="size" type="integer"/>
        <attribute id="1" title="open" type="boolean"><default>true</default></attribute></attributes>
      <nodes count="2">
        <node id="a" label="A &amp; B"><attvalues><attvalue for="0" value="7"/></attvalues>
          <viz:position x="1.5" y="-2" z="0"/><viz:color r="1" g="2" b="3"/></node>
        <node id="b"><attvalues><attvalue for="0" value="seven"/><attvalue for="1" value="false"/></attvalues></node>
      </nodes>
      <edges><edge source="a" target="b" weight="2.5" kind="knows" start="2020-01-01"/>
        <edge id="e" source="b" target="a" type="undirected"/></edges></graph>`);
    expect(graphOf(await readGexf(text))).toEqual({
      nodes: [
        { id: "a", label: "A & B", position: { x: 1.5, y: 2 }, attributes: { size: 7, open: true } },
        { id: "b", attributes: { size: "seven", open: false } },
      ],
      edges: [
        {
          source: "a",
          target: "b",
          type: "knows",
          directed: true,
          spells: [{ start: "2020-01-01" }],
          attributes: { weight: 2.5 },
        },
        { id: "e", source: "b", target: "a", directed: false, attributes: {} },
      ],
      lost: [{ code: "drawing", count: 1 }],
    });
  });

  test("hierarchy and changing values are counted", async () => {
    const text = gexf(`<graph><nodes><node id="a"><nodes><node id="b" pid="a"/></nodes></node>
      <node id="c" start="2020-01-01"><attvalues><attvalue for="x" value="1" start="2020-01-01"/></attvalues></node>
      </nodes></graph>`);
    const { nodes, lost } = graphOf(await readGexf(text));
    expect(nodes.map(({ id }) => id)).toEqual(["b", "a", "c"]);
    expect(lost).toEqual([
      { code: "dynamic-values", count: 1 },
      { code: "nested-graphs", count: 1 },
      { code: "times", count: 1 },
    ]);
  });

  test.each([
    ["another root", "<svg/>", { code: "not-this-format", place: line(1, 1), values: { format: "GEXF" } }],
    [
      "an end that is no node",
      gexf(`<graph>${twoNodes}<edges>\n  <edge source="a" target="x"/></edges></graph>`),
      { code: "node-unknown", place: line(3, 3), values: { id: "x" } },
    ],
    [
      "two nodes of one id",
      gexf('<graph><nodes>\n<node id="a"/>\n<node id="a"/></nodes></graph>'),
      { code: "id-duplicate", place: line(4, 1), values: { id: "a" } },
    ],
    [
      "a node without an id",
      gexf("<graph><nodes>\n <node/></nodes></graph>"),
      { code: "id-missing", place: line(3, 2) },
    ],
    ["no nodes", gexf("<graph/>"), { code: "empty" }],
    ["two graphs", gexf("<graph/>\n<graph/>"), { code: "several-graphs", place: line(3, 1) }],
  ] as const)("refuses %s", async (_, text, problem) => {
    expect(problemOf(await readGexf(text))).toEqual(problem);
  });

  test("an element of any name does no harm", async () => {
    const text = gexf(`<graph><__proto__/><constructor/><toString/>${twoNodes}</graph>`);
    expect(graphOf(await readGexf(text)).nodes).toHaveLength(2);
  });
});

describe("XML", () => {
  const bomb = `<?xml version="1.0"?>\n<!DOCTYPE gexf [\n<!ENTITY a "ha">\n<!ENTITY b "&a;&a;">\n]>\n${gexf(`<graph>${twoNodes}</graph>`)}`;

  test.each([
    ["a document type, with its line", bomb, { code: "doctype", place: line(2, 1) }],
    [
      "an entity that it does not know",
      gexf("<graph>&x;</graph>"),
      { code: "xml-malformed", place: { kind: "text", line: 2 } },
    ],
    ["what is cut off", gexf("<graph>").slice(0, -7), { code: "xml-malformed" }],
    ["an end tag of another name", "<gexf>\n</graph>", { code: "xml-malformed", place: { kind: "text", line: 2 } }],
    ["nothing at all", "", { code: "xml-malformed" }],
    ["what lies too deep", `<gexf>${"<a>".repeat(200)}`, { code: "too-deep", values: { limit: limits.depth } }],
    ["an attribute that is too long", `<gexf a="${"x".repeat(limits.value + 1)}"/>`, { code: "value-too-long" }],
    ["a text that is too long", `<gexf>${"x".repeat(limits.value + 1)}</gexf>`, { code: "value-too-long" }],
  ])("refuses %s", async (_, text, problem) => {
    expect(problemOf(await readGexf(text))).toMatchObject(problem);
    expect(problemOf(await readGraphml(text.replaceAll("gexf", "graphml")))).toMatchObject(problem);
  });

  test("tells its progress, and stops when nobody waits any more", async () => {
    const text = gexf(`<graph>${twoNodes}<!--${"x".repeat(300_000)}--></graph>`);
    const parts: number[] = [];
    graphOf(await readGexf(text, { onProgress: (part) => parts.push(part) }));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    const signal = { aborted: false };
    const onProgress = (part: number) => (signal.aborted = part > 0.5);
    expect(problemOf(await readGexf(text, { signal, onProgress }))).toEqual({ code: "cancelled" });
  });
});

describe("bytes", () => {
  const text = gexf(`<graph>${twoNodes.replace('"A"', '"Società 🦊"')}</graph>`);
  const utf8 = Buffer.from(text, "utf8");
  const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");

  test.each([
    ["UTF-8", utf8],
    ["UTF-8 with a mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8])],
    ["UTF-16", utf16],
    ["UTF-16, the other way round", Buffer.from(utf16).swap16()],
  ])("%s is read", async (_, bytes) => {
    expect(graphOf(await readGexf(new Uint8Array(bytes))).nodes[0]?.label).toBe("Società 🦊");
  });

  test("any other encoding is refused rather than guessed", async () => {
    expect(problemOf(await readGexf(Buffer.from(text, "latin1")))).toEqual({ code: "not-utf8" });
  });

  test("a character that says that something is missing is no sign of another encoding", async () => {
    const replaced = Buffer.from(text.replace("🦊", "\uFFFD"), "utf8");
    expect(graphOf(await readGexf(replaced)).nodes[0]?.label).toBe("Società \uFFFD");
  });

  test("too many are refused", async () => {
    const large = new Uint8Array(limits.bytes + 1);
    expect(problemOf(await readJgf(large))).toEqual({ code: "too-large", values: { limit: 100 } });
  });
});

describe("GraphML", () => {
  const graphml = (content: string) =>
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${content}\n</graphml>`;

  test("is read with keys, defaults, directions and places", async () => {
    const text = graphml(`<key id="d0" for="node" attr.name="weight" attr.type="double"><default>1.5</default></key>
      <key id="d1" for="all" attr.name="name" attr.type="string"/>
      <key id="x" for="node" attr.name="x" attr.type="double"/><key id="y" for="node" attr.name="y" attr.type="double"/>
      <graph edgedefault="undirected"><data key="d1">whole</data>
        <node id="a"><data key="d1"><![CDATA[A <b>]]></data><data key="x">1</data><data key="y">2</data></node>
        <node id="b"><data key="d0">2</data></node>
        <edge source="a" target="b"/><edge source="b" target="a" directed="true"><data key="d1">back</data></edge>
      </graph>`);
    expect(graphOf(await readGraphml(text))).toEqual({
      nodes: [
        { id: "a", label: "A <b>", position: { x: 1, y: 2 }, attributes: { weight: 1.5 } },
        { id: "b", attributes: { weight: 2 } },
      ],
      edges: [
        { source: "a", target: "b", directed: false, attributes: {} },
        { source: "b", target: "a", directed: true, label: "back", attributes: {} },
      ],
      lost: [{ code: "graph-attributes", count: 1 }],
    });
  });

  test("what yEd draws, ports, hyperedges and graphs within nodes are counted; its labels are read", async () => {
    const text = graphml(`<key id="d6" for="node" yfiles.type="nodegraphics"/>
      <graph edgedefault="directed"><node id="a"><data key="d6"><y:ShapeNode><y:Geometry height="30"/>
        <y:NodeLabel>The label<y:LabelModel/></y:NodeLabel></y:ShapeNode></data><port name="p"/>
        <graph><node id="b"/></graph></node>
        <edge source="a" target="b" sourceport="p"/><hyperedge><endpoint node="a"/></hyperedge></graph>`);
    const { nodes, edges, lost } = graphOf(await readGraphml(text));
    expect(nodes).toEqual([
      { id: "b", attributes: {} },
      { id: "a", label: "The label", attributes: {} },
    ]);
    expect(edges).toHaveLength(1);
    expect(lost).toEqual([
      { code: "drawing", count: 1 },
      { code: "hyperedges", count: 1 },
      { code: "nested-graphs", count: 1 },
      { code: "ports", count: 2 },
    ]);
  });
});

describe("JGF", () => {
  const whole = (nodes: unknown) => ({
    graph: {
      directed: false,
      nodes,
      edges: [
        { source: "1", target: "b", relation: "knows", directed: true },
        { source: "b", target: "1" },
      ],
      hyperedges: [{ nodes: ["1", "b"] }],
    },
  });
  const nodes = [
    { id: "1", label: "One", attributes: { type: "t", age: 3 } },
    { id: "b", attributes: {} },
  ];
  const read = {
    nodes,
    edges: [
      { source: "1", target: "b", type: "knows", directed: true, attributes: {} },
      { source: "b", target: "1", directed: false, attributes: {} },
    ],
    lost: [{ code: "hyperedges", count: 1 }],
  };
  const asObject = whole({ 1: { label: "One", type: "t", metadata: { age: 3 } }, b: {} });
  const asList = whole([{ id: 1, label: "One", type: "t", metadata: { age: 3 } }, { id: "b" }]);

  test.each([
    ["version 2", asObject],
    ["version 1, nodes in a list", asList],
    ["several graphs that are one", { graphs: [asObject.graph] }],
  ])("%s is read", async (_, document) => {
    expect(graphOf(await readJgf(JSON.stringify(document)))).toEqual(read);
  });

  test("edges alone make their nodes", async () => {
    const text = JSON.stringify({ graph: { edges: [{ source: "a", target: "b" }] } });
    expect(graphOf(await readJgf(text)).nodes.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test.each([
    ["broken JSON", '{"graph":\n {,}}', { code: "json-malformed", place: { kind: "text" } }],
    ["JSON that is cut off", '{"graph": {', { code: "json-malformed" }],
    ["other JSON", '{"a": 1}', { code: "not-this-format" }],
    ["a list", "[]", { code: "not-this-format" }],
    ["several graphs", '{"graphs": [{}, {}]}', { code: "several-graphs" }],
    ["none", '{"graphs": []}', { code: "empty" }],
    ["what lies too deep", `\n${"[".repeat(100_000)}`, { code: "too-deep", place: line(2, limits.depth + 1) }],
    [
      "an end that is no node",
      '{"graph":{"nodes":{"a":{}},"edges":[{"source":"a","target":"b"}]}}',
      { code: "node-unknown", place: { kind: "path", path: "graph.edges.0" }, values: { id: "b" } },
    ],
    [
      "an edge without an end",
      '{"graph":{"nodes":{"a":{}},"edges":[{"source":"a"}]}}',
      { code: "id-missing", place: { kind: "path", path: "graph.edges.0" } },
    ],
  ])("refuses %s", async (_, text, problem) => {
    expect(problemOf(await readJgf(text))).toMatchObject(problem);
  });

  test("brackets in texts are no depth", async () => {
    const text = JSON.stringify({ graph: { nodes: { a: { label: `"${"[".repeat(200)}\\` } } } });
    expect(graphOf(await readJgf(text)).nodes).toHaveLength(1);
  });

  test("more edges than the limit are refused", async () => {
    const edges = Array.from({ length: limits.edges + 1 }, () => ({ source: "a", target: "a" }));
    expect(problemOf(await readJgf(JSON.stringify({ graph: { edges } })))).toEqual({
      code: "too-many-edges",
      place: { kind: "path", path: `graph.edges.${limits.edges}` },
      values: { limit: limits.edges },
    });
  });
});

describe("Cytoscape JSON", () => {
  const a = { data: { id: "a", name: "A", n: 1 }, position: { x: 1, y: 2 }, classes: "big" };
  const b = { data: { id: 2, parent: "a" }, style: {} };
  const e = { data: { id: "e", source: "a", target: 2, interaction: "pp" } };
  const read = {
    nodes: [
      { id: "a", label: "A", position: { x: 1, y: 2 }, attributes: { n: 1, classes: "big" } },
      { id: "2", attributes: {} },
    ],
    edges: [{ id: "e", source: "a", target: "2", directed: true, attributes: { interaction: "pp" } }],
    lost: [
      { code: "drawing", count: 1 },
      { code: "nested-graphs", count: 1 },
    ],
  };

  test.each([
    ["a document with elements in two lists", { elements: { nodes: [a, b], edges: [e] }, style: [] }],
    ["a document with elements in one", { elements: [e, a, { ...b, group: "nodes" }] }],
    ["a list of elements", [a, b, e]],
    ["two lists", { nodes: [a, b], edges: [e] }],
  ])("%s is read", async (_, document) => {
    expect(graphOf(await readCytoscapeJson(JSON.stringify(document)))).toEqual(read);
  });

  test.each([
    ["other JSON", '{"a": 1}', { code: "not-this-format" }],
    ["nothing", "[]", { code: "empty" }],
    ["a node without an id", '[{"data":{}}]', { code: "id-missing", place: { kind: "path", path: "0" } }],
  ])("refuses %s", async (_, text, problem) => {
    expect(problemOf(await readCytoscapeJson(text))).toMatchObject(problem);
  });
});

describe("CSV", () => {
  test.each([
    [
      ["Source", "Target", "Type", "Id", "Label", "Weight"],
      { source: "Source", target: "Target", type: "Type", id: "Id", label: "Label" },
    ],
    [["subject", "type", "object"], { source: "subject", target: "object", type: "type" }],
    [["from", "to"], { source: "from", target: "to" }],
    [["Source ID", "target-id"], { source: "Source ID", target: "target-id" }],
    [["da", "a", "tipo"], { source: "da", target: "a", type: "tipo" }],
    [["id", "name"], undefined],
  ])("proposes columns for %j", (header, columns) => expect(proposeEdgeColumns(header)).toEqual(columns));

  test("proposes columns of nodes", () => {
    expect(proposeNodeColumns(["Id", "Label", "x"])).toEqual({ id: "Id", label: "Label" });
    expect(proposeNodeColumns(["x"])).toBeUndefined();
  });

  test("a list of edges makes its nodes; separators and quotes are found out", async () => {
    const edges = 'Source;Target;Type;Weight\r\n"A;1";B;Undirected;2\r\nB;C;owns;\r\n\r\n';
    expect(graphOf(await readCsv({ edges }))).toEqual({
      nodes: ["A;1", "B", "C"].map((id) => ({ id, attributes: {} })),
      edges: [
        { source: "A;1", target: "B", directed: false, attributes: { Weight: "2" } },
        { source: "B", target: "C", type: "owns", directed: true, attributes: {} },
      ],
      lost: [],
    });
  });

  test("columns may be told", async () => {
    const edges = "x,y,z\n1,2,3\n";
    const read = await readCsv({ edges }, { edgeColumns: { source: "z", target: "x", label: "y" } });
    expect(graphOf(read).edges).toEqual([{ source: "3", target: "1", label: "2", directed: true, attributes: {} }]);
  });

  test("only what keeps a cell from being run is taken off", async () => {
    const edges = "source,target,label\n'=a,'b,''=c\n";
    expect(graphOf(await readCsv({ edges })).edges).toEqual([
      { source: "=a", target: "'b", label: "'=c", directed: true, attributes: {} },
    ]);
  });

  test("columns without a name or with the same one stay apart; cells beyond them are counted", async () => {
    const edges = "source,target,,n,n\na,b,1,2,3,4\n";
    const { edges: read, lost } = graphOf(await readCsv({ edges }));
    expect(read[0]?.attributes).toEqual({ 3: "1", n: "2", "n 2": "3" });
    expect(lost).toEqual([{ code: "extra-cells", count: 1 }]);
  });

  test.each([
    [
      "a quote that does not end",
      { edges: 'source,target\na,b\n"c,d\n' },
      { code: "csv-malformed", place: { kind: "row", row: 3 } },
    ],
    ["columns that nobody knows", { edges: "x,y\n1,2\n" }, { code: "columns-unknown", values: { columns: "x, y" } }],
    [
      "an edge without an end",
      { edges: "source,target\na,b\nc,\n" },
      { code: "id-missing", place: { kind: "row", row: 3 } },
    ],
    [
      "an end that is no node",
      { edges: "source,target\na,b\n", nodes: "id\na\n" },
      { code: "node-unknown", place: { kind: "row", row: 2 }, values: { id: "b" } },
    ],
    ["a header alone", { edges: "source,target\n" }, { code: "empty" }],
    ["nothing", { edges: "" }, { code: "columns-unknown" }],
  ])("refuses %s", async (_, input, problem) => {
    expect(problemOf(await readCsv(input))).toMatchObject(problem);
  });
});

describe("detect", () => {
  test.each([
    ["graph.gexf", "", "gexf"],
    ["graph.xml", '<?xml version="1.0"?>\n<!-- made by hand -->\n<gexf version="1.2">', "gexf"],
    ["graph.gexf", '\uFEFF<graphml xmlns="…">', "graphml"],
    ["graph.json", '{ "graph": {', "jgf"],
    ["graph.json", '{"elements": {"nodes"', "cytoscape"],
    ["graph.json", '[{"data": {"id"', "cytoscape"],
    ["Edges.CSV", "Source,Target", "csv"],
    ["edges.tsv", "", "csv"],
    ["picture.svg", "<svg>", undefined],
    ["README", "", undefined],
  ])("%s that begins %j is %s", (name, head, id) => expect(detect(name, head)?.id).toBe(id));

  test("every format has ids and extensions of its own form", () => {
    expect(new Set(importFormats.map(({ id }) => id)).size).toBe(importFormats.length);
    expect(importFormats.every(({ extensions }) => extensions.every((each) => /^[a-z]+$/.test(each)))).toBe(true);
  });
});
