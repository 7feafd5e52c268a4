/** Where in a file that is being read something stands: lines, columns and rows count from 1. */
export type ImportPlace =
  | { readonly kind: "text"; readonly line: number; readonly column: number }
  | { readonly kind: "row"; readonly row: number }
  /** Keys on the way to a value in JSON, with dots between them. */
  | { readonly kind: "path"; readonly path: string };

/** Why a file could not be read as a graph. */
export interface ImportProblem {
  readonly code:
    | "too-large"
    | "too-many-edges"
    | "too-deep"
    | "value-too-long"
    | "not-utf8"
    | "doctype"
    | "xml-malformed"
    | "json-malformed"
    | "csv-malformed"
    | "format-unknown"
    | "not-this-format"
    | "several-graphs"
    | "id-missing"
    | "id-duplicate"
    | "node-unknown"
    | "columns-unknown"
    | "empty"
    | "cancelled";
  readonly place?: ImportPlace;
  /** Whatever the sentence names: a limit, an id, what the parser said. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What of a file has no place in a graph of ours, and is left out. */
export const importLosses = [
  "hyperedges",
  "nested-graphs",
  "ports",
  "drawing",
  "dynamic-values",
  "times",
  "undirected",
  "graph-attributes",
  "long-values",
  "structured-values",
  "extra-cells",
] as const;
export type ImportLossCode = (typeof importLosses)[number];

/** How many of a kind were left out. */
export interface ImportLoss {
  readonly code: ImportLossCode;
  readonly count: number;
}
