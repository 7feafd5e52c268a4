import type { ImportPlace } from "#model/import-problem.ts";
import { pointOf, taken, without } from "./attribute.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { idOf, isObject, readJson } from "./json-text.ts";
import type { PlainObject, PlainValue } from "./plain-graph.ts";
import { eachOf, failed, type Reading, type ReadOptions } from "./reading.ts";
import type { Input } from "./text.ts";

interface Element {
  readonly group: "nodes" | "edges";
  readonly value: PlainObject;
  readonly data: PlainObject;
  readonly place: ImportPlace;
}

function elementOf(value: PlainValue, path: string, group?: Element["group"]): Element[] {
  if (!isObject(value)) return [];
  const data = isObject(value["data"]) ? value["data"] : {};
  const named = value["group"] === "nodes" || value["group"] === "edges" ? value["group"] : undefined;
  const guessed = data["source"] !== undefined && data["target"] !== undefined ? "edges" : "nodes";
  return [{ group: group ?? named ?? guessed, value, data, place: { kind: "path", path } }];
}

const listOf = (value: PlainValue | undefined) => (Array.isArray(value) ? (value as readonly PlainValue[]) : []);

/** All elements: in two lists, or in one; in a document of their own, or in one with more about the picture. */
function elementsOf(document: PlainValue): Element[] | undefined {
  const outer = isObject(document) ? (document["elements"] ?? document) : document;
  const path = isObject(document) && document["elements"] !== undefined ? "elements." : "";
  if (Array.isArray(outer)) return listOf(outer).flatMap((each, index) => elementOf(each, `${path}${index}`));
  if (!isObject(outer) || !(Array.isArray(outer["nodes"]) || Array.isArray(outer["edges"]))) return undefined;
  return (["nodes", "edges"] as const).flatMap((group) =>
    listOf(outer[group]).flatMap((each, index) => elementOf(each, `${path}${group}.${index}`, group)),
  );
}

/** What an element looks like. */
const DRAWING = ["style", "css", "scratch"];

/** Reads the JSON of Cytoscape and Cytoscape.js. Nodes within nodes are read as any; their nesting and looks are counted. */
export async function readCytoscapeJson(input: Input, options: ReadOptions = {}): Promise<Reading> {
  const json = await readJson(input);
  if (!json.ok) return json;
  const elements = elementsOf(json.value);
  if (elements === undefined) return failed("not-this-format", { values: { format: "Cytoscape JSON" } });
  const builder = new GraphBuilder();
  const failure = await eachOf(elements, options, ({ group, value, data, place }) => {
    if (DRAWING.some((name) => value[name] !== undefined)) builder.losses.add("drawing");
    const classes: PlainObject = typeof value["classes"] === "string" ? { classes: value["classes"] } : {};
    const { text, rest } = taken(data, "label", "name");
    const label = text === undefined ? {} : { label: text };
    const attributes = { ...without(rest, "id", "parent", "source", "target"), ...classes };
    const id = idOf(data["id"]);
    if (group === "edges") {
      const [source, target] = [idOf(data["source"]), idOf(data["target"])];
      return builder.edge(
        { ...(id === "" ? {} : { id }), source, target, ...label, directed: true, attributes },
        place,
      );
    }
    if (data["parent"] !== undefined && data["parent"] !== null) builder.losses.add("nested-graphs");
    const { position } = value;
    const point = isObject(position) ? pointOf(position["x"], position["y"]) : undefined;
    return builder.node({ id, ...label, ...(point === undefined ? {} : { position: point }), attributes }, place);
  });
  return failure ?? builder.graph();
}
