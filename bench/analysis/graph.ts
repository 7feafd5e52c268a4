import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { indexGraph, type KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { GraphFile } from "#model/graph-file.ts";
import type { RelationTypeId } from "#model/ids.ts";
import { generate } from "../generate.ts";

const SIZE = { articles: 1_000, claims: 23_000, entities: 6_700, relations: 20_000 };
/** Every 32nd relation then is one of a party to a deal. */
const STRUCTURAL = "agreements_1" as RelationTypeId;

/** A generated graph of 20,000 relations, built as a user's is. The same each time. */
export async function generatedGraph(): Promise<KnowledgeGraph> {
  const directory = await mkdtemp(join(tmpdir(), "trama-bench-"));
  try {
    const data = join(directory, "data");
    const out = join(directory, "graph.json");
    await generate(data, SIZE);
    const bin = fileURLToPath(new URL("../../src/cli/bin.mjs", import.meta.url));
    const child = spawn(process.execPath, [bin, "build", "--data", data, "--out", out], { stdio: "ignore" });
    const code = await new Promise((done) => child.on("close", done));
    if (code !== 0) throw new Error("The build failed");
    const file = JSON.parse(await readFile(out, "utf8")) as GraphFile;
    const type = file.ontology.relationTypes[STRUCTURAL];
    if (type === undefined) throw new Error(`No relation type ${STRUCTURAL} was generated`);
    const relationTypes = { ...file.ontology.relationTypes, [STRUCTURAL]: { ...type, structural: true } };
    return indexGraph({ ...file, ontology: { ...file.ontology, relationTypes } });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
