import { GRAPH_FILE_FORMAT, GRAPH_FILE_VERSION, type GraphFile } from "#model/graph-file.ts";
import type { Knowledge } from "../description.ts";
import { idIn, nameOf } from "../names.ts";
import { describe } from "../node.ts";
import { DEFAULT_GRAPH, type Quad } from "../term.ts";

/** What the file is written in: the graph file's format and version. */
const READABLE = `${GRAPH_FILE_FORMAT} ${GRAPH_FILE_VERSION}`;

/** The data set that a file is, or is a part of. */
export function writeDataSet({ hash }: GraphFile, quads: Quad[]): void {
  describe(quads, DEFAULT_GRAPH, nameOf("dataset", hash))
    .a("schema:Dataset")
    .text("hash", hash)
    .text("schemaVersion", READABLE);
}

/** The data set's hash; nothing, with the reason noted, where this is no graph of ours or more than one. */
export function readDataSet(knowledge: Knowledge): string | undefined {
  const ours = knowledge.having("schema:Dataset").filter(({ iri }) => idIn("dataset", iri) !== undefined);
  const [node, ...others] = ours;
  if (node === undefined) {
    knowledge.note({ code: "rdf-other-vocabulary" });
    return undefined;
  }
  if (others.length > 0) {
    knowledge.note({ code: "rdf-several-data-sets", hashes: ours.flatMap((each) => each.text("hash") ?? []) });
    return undefined;
  }
  const version = node.text("schemaVersion");
  if (version !== undefined && version !== READABLE) {
    knowledge.note({ code: "rdf-other-version", version, readable: READABLE });
    return undefined;
  }
  return node.need("hash", node.text("hash"), "");
}
