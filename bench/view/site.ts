import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";
import type { GraphFile } from "#model/graph-file.ts";
import { generate } from "../generate.ts";

/** Folder of the page with many claims. */
const MANY = "many";
const root = fileURLToPath(new URL("../..", import.meta.url));

/** A built page that shows a generated graph. */
export interface Site {
  readonly url: string;
  /** The same page with a graph of many claims. */
  readonly manyUrl: string;
  readonly graph: GraphFile;
  readonly close: () => Promise<void>;
}

/** Builds the page with a generated graph of some size into a directory, beside one with more claims; serves both. */
export async function serveSite(
  directory: string,
  size: Parameters<typeof generate>[1],
  manyClaims: number,
): Promise<Site> {
  const data = join(directory, "data");
  const outDir = join(directory, "site");
  await generate(data, size);
  process.env["TRAMA_DATA"] = data;
  await build({ root, logLevel: "silent", build: { outDir, emptyOutDir: true } });
  const graph = JSON.parse(await readFile(join(outDir, "graph.json"), "utf8")) as GraphFile;
  const many = join(directory, MANY);
  await cp(outDir, many, { recursive: true });
  await writeFile(join(many, "graph.json"), JSON.stringify(withClaims(graph, manyClaims)));
  await cp(many, join(outDir, MANY), { recursive: true });
  const server = await preview({
    root,
    logLevel: "silent",
    build: { outDir },
    preview: { port: 4390, strictPort: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("The page is not served");
  return { url, manyUrl: `${url}${MANY}/`, graph, close: () => server.close() };
}

/** The same graph with its claims repeated until there are so many. */
function withClaims(graph: GraphFile, count: number): GraphFile {
  const times = Math.ceil(count / graph.claims.length);
  const copies = Array.from({ length: times }, (_, index) => (index === 0 ? "" : `-again-${index}`));
  const repeat = <Statement extends { readonly claims: readonly string[] }>(statement: Statement): Statement => ({
    ...statement,
    claims: statement.claims.flatMap((id) => copies.map((copy) => `${id}${copy}`)),
  });
  return {
    ...graph,
    relations: graph.relations.map(repeat),
    facts: graph.facts.map(repeat),
    claims: copies.flatMap((copy) =>
      graph.claims.map((claim) => ({ ...claim, id: `${claim.id}${copy}` as typeof claim.id })),
    ),
  };
}
