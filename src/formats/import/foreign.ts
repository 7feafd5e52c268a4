import type { Outcome } from "#model/diagnostic.ts";
import type { ImportProblem } from "#model/import-problem.ts";
import type { RdfProblem } from "#model/rdf-problem.ts";
import type { RdfSyntax } from "../rdf/parse.ts";
import { asGraphFile, type Imported, type ImportOptions } from "./as-graph-file.ts";
import { type EdgeColumns, type NodeColumns, readCsv } from "./csv.ts";
import { failed, type ReadOptions } from "./reading.ts";
import { detect } from "./table.ts";
import { textOf } from "./text.ts";

/** A file that was opened. */
export interface ForeignFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is to be read: a file, or two tables. */
export interface Foreign {
  readonly file: ForeignFile;
  /** For a table of edges: which column says what, and a table of nodes that goes with it. */
  readonly columns?: EdgeColumns | undefined;
  readonly nodes?: { readonly file: ForeignFile; readonly columns: NodeColumns } | undefined;
}

/** A graph of somebody else's, and whether its claims say where they come from. */
export interface ForeignGraph extends Imported {
  readonly sourced: boolean;
}

/** Characters that tell what a file is. */
const HEAD = 4_096;

const syntaxes: Readonly<Record<string, RdfSyntax>> = {
  ttl: "turtle",
  trig: "trig",
  nq: "nquads",
  nt: "nquads",
  jsonld: "jsonld",
};

const extensionOf = (name: string) => /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? "";

/** How a file's RDF is written, by its name or by how it begins. */
function rdfSyntaxOf(name: string, head: string): RdfSyntax | undefined {
  const named = syntaxes[extensionOf(name)];
  if (named !== undefined) return named;
  if (/^\s*(?:#[^\n]*\n\s*)*@?prefix\s/i.test(head)) return "trig";
  return /^\s*[[{]/.test(head) && /"@context"\s*:/.test(head) ? "jsonld" : undefined;
}

/** Whether a file is a table, whose columns have to be asked for. */
export function isTable({ name, bytes }: ForeignFile): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  return rdfSyntaxOf(name, head) === undefined && detect(name, head)?.id === "csv";
}

/**
 * Reads a graph that another program wrote, or RDF in our own vocabulary. Never rejects for a reason that can be expected;
 * nothing is fetched from anywhere.
 */
export async function readForeign(
  { file, columns, nodes }: Foreign,
  options: ReadOptions & ImportOptions,
): Promise<Outcome<ForeignGraph, ImportProblem | RdfProblem>> {
  const { name, bytes } = file;
  const text = await textOf(bytes);
  if (!text.ok) return text;
  const head = text.value.slice(0, HEAD);
  const syntax = rdfSyntaxOf(name, head);
  if (syntax !== undefined) {
    const { readRdf } = await import("../rdf/read.ts");
    const read = await readRdf(text.value, syntax);
    return read.ok ? { ok: true, value: { graph: read.value, lost: [], sourced: true } } : read;
  }
  const format = detect(name, head);
  if (format === undefined) return failed("format-unknown");
  const tables = { edges: text.value, nodes: nodes?.file.bytes };
  const plain =
    format.id === "csv"
      ? await readCsv(tables, { ...options, edgeColumns: columns, nodeColumns: nodes?.columns })
      : await format.read(text.value, options);
  if (!plain.ok) return plain;
  const made = await asGraphFile(plain.value, name, options);
  return made.ok ? { ok: true, value: { ...made.value, sourced: false } } : made;
}
