import type { DataFolder } from "./data-folder.ts";

/** One file of the data folder. */
export interface SourceFile {
  /** Below the data folder, with `/` between parts. */
  readonly path: string;
  /** As a reader finds it: the folder's name, then the path. */
  readonly name: string;
  /** Nothing for a file that should be there and is not. */
  readonly text: string;
}

/** The folder's file of that path, empty if there is none. */
export function fileOf(folder: DataFolder, path: string): SourceFile {
  return { path, name: `${folder.name}/${path}`, text: folder.files.get(path) ?? "" };
}

/** The last part of the path, without its ending. */
export function stemOf({ path }: SourceFile): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
}
