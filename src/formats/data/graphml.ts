import type { EntityId } from "#model/ids.ts";
import { type ExportSource, type Format, wrote } from "../format.ts";
import {
  type AttributeColumn,
  type AttributeKind,
  propertyGraph,
  type PropertyEdge,
  type PropertyNode,
} from "./property-graph.ts";
import { blockTag, emptyTag, textTag } from "./xml-data.ts";

const types: Readonly<Record<AttributeKind, string>> = {
  string: "string",
  integer: "int",
  double: "double",
  json: "string",
};

type Domain = "node" | "edge";

/** Keys of nodes and edges may have the same name, never the same id. */
const keyId = (domain: Domain, name: string) => `${domain}_${name}`;

/** GraphML has no labels of its own: by this name tools find them. */
const label: AttributeColumn = { name: "label", kind: "string" };

/** Where a node is, y growing downwards. */
const place: readonly AttributeColumn[] = [
  { name: "x", kind: "double" },
  { name: "y", kind: "double" },
];

function keys(domain: Domain, columns: readonly AttributeColumn[]): string[] {
  return columns.map(({ name, kind }) =>
    emptyTag("key", { id: keyId(domain, name), for: domain, "attr.name": name, "attr.type": types[kind] }),
  );
}

function data(domain: Domain, { label, attributes }: PropertyNode | PropertyEdge, more = {}): string[] {
  return Object.entries({ label, ...attributes, ...more }).map(([name, value]) =>
    textTag("data", { key: keyId(domain, name) }, value),
  );
}

function graphmlText(source: ExportSource): string {
  const { nodes, edges, nodeColumns, edgeColumns } = propertyGraph(source);
  const placed = nodes.some(({ id }) => source.places.has(id as EntityId));
  const head = {
    xmlns: "http://graphml.graphdrawing.org/xmlns",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation": "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
  };
  const graph = blockTag("graph", { edgedefault: "directed" }, [
    ...nodes.map((node) => {
      const { x, y } = source.places.get(node.id as EntityId) ?? {};
      return blockTag("node", { id: node.id }, data("node", node, x === undefined ? {} : { x, y }));
    }),
    ...edges.map((edge) =>
      blockTag("edge", { id: edge.id, source: edge.source, target: edge.target }, data("edge", edge)),
    ),
  ]);
  const content = [
    ...keys("node", [label, ...nodeColumns, ...(placed ? place : [])]),
    ...keys("edge", [label, ...edgeColumns]),
    graph,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${blockTag("graphml", head, content)}\n`;
}

export const graphml: Format = {
  id: "graphml",
  group: "data",
  label: { en: "GraphML", it: "GraphML" },
  purpose: {
    en: "for most graph tools, such as yEd, igraph, networkx",
    it: "per quasi tutti gli strumenti per grafi, come yEd, igraph, networkx",
  },
  extension: "graphml",
  mediaType: "application/graphml+xml",
  write: (source) => wrote({ name: `${source.name}.graphml`, content: graphmlText(source) }),
};
