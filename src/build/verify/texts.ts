import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Articles' texts by article id. */
export type Texts = ReadonlyMap<string, string>;

const ENDING = ".txt";

/** Reads the texts of a folder, `ID.txt` each. */
export async function loadTexts(directory: string): Promise<Texts> {
  const names = (await readdir(directory)).filter((name) => name.endsWith(ENDING)).sort();
  const texts = new Map<string, string>();
  for (const name of names) texts.set(name.slice(0, -ENDING.length), await readFile(join(directory, name), "utf8"));
  return texts;
}
