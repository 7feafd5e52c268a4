import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { Parser } from "n3";
import { afterAll, expect } from "vitest";
import type { GraphFile } from "#model/graph-file.ts";
import { graphParts } from "../golden/arbitrary.ts";
import { hostile } from "../golden/graph.ts";
import { filesOf, sourceOf } from "../golden/source.ts";
import { jsonld } from "../rdf/json-ld.ts";
import { nquads } from "../rdf/n-quads.ts";
import { trig } from "../rdf/trig.ts";
import { readRdf } from "../rdf/read.ts";
import { turtle } from "../rdf/turtle.ts";
import { pythonModule, run, testWith } from "./program.ts";

const folder = mkdtempSync(join(tmpdir(), "trama-rdf-"));
afterAll(() => rmSync(folder, { recursive: true }));

const rdflib = pythonModule("rdflib", "python3-rdflib");
const rapper = { command: "rapper", debian: "raptor2-utils", probe: ["--version"] };
const script = fileURLToPath(new URL("./rdf.py", import.meta.url));

/** What the script calls each syntax, by format. */
const syntaxes = [
  { format: turtle, rdflib: "turtle", rapper: "turtle" },
  { format: trig, rdflib: "trig", rapper: "trig" },
  { format: nquads, rdflib: "nquads", rapper: "nquads" },
  { format: jsonld, rdflib: "json-ld", rapper: undefined },
] as const;

/** Writes a graph in all syntaxes and gives the files' paths. */
async function written(file: GraphFile, name: string): Promise<Record<string, string>> {
  const paths: Record<string, string> = {};
  for (const { format } of syntaxes) {
    for (const { content } of await filesOf(format, sourceOf(file))) {
      paths[format.id] = join(folder, `${name}.${format.extension}`);
      writeFileSync(paths[format.id]!, content);
    }
  }
  return paths;
}

interface Found {
  readonly files: readonly {
    readonly triples: readonly string[];
    readonly claims: number;
    readonly relations: number;
    readonly entities: number;
    readonly graphs: readonly string[];
    readonly blank: number;
  }[];
  readonly rows: readonly (readonly string[])[];
}

function readByRdflib(paths: Readonly<Record<string, string>>, query = ""): Found {
  const said = run(rdflib, [script, ...syntaxes.flatMap((each) => [each.rdflib, paths[each.format.id]!])], query);
  if (said.status !== 0) throw new Error(said.err);
  return JSON.parse(said.out) as Found;
}

/** A hostile graph, and parts of generated ones. */
const graphs = [hostile, ...fc.sample(graphParts(), { numRuns: 6, seed: 7 })].map((file, index) => ({ file, index }));

const withRdflib = testWith(rdflib);
const withRapper = testWith(rapper);

for (const { file, index } of graphs) {
  withRdflib(`rdflib finds the same in all syntaxes of graph ${index}`, async () => {
    const { files } = readByRdflib(await written(file, `rdflib-${index}`));
    const [first] = files;
    for (const { triples, claims, relations, entities, blank } of files) {
      expect({ claims, relations, entities, blank }).toEqual({
        claims: file.claims.length,
        relations: file.relations.length,
        entities: file.entities.length,
        blank: 0,
      });
      expect(triples).toEqual(first?.triples);
    }
  });

  withRapper(`rapper reads as many triples of graph ${index} as others do`, async () => {
    const paths = await written(file, `rapper-${index}`);
    const counts = syntaxes.flatMap(({ format, rapper: syntax }) => {
      if (syntax === undefined) return [];
      const { status, out, err } = run(rapper, ["-q", "-i", syntax, "-o", "ntriples", paths[format.id]!]);
      expect({ status, err }).toEqual({ status: 0, err: "" });
      // A triple that two articles claim stands in two graphs.
      return [new Set(out.split("\n").filter((line) => line !== "")).size];
    });
    const [turtleFile] = await filesOf(turtle, sourceOf(file));
    const { length } = new Parser({ format: "text/turtle" }).parse(String(turtleFile?.content));
    expect(counts).toEqual([length, length, length]);
  });
}

