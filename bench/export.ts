import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildFolder } from "#build/build.ts";
import { loadDataFolder } from "#build/read/data-folder.ts";
import { type Format, type Tools, usualChoices } from "#formats/format.ts";
import { exportSource } from "#formats/source.ts";
import { formats } from "#formats/table.ts";
import { writeAs } from "#formats/write.ts";
import { indexGraph } from "#graph/knowledge-graph.ts";
import { arrangeGraph } from "#graph/layout/layouts.ts";
import { firstView } from "#graph/view.ts";
import { unlimited, visibleGraph } from "#graph/visible.ts";
import { speechIn } from "#words/speech.ts";
import "#words/all-languages.ts";
import { generate } from "./generate.ts";

const RUNS = 7;
const SIZE = { articles: 200, claims: 5_000, entities: 1_000, relations: 3_000 };
/** What a format may take at most, in milliseconds, where something is asked of it. */
const targets: Readonly<Record<string, number>> = { svg: 100 };

const failed = { ok: false, problems: [{ code: "browser-missing" }] } as const;
const fonts = { regular: "400Regular/NotoSans_400Regular.ttf", semibold: "600SemiBold/NotoSans_600SemiBold.ttf" };
const tools: Tools = {
  rasterise: () => Promise.resolve(failed),
  pageTemplate: () => Promise.resolve({ ok: false, problems: [{ code: "template-missing" }] }),
  font: async (weight) => {
    const path = new URL(`../node_modules/@expo-google-fonts/noto-sans/${fonts[weight]}`, import.meta.url);
    return { ok: true, value: new Uint8Array(await readFile(path)) };
  },
};

/**
 * Measures how long each format takes to write a generated graph of 1,000 entities and 3,000 relations, already arranged:
 * the first run, which a reader waits for, and the median of `--runs N` (default 7) further ones. `--only ID` for one
 * format. Fails above a target.
 */
export async function run(args: readonly string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const runs = Number(option("--runs") ?? RUNS);
  const only = option("--only");
  const source = await generatedSource();
  const rows: Record<string, object> = {};
  for (const format of formats.filter(({ id }) => only === undefined || id === only)) {
    const row = await measure(format, source, runs);
    if (row === null) continue;
    rows[format.id] = row;
    if (row["median ms"] > (targets[format.id] ?? Infinity)) process.exitCode = 1;
  }
  console.table(rows);
}

async function generatedSource() {
  const folder = await mkdtemp(join(tmpdir(), "trama-bench-"));
  try {
    await generate(folder, SIZE);
    const { result } = await buildFolder(await loadDataFolder(folder));
    if (result === undefined) throw new Error("The generated graph has errors");
    const graph = indexGraph(result.graph);
    const source = exportSource({
      graph,
      view: firstView,
      address: "",
      extent: "everything",
      shown: visibleGraph(graph, firstView, unlimited),
      arrange: arrangeGraph,
      speech: speechIn("en"),
      theme: "light",
      name: "graph",
    });
    const { nodes, edges } = await source.scene();
    console.log(`${nodes.length} entities, ${edges.length} relations`);
    return source;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(format: Format, source: Awaited<ReturnType<typeof generatedSource>>, runs: number) {
  const times: number[] = [];
  let bytes = 0;
  for (let index = 0; index <= runs; index++) {
    const began = performance.now();
    const written = await writeAs(format, source, { picture: usualChoices, tools });
    times.push(performance.now() - began);
    if (!written.ok) return null;
    bytes = written.value.reduce((sum, { content }) => sum + content.length, 0);
  }
  const [first = NaN, ...others] = times;
  return {
    "first ms": Math.round(first),
    "median ms": Math.round(others.sort((a, b) => a - b)[Math.floor(others.length / 2)] ?? NaN),
    target: targets[format.id] ?? "",
    MB: (bytes / 1e6).toFixed(2),
  };
}
