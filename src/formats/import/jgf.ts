import type { ImportPlace } from "#model/import-problem.ts";
import { pointOf, without } from "./attribute.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { idOf, isObject, readJson, textIn } from "./json-text.ts";
import type { PlainObject, PlainValue } from "./plain-graph.ts";
import { eachOf, failed, type Reading, type ReadOptions } from "./reading.ts";
import type { Input } from "./text.ts";

const notJgf = () => failed("not-this-format", { values: { format: "JSON Graph Format" } });
const at = (path: string): ImportPlace => ({ kind: "path", path });

/** The one graph of a document, and where it stands. */
function graphOf(document: PlainValue) {
  if (!isObject(document)) return notJgf();
  const { graph, graphs } = document;
  if (isObject(graph)) return { ok: true as const, graph, path: "graph" };
  if (!Array.isArray(graphs)) return notJgf();
  const [only] = graphs as readonly PlainValue[];
  if (graphs.length > 1) return failed("several-graphs", { place: at("graphs") });
  return isObject(only) ? { ok: true as const, graph: only, path: "graphs.0" } : failed("empty");
}

interface Item {
  readonly id: string | undefined;
  readonly value: PlainObject;
  readonly place: ImportPlace;
}

/** Nodes by their ids, as version 2 has them, or in a list, as version 1 had. */
function nodesOf(nodes: PlainValue | undefined, path: string): Item[] {
  if (Array.isArray(nodes)) {
    return (nodes as readonly PlainValue[]).map((node, index) => {
      const value = isObject(node) ? node : {};
      return { id: idOf(value["id"]), value, place: at(`${path}.nodes.${index}`) };
    });
  }
  if (!isObject(nodes)) return [];
  return Object.entries(nodes).map(([id, node]) => ({
    id,
    value: isObject(node) ? node : {},
    place: at(`${path}.nodes.${id}`),
  }));
}

/** Metadata, and whatever else stands beside the names that the format knows. */
function attributesOf(value: PlainObject, ...known: readonly string[]): PlainObject {
  const metadata = value["metadata"];
  return { ...without(value, "metadata", ...known), ...(isObject(metadata) ? metadata : {}) };
}

function positionOf(attributes: PlainObject) {
  const { position } = attributes;
  return isObject(position) ? pointOf(position["x"], position["y"]) : undefined;
}

/** Reads JSON Graph Format of both versions with a single graph. Hyperedges are left out and counted. */
export async function readJgf(input: Input, options: ReadOptions = {}): Promise<Reading> {
  const json = await readJson(input);
  if (!json.ok) return json;
  const found = graphOf(json.value);
  if (!found.ok) return found;
  const { graph, path } = found;
  const builder = new GraphBuilder();
  const nodes = nodesOf(graph["nodes"], path);
  const edges = Array.isArray(graph["edges"]) ? (graph["edges"] as readonly PlainValue[]) : [];
  builder.losses.add("graph-attributes", isObject(graph["metadata"]) ? Object.keys(graph["metadata"]).length : 0);
  builder.losses.add("hyperedges", Array.isArray(graph["hyperedges"]) ? graph["hyperedges"].length : 0);
  const directed = graph["directed"] !== false;
  const failure =
    (await eachOf(nodes, options, ({ id, value, place }) => {
      const attributes = attributesOf(value, "id", "label");
      const [label, position] = [textIn(value["label"]), positionOf(attributes)];
      return builder.node(
        {
          id: id ?? "",
          ...(label === undefined ? {} : { label }),
          ...(position === undefined ? { attributes } : { position, attributes: without(attributes, "position") }),
        },
        place,
      );
    })) ??
    (await eachOf(
      edges,
      options,
      (each, index) => {
        const edge = isObject(each) ? each : {};
        const [id, type, label] = [textIn(edge["id"]), textIn(edge["relation"]), textIn(edge["label"])];
        return builder.edge(
          {
            ...(id === undefined ? {} : { id }),
            source: idOf(edge["source"]),
            target: idOf(edge["target"]),
            ...(type === undefined ? {} : { type }),
            ...(label === undefined ? {} : { label }),
            directed: typeof edge["directed"] === "boolean" ? edge["directed"] : directed,
            attributes: attributesOf(edge, "id", "source", "target", "relation", "label", "directed"),
          },
          at(`${path}.edges.${index}`),
        );
      },
      0.5,
    ));
  // Without any nodes the edges are all there is.
  return failure ?? builder.graph({ implied: graph["nodes"] === undefined });
}
