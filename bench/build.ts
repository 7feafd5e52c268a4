import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "./generate.ts";

const RUNS = 3;
const TARGET = { seconds: 40, gigabytes: 2 };

interface Run {
  /** What the command said it wrote. */
  readonly counts: string;
  readonly seconds: number;
  readonly gigabytes: number;
}

/**
 * Builds a generated data folder of full size in a child process, with everything that a user's build does: reading,
 * checking, laying out the first view, writing. Prints seconds and peak memory; fails above the targets.
 * `--runs N` (default 3) for fewer.
 */
export async function run(args: readonly string[]): Promise<void> {
  const runs = args[0] === "--runs" ? Number(args[1]) : RUNS;
  const directory = await mkdtemp(join(tmpdir(), "trama-bench-"));
  try {
    const data = join(directory, "data");
    await generate(data);
    const results: Run[] = [];
    for (let index = 0; index < runs; index++) results.push(await buildOnce(data, join(directory, "graph.json")));
    const size = (await stat(join(directory, "graph.json"))).size;
    print(results, size);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function buildOnce(data: string, out: string): Promise<Run> {
  const bin = fileURLToPath(new URL("../src/cli/bin.mjs", import.meta.url));
  const began = performance.now();
  const child = spawn(process.execPath, [bin, "build", "--data", data, "--out", out], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let diagnostics = "";
  child.stderr.on("data", (chunk: Buffer) => (diagnostics += chunk.toString("utf8")));
  let peak = 0;
  // Linux keeps the highest resident set of a process as VmHWM.
  const watch = setInterval(() => {
    void readFile(`/proc/${child.pid ?? 0}/status`, "utf8").then(
      (status) => (peak = Math.max(peak, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0))),
      () => undefined,
    );
  }, 100);
  const code = await new Promise((done) => child.on("close", done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build failed:\n${diagnostics.slice(0, 2_000)}`);
  const counts = diagnostics.trimEnd().split("\n").at(-1) ?? "";
  return { counts, seconds: (performance.now() - began) / 1_000, gigabytes: peak / 2 ** 20 };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

function print(results: readonly Run[], bytes: number): void {
  const seconds = median(results.map((result) => result.seconds));
  const gigabytes = Math.max(...results.map((result) => result.gigabytes));
  console.log(results[0]?.counts);
  console.table({
    [results.length === 1 ? "seconds (1 run)" : `seconds (median of ${results.length})`]: {
      measured: seconds.toFixed(1),
      target: TARGET.seconds,
    },
    "peak memory, GB": { measured: gigabytes.toFixed(2), target: TARGET.gigabytes },
    "graph file, MB": { measured: (bytes / 1e6).toFixed(0), target: "" },
  });
  if (seconds > TARGET.seconds || gigabytes > TARGET.gigabytes) process.exitCode = 1;
}
