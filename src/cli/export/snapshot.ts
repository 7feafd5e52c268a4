import { readFile } from "node:fs/promises";
import { readSnapshot } from "#formats/snapshot/read.ts";
import type { SnapshotFile } from "#model/snapshot-file.ts";
import { snapshotProblemWords } from "#words/snapshot-problem.ts";
import { speechIn } from "#words/speech.ts";
import type { Language } from "#model/language.ts";

/** Reads a snapshot's file, or says in words why it cannot be read, beginning with its name. */
export async function snapshotAt(
  path: string,
  language: Language,
): Promise<{ readonly snapshot: SnapshotFile } | { readonly unreadable: string }> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    return { unreadable: `${path}: ${error instanceof Error ? error.message : String(error)}` };
  }
  const read = readSnapshot(text);
  if (read.ok) return { snapshot: read.value };
  const [problem] = read.problems;
  return { unreadable: `${path}: ${problem === undefined ? "" : snapshotProblemWords(problem, speechIn(language))}` };
}
