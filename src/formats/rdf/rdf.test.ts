import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphFileText } from "#graph/graph-file-text.ts";
import type { GraphFile } from "#model/graph-file.ts";
import type { Format } from "../format.ts";
import { graphFiles, graphParts } from "../golden/arbitrary.ts";
import { hostile } from "../golden/graph.ts";
import { filesOf, sourceOf } from "../golden/source.ts";
import { jsonld } from "./json-ld.ts";
import { nquads } from "./n-quads.ts";
import type { RdfSyntax } from "./parse.ts";
import { readRdf } from "./read.ts";
import { trig } from "./trig.ts";
import { turtle } from "./turtle.ts";

async function textOf(format: Format, file: GraphFile): Promise<string> {
  const [written] = await filesOf(format, sourceOf(file));
  return typeof written?.content === "string" ? written.content : "";
}

/** A graph file as it would be stored: not a key more, and every list and table in its order. */
async function storedAgain(text: string, syntax: RdfSyntax): Promise<string> {
  const read = await readRdf(text, syntax);
  return read.ok ? graphFileText(read.value) : JSON.stringify(read.problems);
}

const syntaxes: readonly { readonly format: Format; readonly syntax: RdfSyntax }[] = [
  { format: turtle, syntax: "turtle" },
  { format: trig, syntax: "trig" },
  { format: nquads, syntax: "nquads" },
  { format: jsonld, syntax: "jsonld" },
];

describe.each(syntaxes)("$syntax", ({ format, syntax }) => {
  test("the hostile graph comes back whole", async () => {
    expect(await storedAgain(await textOf(format, hostile), syntax)).toBe(graphFileText(hostile));
  });

  test("any graph comes back whole", async () => {
    const property = fc.asyncProperty(graphFiles(), async (file) => {
      expect(await storedAgain(await textOf(format, file), syntax)).toBe(graphFileText(file));
    });
    await fc.assert(property, { numRuns: 60 });
  });

  test("a part of a graph comes back whole", async () => {
    const property = fc.asyncProperty(graphParts(), async (part) => {
      expect(await storedAgain(await textOf(format, part), syntax)).toBe(graphFileText(part));
    });
    await fc.assert(property, { numRuns: 30 });
  });
});
