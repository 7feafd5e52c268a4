import type { ImportPlace } from "#model/import-problem.ts";
import { pointOf, typedValue } from "./attribute.ts";
import { GraphBuilder } from "./graph-builder.ts";
import type { PlainNode, PlainSpell, PlainValue } from "./plain-graph.ts";
import type { Reading, ReadOptions } from "./reading.ts";
import type { Input } from "./text.ts";
import { type Fail, readXml, type XmlHandlers, type XmlTag } from "./xml-stream.ts";

interface Declared {
  readonly title: string;
  readonly type: string;
  default?: string;
}

/** A node or an edge whose end tag has not come yet. */
interface Open {
  readonly kind: "node" | "edge";
  readonly head: Readonly<Record<string, string>>;
  readonly place: ImportPlace;
  readonly values: Map<string, PlainValue>;
  readonly spells: PlainSpell[];
  position?: PlainNode["position"];
}

const KNOWN = ["id", "label", "source", "target", "type", "kind", "weight", "start", "end", "startopen", "endopen"];
const DRAWING = ["color", "size", "shape", "thickness"];

/** Ends of a spell; older versions say beside them whether they are part of it. */
function spellOf(attributes: Readonly<Record<string, string>>): PlainSpell {
  const start = attributes["start"] ?? attributes["startopen"];
  const end = attributes["end"] ?? attributes["endopen"];
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

const timed = (attributes: Readonly<Record<string, string>>) =>
  ["start", "end", "startopen", "endopen", "timestamp"].some((name) => attributes[name] !== undefined);

class GexfReader implements XmlHandlers {
  readonly builder = new GraphBuilder();
  readonly #declared = { node: new Map<string, Declared>(), edge: new Map<string, Declared>() };
  readonly #fail: Fail;
  readonly #stack: Open[] = [];
  #depth = 0;
  #graphs = 0;
  #class: "node" | "edge" = "node";
  #declaration: Declared | undefined;
  #default: string | undefined;
  #directed = false;

  constructor(fail: Fail) {
    this.#fail = fail;
  }

  readonly open = (tag: XmlTag): void => {
    const { name, attributes } = tag;
    this.#depth++;
    if (this.#depth === 1 && name !== "gexf") this.#fail("not-this-format", { format: "GEXF" }, tag.place);
    else this.#openers.get(name)?.(attributes, tag);
    if (DRAWING.includes(name) && this.#stack.length > 0) this.builder.losses.add("drawing");
  };

  readonly text = (text: string): void => {
    if (this.#default !== undefined) this.#default += text;
  };

  readonly close = (name: string): void => {
    this.#depth--;
    if (name === "default" && this.#declaration !== undefined && this.#default !== undefined) {
      this.#declaration.default = this.#default;
      this.#default = undefined;
    }
    if (name === "attribute") this.#declaration = undefined;
    if (name === "node" || name === "edge") this.#take();
  };

  readonly #openers = new Map<string, (attributes: XmlTag["attributes"], tag: XmlTag) => void>(
    Object.entries<(attributes: XmlTag["attributes"], tag: XmlTag) => void>({
      graph: ({ defaultedgetype }, { place }) => {
        this.#graphs++;
        if (this.#graphs > 1) this.#fail("several-graphs", undefined, place);
        // Undirected is what the format takes an edge for that says nothing.
        this.#directed = defaultedgetype === "directed";
      },
      attributes: (attributes) => {
        this.#class = attributes["class"] === "edge" ? "edge" : "node";
      },
      attribute: ({ id = "", title = id, type = "string" }) => {
        this.#declaration = { title, type };
        this.#declared[this.#class].set(id, this.#declaration);
      },
      default: () => {
        this.#default = "";
      },
      node: (head, { place }) => this.#begin("node", head, place),
      edge: (head, { place }) => this.#begin("edge", head, place),
      attvalue: (attributes) => {
        const open = this.#stack.at(-1);
        const id = attributes["for"] ?? attributes["id"];
        if (open === undefined || id === undefined) return;
        if (timed(attributes)) this.builder.losses.add("dynamic-values");
        else {
          const { title = id, type = "string" } = this.#declared[open.kind].get(id) ?? {};
          open.values.set(title, typedValue(attributes["value"] ?? "", type));
        }
      },
      spell: (attributes) => {
        this.#stack.at(-1)?.spells.push(spellOf(attributes));
      },
      position: ({ x, y }) => {
        const open = this.#stack.at(-1);
        const point = pointOf(Number(x ?? NaN), Number(y ?? NaN));
        // Upwards in the file; adding zero turns -0 into 0.
        if (open !== undefined && point !== undefined) open.position = { x: point.x, y: -point.y + 0 };
      },
      parent: () => this.builder.losses.add("nested-graphs"),
    }),
  );

  #begin(kind: Open["kind"], head: Open["head"], place: ImportPlace): void {
    const inNode = this.#stack.some((open) => open.kind === "node");
    if (kind === "node" && (inNode || head["pid"] !== undefined)) this.builder.losses.add("nested-graphs");
    const spells = head["start"] ?? head["end"] ?? head["startopen"] ?? head["endopen"];
    this.#stack.push({ kind, head, place, values: new Map(), spells: spells === undefined ? [] : [spellOf(head)] });
  }

  #take(): void {
    const open = this.#stack.pop();
    if (open === undefined) return;
    for (const { title, type, default: value } of this.#declared[open.kind].values()) {
      if (value !== undefined && !open.values.has(title)) open.values.set(title, typedValue(value, type));
    }
    const problem = open.kind === "node" ? this.#takeNode(open) : this.#takeEdge(open);
    const [first] = problem?.problems ?? [];
    if (first !== undefined) this.#fail(first.code, first.values, first.place);
  }

  #takeNode({ head, place, values, spells, position }: Open) {
    const { id = "", label } = head;
    if (spells.length > 0 || timed(head)) this.builder.losses.add("times");
    return this.builder.node(
      {
        id,
        ...(label === undefined ? {} : { label }),
        ...(position === undefined ? {} : { position }),
        attributes: Object.fromEntries(values),
      },
      place,
    );
  }

  #takeEdge({ head, place, values, spells }: Open) {
    const { id, label, source = "", target = "", kind, type, weight } = head;
    for (const [name, value] of Object.entries(head)) {
      if (!KNOWN.includes(name) && !name.startsWith("xmlns")) values.set(name, value);
    }
    if (weight !== undefined) values.set("weight", typedValue(weight, "double"));
    return this.builder.edge(
      {
        ...(id === undefined ? {} : { id }),
        source,
        target,
        ...(kind === undefined ? {} : { type: kind }),
        ...(label === undefined ? {} : { label }),
        directed: type === undefined ? this.#directed : type === "directed",
        ...(spells.length === 0 ? {} : { spells }),
        attributes: Object.fromEntries(values),
      },
      place,
    );
  }
}

/** Reads GEXF of any version. What hierarchy, drawing and changing values say is left out and counted. */
export async function readGexf(input: Input, options: ReadOptions = {}): Promise<Reading> {
  let reader: GexfReader | undefined;
  const read = await readXml(input, (fail) => (reader = new GexfReader(fail)), options);
  if (!read.ok) return read;
  return reader?.builder.graph() ?? { ok: false, problems: [{ code: "empty" }] };
}
