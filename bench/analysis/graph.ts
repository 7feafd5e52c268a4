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
/** Every 32nd relation is of this type. */
const SOURCE = "agreements_1" as RelationTypeId;
/** What those of them become that lead to an entity of few relations, as deals are: its parties. */
const STRUCTURAL = "party_to" as RelationTypeId;
const FEW = 20;

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
    const type = file.ontology.relationTypes[SOURCE];
    if (type === undefined) throw new Error(`No relation type ${SOURCE} was generated`);
    const degrees = new Map<string, number>();
    for (const { subject, object } of file.relations) {
      for (const id of [subject, object]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    }
    const relations = file.relations.map((relation) =>
      relation.type === SOURCE && (degrees.get(relation.object) ?? 0) <= FEW
        ? { ...relation, type: STRUCTURAL }
        : relation,
    );
    const relationTypes = { ...file.ontology.relationTypes, [STRUCTURAL]: { ...type, structural: true } };
    return indexGraph({ ...file, relations, ontology: { ...file.ontology, relationTypes } });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
