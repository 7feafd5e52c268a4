import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** Writes a file whole or not at all: a reader never sees half of it. */
export async function writeWhole(path: string, bytes: OutputFile["bytes"]): Promise<void> {
  await writeAllWhole(dirname(path), [{ name: basename(path), bytes }]);
}

/** Writes files into a folder; none appears under its name before all are written. */
export async function writeAllWhole(directory: string, files: readonly OutputFile[]): Promise<void> {
  await mkdir(directory, { recursive: true });
  const temporary = await mkdtemp(join(directory, ".trama-"));
  try {
    for (const { name, bytes } of files) await writeFile(join(temporary, name), bytes);
    for (const { name } of files) await rename(join(temporary, name), join(directory, name));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
