import type { GraphFile } from "#model/graph-file.ts";
import type { Localized } from "#model/language.ts";

/** A file that a format wrote, not yet anywhere. Text is written as UTF-8, without a byte order mark. */
export interface WrittenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface WriteOptions {
  /** Name of the file, without extension, where the format writes a single one. */
  readonly name: string;
}

/** A way to write a graph, or a part of one, for other tools. Equal graphs give equal bytes. */
export interface Format {
  readonly id: string;
  readonly label: Localized;
  /** Of the files that it writes, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (part: GraphFile, options: WriteOptions) => readonly WrittenFile[];
}
