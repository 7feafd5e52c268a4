import type { ImportPlace } from "#model/import-problem.ts";
import { pointOf, taken, typedValue, without } from "./attribute.ts";
import { GraphBuilder } from "./graph-builder.ts";
import type { PlainValue } from "./plain-graph.ts";
import type { Reading, ReadOptions } from "./reading.ts";
import type { Input } from "./text.ts";
import { type Fail, readXml, type XmlHandlers, type XmlTag } from "./xml-stream.ts";

interface Key {
  readonly id: string;
  readonly domain: string;
  readonly name: string;
  readonly type: string;
  default?: string;
}

interface Open {
  readonly kind: "node" | "edge" | "hyperedge" | "graph" | "port";
  readonly head: XmlTag["attributes"];
  readonly place: ImportPlace;
  readonly values: Map<string, PlainValue>;
  /** Of the edges of a graph that say nothing of their own. */
  readonly directed: boolean;
  /** What yEd writes on it. */
  drawnLabel?: string;
}

const HOLDERS = ["node", "edge", "hyperedge", "graph", "port"] as const;
const isHolder = (name: string): name is Open["kind"] => (HOLDERS as readonly string[]).includes(name);
/** Labels of yEd, which it keeps in the drawing. */
const DRAWN_LABELS = ["NodeLabel", "EdgeLabel"];

class GraphmlReader implements XmlHandlers {
  readonly builder = new GraphBuilder();
  readonly #keys = new Map<string, Key>();
  readonly #fail: Fail;
  readonly #stack: Open[] = [];
  #depth = 0;
  #graphs = 0;
  #key: Key | undefined;
  /** The text being read, and how deep the element is that it stands in. */
  #reading: { text: string; readonly depth: number; readonly key?: string; drawn: boolean } | undefined;
  #label: string | undefined;

  constructor(fail: Fail) {
    this.#fail = fail;
  }

  readonly open = ({ name, attributes, place }: XmlTag): void => {
    this.#depth++;
    if (this.#depth === 1 && name !== "graphml") this.#fail("not-this-format", { format: "GraphML" }, place);
    else if (this.#reading !== undefined) {
      // Elements within data are drawings.
      this.#reading.drawn = true;
      if (DRAWN_LABELS.includes(name)) this.#label = "";
    } else if (name === "key") this.#declare(attributes);
    else if (name === "default" && this.#key !== undefined) {
      this.#reading = { text: "", depth: this.#depth, drawn: false };
    } else if (name === "data") {
      this.#reading = { text: "", depth: this.#depth, key: attributes["key"] ?? "", drawn: false };
    } else if (isHolder(name)) this.#begin(name, attributes, place);
  };

  readonly text = (text: string): void => {
    if (this.#label !== undefined) this.#label += text;
    else if (this.#reading !== undefined) this.#reading.text += text;
  };

  readonly close = (name: string): void => {
    if (this.#reading?.depth === this.#depth) this.#endText();
    else if (this.#reading !== undefined) {
      const [open, label] = [this.#stack.at(-1), this.#label?.trim() ?? ""];
      if (DRAWN_LABELS.includes(name) && open !== undefined && label !== "") open.drawnLabel ??= label;
      if (DRAWN_LABELS.includes(name)) this.#label = undefined;
    } else if (name === "key") this.#key = undefined;
    else if (isHolder(name)) this.#take();
    this.#depth--;
  };

  #declare(attributes: XmlTag["attributes"]): void {
    const { id = "", for: domain = "all" } = attributes;
    this.#key = { id, domain, name: attributes["attr.name"] ?? id, type: attributes["attr.type"] ?? "string" };
    this.#keys.set(id, this.#key);
  }

  #endText(): void {
    const { text = "", key: id, drawn = false } = this.#reading ?? {};
    this.#reading = undefined;
    if (id === undefined) {
      if (this.#key !== undefined) this.#key.default = text;
      return;
    }
    const open = this.#stack.at(-1);
    if (drawn) this.builder.losses.add("drawing");
    else if (open !== undefined) {
      const { name = id, type = "string" } = this.#keys.get(id) ?? {};
      open.values.set(name, typedValue(text, type));
    }
  }

  #begin(kind: Open["kind"], head: Open["head"], place: ImportPlace): void {
    const nested = this.#stack.length > 0;
    const outer = this.#stack.at(-1)?.directed ?? true;
    if (kind === "graph") {
      if (nested) this.builder.losses.add("nested-graphs");
      else if (++this.#graphs > 1) this.#fail("several-graphs", undefined, place);
    }
    const directed = kind === "graph" ? head["edgedefault"] !== "undirected" : outer;
    this.#stack.push({ kind, head, place, values: new Map(), directed });
  }

  #take(): void {
    const open = this.#stack.pop();
    if (open === undefined) return;
    const problem = this.#takers[open.kind](open);
    const [first] = problem?.problems ?? [];
    if (first !== undefined) this.#fail(first.code, first.values, first.place);
  }

  #attributes({ kind, values, drawnLabel }: Open) {
    for (const { domain, name, type, default: value } of this.#keys.values()) {
      const meant = domain === kind || domain === "all";
      if (meant && value !== undefined && !values.has(name)) values.set(name, typedValue(value, type));
    }
    const { text = drawnLabel, rest } = taken(Object.fromEntries(values), "label", "name");
    return { label: text === undefined ? {} : { label: text }, attributes: rest };
  }

  readonly #takers: Readonly<Record<Open["kind"], (open: Open) => ReturnType<GraphBuilder["node"]>>> = {
    node: (open) => {
      const { label, attributes } = this.#attributes(open);
      const position = pointOf(attributes["x"], attributes["y"]);
      const node = { id: open.head["id"] ?? "", ...label };
      const placed = position === undefined ? { attributes } : { position, attributes: without(attributes, "x", "y") };
      return this.builder.node({ ...node, ...placed }, open.place);
    },
    edge: (open) => {
      const { id, source = "", target = "", directed, sourceport, targetport } = open.head;
      if (sourceport !== undefined || targetport !== undefined) this.builder.losses.add("ports");
      const edge = { ...(id === undefined ? {} : { id }), source, target };
      return this.builder.edge(
        { ...edge, directed: directed === undefined ? open.directed : directed === "true", ...this.#flat(open) },
        open.place,
      );
    },
    hyperedge: () => this.#lose("hyperedges", 1),
    port: () => this.#lose("ports", 1),
    graph: ({ values }) => this.#lose("graph-attributes", values.size),
  };

  #flat(open: Open) {
    const { label, attributes } = this.#attributes(open);
    return { ...label, attributes };
  }

  #lose(code: "hyperedges" | "ports" | "graph-attributes", count: number): undefined {
    this.builder.losses.add(code, count);
    return undefined;
  }
}

/** Reads GraphML. Nodes of nested graphs are read as any; hyperedges, ports and drawings are left out and counted. */
export async function readGraphml(input: Input, options: ReadOptions = {}): Promise<Reading> {
  let reader: GraphmlReader | undefined;
  const read = await readXml(input, (fail) => (reader = new GraphmlReader(fail)), options);
  if (!read.ok) return read;
  return reader?.builder.graph() ?? { ok: false, problems: [{ code: "empty" }] };
}
