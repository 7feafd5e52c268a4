import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect } from "vitest";
import { dot } from "../data/dot.ts";
import { gexfText, type GexfVersion } from "../data/gexf.ts";
import { graphml } from "../data/graphml.ts";
import { jgf } from "../data/jgf.ts";
import { hostile } from "../golden/graph.ts";
import { filesOf, sourceOf } from "../golden/source.ts";
import { type Program, pythonModule, run, testWith } from "./program.ts";

const folder = mkdtempSync(join(tmpdir(), "trama-graphs-"));
afterAll(() => rmSync(folder, { recursive: true }));
const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A file for a program to read. */
function saved(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const places = new Map(hostile.entities.map(({ id }, index) => [id, { x: index * 10.5, y: index * -20 }]));
const source = sourceOf(hostile, { places });
const textOf = async (format: typeof graphml) => (await filesOf(format, source))[0]?.content ?? "";

const networkx = pythonModule("networkx", "python3-networkx");
const igraph = pythonModule("igraph", "python3-igraph");
const jsonschema = pythonModule("jsonschema", "python3-jsonschema");
const xmllint: Program = { command: "xmllint", debian: "libxml2-utils", probe: ["--version"] };
const graphviz: Program = { command: "dot", debian: "graphviz", probe: ["-V"] };

interface Found {
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}

function readBy(program: Program, how: string, path: string): Found {
  const { status, out, err } = run(program, [beside("./read_graph.py"), how, path]);
  expect({ status, err }).toMatchObject({ status: 0 });
  return JSON.parse(out) as Found;
}

/** XML has no bell, and says so; JSON within it keeps it. */
const watchdog = "+1 Watch\uFFFDdog\t-";

function expectWhole({ directed, nodes, edges }: Found) {
  expect(directed).toBe(true);
  expect(Object.keys(nodes)).toEqual(["acme", "boerse", "watchdog"]);
  expect(edges).toHaveLength(2);
  expect(nodes["acme"]).toMatchObject({
    label: '=cmd|"/c calc"!A1',
    label_it: 'L\'"Acme"\r\nS.p.A.',
    fact_age: -7.25,
    type: "company",
  });
  expect(nodes["boerse"]).toMatchObject({ label: "@sum <b>&amp; 🦊 ﷽" });
  expect(nodes["watchdog"]).toMatchObject({ label: watchdog });
  expect(edges[0]).toMatchObject({ label: "invests in", status: "stated", origins: 2 });
  const claims = JSON.parse(edges[0]?.["claims"] as string) as { id: string; article: { title?: string } }[];
  expect(claims.map(({ id, article }) => [id, article.title])).toEqual([
    ["c1", 'He said "no"'],
    ["c2", undefined],
  ]);
}

describe("GEXF", () => {
  testWith(networkx)("networkx reads the draft of 1.2", () => {
    expectWhole(readBy(networkx, "networkx-gexf", saved("draft.gexf", gexfText(source, "1.2draft"))));
  });

  const validated = (version: GexfVersion, text: string) => {
    const path = saved(`${version}.gexf`, text);
    return run(xmllint, ["--noout", "--schema", beside(`./schema/gexf-${version}/gexf.xsd`), path]);
  };

  for (const version of ["1.3", "1.2draft"] as const) {
    testWith(xmllint)(`${version} is as its schema says`, () => {
      const text = gexfText(source, version);
      const { status, err } = validated(version, text);
      expect({ status, err }).toMatchObject({ status: 0 });
      // And the schema would say otherwise.
      expect(validated(version, text.replace('id="boerse"', 'id="another"')).status).not.toBe(0);
      expect(validated(version, text.replace('r="74"', 'r="740"')).status).not.toBe(0);
    });
  }
});

describe("GraphML", () => {
  testWith(networkx)("networkx reads it", async () => {
    expectWhole(readBy(networkx, "networkx-graphml", saved("networkx.graphml", await textOf(graphml))));
  });

  testWith(igraph)("igraph reads it", async () => {
    expectWhole(readBy(igraph, "igraph-graphml", saved("igraph.graphml", await textOf(graphml))));
  });
});

testWith(jsonschema)("JGF is as its schema says", async () => {
  const schema = beside("./schema/jgf-2.schema.json");
  const script = "import json,sys,jsonschema; jsonschema.validate(json.load(sys.stdin), json.load(open(sys.argv[1])))";
  const { status, err } = run(jsonschema, ["-c", script, schema], await textOf(jgf));
  expect({ status, err }).toMatchObject({ status: 0 });
});

testWith(graphviz)("Graphviz reads DOT, and gives back labels and claims", async () => {
  const { status, out, err } = run(graphviz, ["-Tjson0"], await textOf(dot));
  expect({ status, err }).toMatchObject({ status: 0 });
  // Graphviz writes control characters into JSON as they are.
  const { objects, edges } = JSON.parse(out.replaceAll("\u0007", "\\u0007")) as Record<
    "objects" | "edges",
    Record<string, string>[]
  >;
  expect(objects.map(({ name, label }) => [name, label])).toEqual([
    ["acme", '=cmd|"/c calc"!A1'],
    ["boerse", "@sum <b>&amp;amp; 🦊 ﷽"],
    ["watchdog", "+1 Watch\u0007dog\t-"],
  ]);
  expect(edges).toHaveLength(2);
  expect(JSON.parse(objects[0]?.["trama_aliases"] ?? "")).toEqual(["a|b", "c\\d", "é, è"]);
  const [claim] = JSON.parse(edges[0]?.["trama_claims"] ?? "") as [
    { says: { en: string }; article: { title: string } },
  ];
  expect(claim).toMatchObject({ says: { en: "Line one\nline two" }, article: { title: 'He said "no"' } });
});
