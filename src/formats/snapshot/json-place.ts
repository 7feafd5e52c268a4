/** Where a text ceases to be JSON. Lines and columns count from 1. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
  /** What the reader of JSON says about it. */
  readonly detail: string;
}

/** Characters that V8 quotes before the one that it stumbles over, unless the text begins sooner. */
const QUOTED_BEFORE = 10;

/** The offset that an engine names in its message, or quotes the text around; the end of the text where it does neither. */
function offsetOf(message: string, text: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Math.min(Number(position), text.length);
  const quoted = /token '(.)', (\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not/.exec(message);
  if (quoted !== null) {
    const [, token = "", cut, around = ""] = quoted;
    const within = cut === undefined ? around.indexOf(token) : QUOTED_BEFORE;
    return Math.max(0, text.indexOf(around)) + Math.max(0, within);
  }
  const place = /line (\d+) column (\d+)/.exec(message);
  if (place === null) return text.length;
  const lines = text.split("\n");
  const before = lines.slice(0, Number(place[1]) - 1);
  return before.reduce((sum, line) => sum + line.length + 1, 0) + Number(place[2]) - 1;
}

/** The place that an error of `JSON.parse` speaks of. */
export function jsonPlace(text: string, error: unknown): JsonPlace {
  const detail = error instanceof Error ? error.message : String(error);
  const before = text.slice(0, offsetOf(detail, text)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, detail };
}
