import { Worker } from "node:worker_threads";
import type { DataFolder } from "./data-folder.ts";
import { fileOf, type SourceFile } from "./source-file.ts";
import { options, type Reading, readYaml, withPlainEnvironment } from "./yaml.ts";

/** Gives what a file of the folder holds. */
export type DocumentReader = (file: SourceFile) => Reading;

/** A second thread takes longer to start than to read less than this many characters. */
const WORTH_A_THREAD = 4_000_000;

/**
 * Reads the YAML of a folder: a large one in two threads, half of the text each. Reading is most of a build's time, and
 * the order in which files are read changes nothing.
 */
export async function documentReader(
  { files, name }: DataFolder,
  { worthAThread = WORTH_A_THREAD } = {},
): Promise<DocumentReader> {
  const total = [...files.values()].reduce((sum, text) => sum + text.length, 0);
  if (total < worthAThread) return (file) => withPlainEnvironment(() => readYaml(file));
  const [own, others] = halves([...files.keys()].sort(), files, total / 2);
  const pending = readInThread(others.map((path) => files.get(path) ?? ""));
  const read = withPlainEnvironment(
    () => new Map(own.map((path) => [path, readYaml(fileOf({ files, name }, path))] as const)),
  );
  const texts = await pending;
  const readElsewhere = new Map(others.map((path, index) => [path, texts[index] ?? null]));
  return (file) => {
    const reading = read.get(file.path);
    if (reading !== undefined) return reading;
    const json = readElsewhere.get(file.path) ?? null;
    return json === null ? readYaml(file) : { ok: true, value: JSON.parse(json) as unknown };
  };
}

function halves(paths: readonly string[], files: DataFolder["files"], half: number): [string[], string[]] {
  const [own, others]: [string[], string[]] = [[], []];
  let sum = 0;
  for (const path of paths) {
    sum += files.get(path)?.length ?? 0;
    (sum <= half ? own : others).push(path);
  }
  return [own, others];
}

/** One JSON text for each YAML text, or nothing where there are errors; nothing at all if the thread fails. */
function readInThread(texts: readonly string[]): Promise<readonly (string | null)[]> {
  const worker = new Worker(new URL("./yaml-worker.mjs", import.meta.url));
  return new Promise((resolve) => {
    const finish = (jsons: readonly (string | null)[]) => {
      resolve(jsons);
      void worker.terminate();
    };
    worker.once("message", finish);
    worker.once("error", () => {
      finish([]);
    });
    worker.postMessage({ texts, options });
  });
}
