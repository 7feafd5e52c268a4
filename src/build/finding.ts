import type { DiagnosticCode } from "#words/diagnostics.ts";
import type { SourceFile } from "./read/source-file.ts";

/** Where something stands in a YAML file: keys and indices from the top of the document. */
export type Path = readonly (string | number)[];

/** A spot in a file, before anyone has asked for its line and column. */
export interface Spot {
  readonly file: SourceFile;
  readonly path: Path;
  /** The key that leads there, or what stands behind it. */
  readonly part: "key" | "value";
}

/** What a rule finds: where, and what it takes to phrase it. */
export interface Problem {
  readonly at: Spot;
  readonly value?: string | undefined;
  readonly suggestion?: string | undefined;
  readonly allowed?: readonly string[] | undefined;
  readonly about?: Readonly<Record<string, string | number>> | undefined;
}

/** A problem with its code. `offset` is where a file that is no YAML broke, in UTF-16 units. */
export interface Finding extends Problem {
  readonly code: DiagnosticCode;
  readonly severity: "error" | "warning";
  readonly offset?: number | undefined;
}

/** The key at the end of a path. */
export function keyAt(file: SourceFile, ...path: Path): Spot {
  return { file, path, part: "key" };
}

/** The value at the end of a path. */
export function valueAt(file: SourceFile, ...path: Path): Spot {
  return { file, path, part: "value" };
}
