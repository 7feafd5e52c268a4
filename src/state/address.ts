import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { firstView, type View } from "#graph/view.ts";
import { fields } from "./address-fields.ts";

/** A part of an address that says nothing to this graph. */
export interface DroppedPart {
  readonly reason: "unknown-key" | "unknown-value" | "unreadable";
  /** As written, cut to a length that one can read. */
  readonly part: string;
}

const LONGEST_SHOWN = 60;

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Colons are allowed in a fragment, and relation ids read better with them. */
const encode = (value: string) => encodeURIComponent(value).replaceAll("%3A", ":");

/**
 * Reads a view from an address's fragment, with or without `#`. Whatever is unknown to the graph or unreadable is left
 * out and listed; the rest stands. Never throws.
 */
export function readAddress(fragment: string, graph: KnowledgeGraph): { view: View; dropped: DroppedPart[] } {
  const dropped: DroppedPart[] = [];
  const drop = (reason: DroppedPart["reason"], part: string) =>
    dropped.push({ reason, part: part.length > LONGEST_SHOWN ? `${part.slice(0, LONGEST_SHOWN)}…` : part });
  const given = new Map<string, string>();
  for (const pair of fragment.replace(/^#/, "").split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const key = equals < 0 ? pair : pair.slice(0, equals);
    if (equals < 0 || !Object.hasOwn(fields, key) || given.has(key)) drop("unknown-key", pair);
    else given.set(key, pair.slice(equals + 1));
  }
  let view = firstView;
  // In the table's order: the columns that there are depend on the table that was named.
  for (const [key, field] of Object.entries(fields)) {
    const values = (given.get(key) ?? "").split(",").filter((value) => value !== "");
    if (values.length === 0) continue;
    const decoded = values.map((value) => decode(value));
    decoded.forEach((value, index) => {
      if (value === null) drop("unreadable", `${key}=${values[index] ?? ""}`);
    });
    const readable = decoded.filter((value) => value !== null);
    if (readable.length === 0) continue;
    const refuse = (value: string) => drop("unknown-value", `${key}=${value}`);
    view = { ...view, ...field.read({ values: readable, graph, view, refuse }) };
  }
  return { view, dropped };
}

/** Writes a view as an address's fragment without `#`; what is as on a first visit is left out. */
export function writeAddress(view: View): string {
  return Object.entries(fields)
    .flatMap(([key, { write }]) => {
      const values = write(view);
      return values === null || values.length === 0 ? [] : [`${key}=${values.map(encode).join(",")}`];
    })
    .join("&");
}
