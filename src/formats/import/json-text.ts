import type { Outcome } from "#model/diagnostic.ts";
import type { ImportPlace, ImportProblem } from "#model/import-problem.ts";
import { limits } from "./limits.ts";
import type { PlainObject, PlainValue } from "./plain-graph.ts";
import { failed } from "./reading.ts";
import { type Input, textOf } from "./text.ts";

/** Line and column of a place in a text. */
function placeAt(text: string, at: number): ImportPlace {
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  return { kind: "text", line, column: at - before.lastIndexOf("\n") };
}

/** Where brackets lie deeper than the limit; those in strings do not count. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  let string = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (string) {
      if (unit === 0x5c) at++;
      else if (unit === 0x22) string = false;
    } else if (unit === 0x22) string = true;
    else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > limits.depth) return at;
    } else if (unit === 0x7d || unit === 0x5d) depth--;
  }
  return undefined;
}

/** What the engine says went wrong, and where as far as it says that: each says it in its own way. */
function malformed(text: string, message: string) {
  const position = /position (\d+)/.exec(message)?.[1];
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  const place =
    line !== undefined && column !== undefined
      ? { kind: "text" as const, line: Number(line), column: Number(column) }
      : placeAt(text, position === undefined ? text.length : Number(position));
  return failed("json-malformed", { place, values: { detail: message } });
}

/** Reads JSON that is neither too large nor too deep. */
export async function readJson(input: Input): Promise<Outcome<PlainValue, ImportProblem>> {
  const text = await textOf(input);
  if (!text.ok) return text;
  const deep = tooDeep(text.value);
  if (deep !== undefined) {
    return failed("too-deep", { place: placeAt(text.value, deep), values: { limit: limits.depth } });
  }
  try {
    return { ok: true, value: JSON.parse(text.value) as PlainValue };
  } catch (error) {
    return malformed(text.value, error instanceof Error ? error.message : "");
  }
}

/** Whether a value is an object, neither a list nor null. */
export function isObject(value: PlainValue | undefined): value is PlainObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An id, which some write as a number. Empty where it is neither. */
export function idOf(value: PlainValue | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** A text that is there. */
export function textIn(value: PlainValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
