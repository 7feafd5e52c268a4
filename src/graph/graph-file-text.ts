import type { GraphFile } from "#model/graph-file.ts";

/** A list with every item on a line of its own. */
function lines(items: readonly unknown[]): string {
  return items.length === 0 ? "[]" : `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
}

/**
 * The graph file as text: every part begins a line and every item of a list has one, so that a change of one claim is a
 * change of one line, and the file is hardly larger than without any line breaks.
 */
export function graphFileText(graph: GraphFile): string {
  const parts = Object.entries(graph).map(
    ([key, value]) => `${JSON.stringify(key)}:${Array.isArray(value) ? lines(value) : JSON.stringify(value)}`,
  );
  return `{${parts.join(",\n")}}\n`;
}
