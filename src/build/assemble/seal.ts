import { createHash } from "node:crypto";
import { graphFileText } from "#graph/graph-file-text.ts";
import type { GraphFile } from "#model/graph-file.ts";

/** A graph file and its bytes. */
export interface Sealed {
  readonly graph: GraphFile;
  /** UTF-8. */
  readonly bytes: Buffer;
}

/**
 * Gives a graph the hash of its content: SHA-256 over the JSON of everything else. JSON keeps the order of keys, so two
 * graphs with equal facts must have been put together in the same order.
 */
export function seal({ format, version, ...content }: Omit<GraphFile, "hash">): Sealed {
  const hash = createHash("sha256")
    .update(JSON.stringify({ format, version, ...content }), "utf8")
    .digest("hex");
  const graph = { format, version, hash, ...content };
  return { graph, bytes: Buffer.from(graphFileText(graph), "utf8") };
}