const WHO_AND_WHERE = `
  PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
  PREFIX oa: <http://www.w3.org/ns/oa#>
  PREFIX prov: <http://www.w3.org/ns/prov#>
  PREFIX schema: <https://schema.org/>
  PREFIX trama: <https://trama.invalid/vocabulary/>
  PREFIX entity: <https://trama.invalid/entity/>
  PREFIX rel: <https://trama.invalid/relation-type/>
  SELECT ?who ?article ?paragraph ?status ?date WHERE {
    ?relation rdf:subject entity:acme ; rdf:predicate rel:invested_in ; rdf:object entity:boerse .
    ?claim a schema:Claim ; oa:hasBody ?relation ; trama:assertedBy ?who ; trama:status ?status ;
      prov:hadPrimarySource ?article ; oa:hasTarget/oa:hasSelector/trama:paragraph ?paragraph .
    ?article schema:datePublished ?date .
  } ORDER BY ?article ?who`;

withRdflib("a query answers who claims something, and where", async () => {
  const { rows } = readByRdflib(await written(hostile, "query"), WHO_AND_WHERE);
  const name = (path: string) => `https://trama.invalid/${path}`;
  expect(rows).toEqual([
    [name("entity/acme"), name("article/one"), "3", name("vocabulary/stated"), "2024-03-02"],
    [name("entity/acme"), name("article/two"), "3", name("vocabulary/reported"), "2024-02~"],
    [name("entity/watchdog"), name("article/two"), "3", name("vocabulary/reported"), "2024-02~"],
  ]);
});

withRdflib("what only a denial or an allegation claims is no triple of its own", async () => {
  const { rows } = readByRdflib(
    await written(hostile, "direct"),
    "SELECT ?s ?p ?o WHERE { ?s ?p ?o FILTER(STRSTARTS(STR(?p), 'https://trama.invalid/relation-type/')) }",
  );
  expect(rows).toEqual([
    ["entity/acme", "relation-type/invested_in", "entity/boerse"].map((path) => `https://trama.invalid/${path}`),
  ]);
});

withRdflib("what an article claims is in the article's graph", async () => {
  const paths = await written(hostile, "graphs");
  const { files } = readByRdflib(paths);
  const articles = ["one", "two"].map((id) => `https://trama.invalid/article/${id}`);
  const named = files.map(({ graphs: all }) => all.filter((name) => name.startsWith("https://trama.invalid/")));
  expect(named).toEqual([[], articles, articles, articles]);
});

const AGAIN = `
import logging, sys
from rdflib import Dataset
logging.disable(logging.WARNING)
data = Dataset(default_union=True)
data.parse(sys.argv[2], format=sys.argv[1])
sys.stdout.buffer.write(data.serialize(format=sys.argv[3], encoding="utf-8"))`;

/** What rdflib writes, in another syntax, of what it has read. */
function rewritten(from: string, path: string, to: string): string {
  const { status, out, err } = run(rdflib, ["-c", AGAIN, from, path, to]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  return out;
}

for (const { file, index } of graphs) {
  withRdflib(`what rdflib writes of graph ${index} is read back whole`, async () => {
    const { trig: path } = await written(file, `again-${index}`);
    expect(await readRdf(rewritten("trig", path!, "trig"), "trig")).toEqual({ ok: true, value: file });
  });

  withRapper(`what rapper writes of graph ${index} is read back whole`, async () => {
    const { turtle: path } = await written(file, `rewritten-${index}`);
    const { out } = run(rapper, ["-q", "-i", "turtle", "-o", "ntriples", path!]);
    expect(await readRdf(out, "nquads")).toEqual({ ok: true, value: file });
  });
}

// Its JSON-LD keeps fewer digits of a number than it has read, so that only ordinary ones come back.
withRdflib("what rdflib writes as JSON-LD is read back whole", async () => {
  const { turtle: path } = await written(hostile, "as-json-ld");
  expect(await readRdf(rewritten("turtle", path!, "json-ld"), "jsonld")).toEqual({ ok: true, value: hostile });
});
