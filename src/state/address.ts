import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { firstView, type View } from "#graph/view.ts";
import { fields } from "./address-fields.ts";

/** A part of an address that says nothing to this graph. */
export interface DroppedPart {
  readonly reason: "unknown-key" | "unknown-value" | "unreadable";
  /** As written, cut to a length that one can read. */
  readonly part: string;
  /** The key, or the value of a known one, whole. */
  readonly named: string;
}

const LONGEST_SHOWN = 60;

/** The keys that there are. */
export const addressKeys: readonly string[] = Object.keys(fields);
/** Those by which a reader reads, in whatever view: they say nothing of what it shows. */
export const readersKeys: readonly string[] = ["show", "story", "step", "aside", "table", "sort", "columns", "lang"];
/** A default that is spelt out: it tells a view in which a story was left alone from the view of the story's step. */
const NO_STEP = "layout=force";

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
 * out and listed; the rest stands. A step of a story by itself stands for what it shows. Never throws.
 */
export function readAddress(fragment: string, graph: KnowledgeGraph): { view: View; dropped: DroppedPart[] } {
  const read = readFields(fragment, graph);
  const { view } = read;
  const { story } = view;
  if (story === null || !read.keys.every((key) => readersKeys.includes(key))) return { view, dropped: read.dropped };
  const step = graph.stories.find(({ id }) => id === story.id)?.steps[story.step - 1];
  const shown = readFields(step?.view ?? "", graph);
  return { view: asReadIn(view, shown.view), dropped: [...read.dropped, ...shown.dropped] };
}

/** Another view, read in the reader's way: their language, table, story and what they put somewhere by hand stay. */
export function asReadIn(reader: View, view: View): View {
  const { show, story, table, sort, columns, language, pins } = reader;
  return { ...view, show, story, table, sort, columns, language, pins };
}

function readFields(fragment: string, graph: KnowledgeGraph) {
  const dropped: DroppedPart[] = [];
  const drop = (reason: DroppedPart["reason"], part: string, named: string) =>
    dropped.push({ reason, part: part.length > LONGEST_SHOWN ? `${part.slice(0, LONGEST_SHOWN)}…` : part, named });
  const given = new Map<string, string>();
  for (const pair of fragment.replace(/^#/, "").split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const key = equals < 0 ? pair : pair.slice(0, equals);
    if (equals < 0 || !Object.hasOwn(fields, key) || given.has(key)) drop("unknown-key", pair, key);
    else given.set(key, pair.slice(equals + 1));
  }
  let view = firstView;
  // In the table's order: the columns that there are depend on the table that was named.
  for (const [key, field] of Object.entries(fields)) {
    const values = (given.get(key) ?? "").split(",").filter((value) => value !== "");
    if (values.length === 0) continue;
    const decoded = values.map((value) => decode(value));
    decoded.forEach((value, index) => {
      if (value === null) drop("unreadable", `${key}=${values[index] ?? ""}`, values[index] ?? "");
    });
    const readable = decoded.filter((value) => value !== null);
    if (readable.length === 0) continue;
    const refuse = (value: string) => drop("unknown-value", `${key}=${value}`, value);
    view = { ...view, ...field.read({ values: readable, graph, view, refuse }) };
  }
  return { view, dropped, keys: [...given.keys()] };
}

/** Writes a view as an address's fragment without `#`; what is as on a first visit is left out. */
export function writeAddress(view: View): string {
  const written = Object.entries(fields).flatMap(([key, { write }]) => {
    const values = write(view);
    return values === null || values.length === 0 ? [] : [[key, values.map(encode).join(",")] as const];
  });
  const bare = view.story !== null && written.every(([key]) => readersKeys.includes(key));
  return [...written.map(([key, values]) => `${key}=${values}`), ...(bare ? [NO_STEP] : [])].join("&");
}
