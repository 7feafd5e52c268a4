import { strToU8, type Zippable, zipSync } from "fflate";
import type { WrittenFile } from "./format.ts";

/** A zip has to date its files: the first day that it can, so that equal files give equal bytes. */
const MODIFIED = new Date(1980, 0, 1);

/** Puts files into one zip. `name` is the zip's, without extension. */
export function zipped(files: readonly WrittenFile[], name: string): WrittenFile {
  const entries: Zippable = Object.fromEntries(
    files.map(({ name: own, content }) => [own, typeof content === "string" ? strToU8(content) : content]),
  );
  return { name: `${name}.zip`, content: zipSync(entries, { mtime: MODIFIED, level: 9 }) };
}
