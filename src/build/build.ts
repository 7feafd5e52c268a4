import type { Diagnostic } from "#model/diagnostic.ts";
import type { DiagnosticCode } from "#words/diagnostics.ts";
import { assemble } from "./assemble/assemble.ts";
import type { Sealed } from "./assemble/seal.ts";
import type { DataFolder } from "./read/data-folder.ts";
import { resolveFindings } from "./report/resolve.ts";
import { applyRules } from "./rules/index.ts";
import { shape } from "./shape/shape.ts";
import type { Source } from "./shape/source.ts";

/** What checking a folder gives: everything that is wrong with it, and its rows. */
export interface Checked {
  readonly source: Source;
  /** In the order of files and lines. */
  readonly diagnostics: readonly Diagnostic<DiagnosticCode>[];
  /** Whether there is no error among them; warnings do not count. */
  readonly sound: boolean;
}

/** Checks a data folder: every error and warning in it, at once. */
export async function checkFolder(folder: DataFolder): Promise<Checked> {
  const { source, findings } = await shape(folder);
  const all = [...findings, ...applyRules(source)];
  return { source, diagnostics: resolveFindings(all), sound: all.every(({ severity }) => severity !== "error") };
}

/** The graph file of a data folder, with its warnings; or no graph, and why. */
export interface Build {
  readonly result: Sealed | undefined;
  readonly diagnostics: readonly Diagnostic<DiagnosticCode>[];
}

/** Builds a data folder into one graph file. Nothing is built from a folder with errors. */
export async function buildFolder(folder: DataFolder): Promise<Build> {
  const { source, diagnostics, sound } = await checkFolder(folder);
  return { result: sound ? assemble(source) : undefined, diagnostics };
}
