import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A folder of YAML files, read but not understood. */
export interface DataFolder {
  /** As the reader named it, with `/` between parts. */
  readonly name: string;
  /** Text by path below the folder, with `/` between parts. */
  readonly files: ReadonlyMap<string, string>;
}

const YAML = /\.ya?ml$/;

/** Reads every YAML file below a directory; a directory that does not exist holds none. */
export async function loadDataFolder(directory: string, name = directory): Promise<DataFolder> {
  const paths = await yamlFilesBelow(directory);
  const files = new Map<string, string>();
  for (const path of paths) files.set(path, withoutMark(await readFile(join(directory, path), "utf8")));
  return { name: name.replaceAll("\\", "/").replace(/(?<=.)\/+$/, ""), files };
}

/** Some editors begin a file with a byte order mark; it is no part of the text. */
function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

async function yamlFilesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(whereThereIsNone);
  return entries
    .filter((entry) => entry.isFile() && YAML.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(directory, "/").length).replaceAll("\\", "/"))
    .sort();
}

function whereThereIsNone(error: NodeJS.ErrnoException): never[] {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
  throw error;
}
