import type { Localized } from "#model/language.ts";
import { readCsv } from "./csv.ts";
import { readCytoscapeJson } from "./cytoscape-json.ts";
import { readGexf } from "./gexf.ts";
import { readGraphml } from "./graphml.ts";
import { readJgf } from "./jgf.ts";
import type { Reading, ReadOptions } from "./reading.ts";
import type { Input } from "./text.ts";

/** A way in which other programs write graphs. */
export interface ImportFormat {
  readonly id: string;
  readonly label: Localized;
  /** Of its files, without the dot, in lower case. Several formats may share one. */
  readonly extensions: readonly string[];
  /** Whether a file that begins so is likely one; a few thousand characters are enough. */
  readonly sniff: (head: string) => boolean;
  /** Never rejects for a reason that can be expected. */
  readonly read: (input: Input, options?: ReadOptions) => Promise<Reading>;
}

/** Whether the first element has a name, after whatever may stand before it. */
const rootIs = (name: string) => (head: string) =>
  new RegExp(`^\\s*(?:<\\?[\\s\\S]*?\\?>\\s*|<!--[\\s\\S]*?-->\\s*|<![^>]*>\\s*)*<(?:\\w+:)?${name}[\\s>/]`).test(head);

const isJson = (head: string) => /^\s*[[{]/.test(head);

/** Everything that a graph can be read from. What is more particular comes first: the first that fits is taken. */
export const importFormats: readonly ImportFormat[] = [
  {
    id: "gexf",
    label: { en: "GEXF", it: "GEXF" },
    extensions: ["gexf"],
    sniff: rootIs("gexf"),
    read: readGexf,
  },
  {
    id: "graphml",
    label: { en: "GraphML", it: "GraphML" },
    extensions: ["graphml"],
    sniff: rootIs("graphml"),
    read: readGraphml,
  },
  {
    id: "jgf",
    label: { en: "JSON Graph Format", it: "JSON Graph Format" },
    extensions: ["jgf"],
    sniff: (head) => isJson(head) && /^\s*\{\s*"graphs?"\s*:/.test(head),
    read: readJgf,
  },
  {
    id: "cytoscape",
    label: { en: "Cytoscape JSON", it: "JSON di Cytoscape" },
    extensions: ["cyjs", "json"],
    sniff: (head) => isJson(head) && /"(?:elements|data)"\s*:/.test(head),
    read: readCytoscapeJson,
  },
  {
    id: "csv",
    label: { en: "CSV", it: "CSV" },
    extensions: ["csv", "tsv", "tab"],
    // Anything may be a table: only a name says so.
    sniff: () => false,
    read: (input, options) => readCsv({ edges: input }, options),
  },
];

/** The format of a file: by how it begins, since names lie; else by its name. Nothing where neither tells. */
export function detect(fileName: string, head: string): ImportFormat | undefined {
  const text = head.replace(/^\uFEFF/, "");
  const extension = /\.([^.]+)$/.exec(fileName.toLowerCase())?.[1] ?? "";
  return (
    importFormats.find(({ sniff }) => sniff(text)) ??
    importFormats.find(({ extensions }) => extensions.includes(extension))
  );
}
