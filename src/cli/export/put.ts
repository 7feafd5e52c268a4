import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Format, WrittenFile } from "#formats/format.ts";
import { zipped } from "#formats/zip.ts";
import type { ExitCode, Terminal, UsageProblem } from "../command.ts";
import { type OutputFile, writeAllWhole, writeWhole } from "../write.ts";

const outputOf = ({ name, content }: WrittenFile): OutputFile => ({ name, bytes: content });

/** Whether there is a folder at a path. */
export function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * Puts what a format wrote where `--out` says, and names it on standard error: a file, a folder, or a zip of several
 * files. Without `--out` a single text goes to standard output.
 */
export async function put(
  format: Format,
  files: readonly WrittenFile[],
  out: string | undefined,
  terminal: Terminal,
): Promise<ExitCode | UsageProblem> {
  const [only, ...others] = files;
  if (only === undefined) return 0;
  if (out === undefined) {
    if (others.length > 0 || typeof only.content !== "string") return { usage: `--format ${format.id} needs --out` };
    terminal.out(only.content);
    return 0;
  }
  if (format.several === true && /\.zip$/i.test(out)) {
    await writeWhole(out, (await zipped(files, "")).content);
  } else if (others.length > 0 || (await isFolder(out))) {
    await writeAllWhole(out, files.map(outputOf));
    terminal.err(files.map(({ name }) => `${join(out, name)}\n`).join(""));
    return 0;
  } else {
    await writeWhole(out, only.content);
  }
  terminal.err(`${out}\n`);
  return 0;
}
