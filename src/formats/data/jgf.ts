import { claimsOf, disagreementsOf } from "#graph/knowledge-graph.ts";
import type { EntityId } from "#model/ids.ts";
import { type ExportSource, type Format, wrote } from "../format.ts";
import { type AttributeColumn, type PropertyEdge, propertyGraph, type PropertyNode } from "./property-graph.ts";

/** The attributes that are no JSON in disguise: that stands in the metadata as what it is. */
function scalars({ attributes }: PropertyNode | PropertyEdge, columns: readonly AttributeColumn[]) {
  const disguised = new Set(columns.filter(({ kind }) => kind === "json").map(({ name }) => name));
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !disguised.has(name)));
}

function nodeMetadata({ graph, part, places }: ExportSource, node: PropertyNode, columns: readonly AttributeColumn[]) {
  const { id, aliases } = node.entity;
  const inPart = new Set(part.facts.map((fact) => fact.id));
  const facts = (graph.factsOf.get(id) ?? []).filter((fact) => inPart.has(fact.id));
  const place = places.get(id);
  return {
    ...scalars(node, columns),
    aliases,
    ...(place === undefined ? {} : { position: { x: place.x, y: place.y } }),
    facts: facts.map((fact) => ({
      ...fact,
      disagreements: disagreementsOf(graph, fact),
      claims: claimsOf(graph, fact),
    })),
  };
}

function edgeMetadata({ graph }: ExportSource, edge: PropertyEdge, columns: readonly AttributeColumn[]) {
  const { relation } = edge;
  return {
    ...scalars(edge, columns),
    asserted_by: relation.origins,
    disagreements: disagreementsOf(graph, relation),
    claims: claimsOf(graph, relation),
  };
}

/** JSON with an item a line, as far as `depth` goes. */
function lines(value: unknown, depth: number): string {
  if (depth === 0 || typeof value !== "object" || value === null) return JSON.stringify(value);
  const list = Array.isArray(value);
  const items = Object.entries(value).map(([key, item]) =>
    list ? lines(item, depth - 1) : `${JSON.stringify(key)}:${lines(item, depth - 1)}`,
  );
  const [begin, end] = list ? ["[", "]"] : ["{", "}"];
  return items.length === 0 ? begin + end : `${begin}\n${items.join(",\n")}\n${end}`;
}

function jgfText(source: ExportSource): string {
  const { nodes, edges, nodeColumns, edgeColumns } = propertyGraph(source);
  const { hash, ontology, articles } = source.part;
  const graph = {
    directed: true,
    type: "trama-graph",
    metadata: { hash, ontology, articles },
    nodes: Object.fromEntries(
      nodes.map((node): [EntityId, unknown] => [
        node.entity.id,
        { label: node.label, metadata: nodeMetadata(source, node, nodeColumns) },
      ]),
    ),
    edges: edges.map((edge) => ({
      id: edge.id,
      source: edge.source,
      target: edge.target,
      relation: edge.relation.type,
      label: edge.label,
      metadata: edgeMetadata(source, edge, edgeColumns),
    })),
  };
  return `${lines({ graph }, 3)}\n`;
}

export const jgf: Format = {
  id: "jgf",
  group: "data",
  label: { en: "JSON Graph Format", it: "JSON Graph Format" },
  purpose: { en: "nodes and edges, for programs", it: "nodi e archi, per programmi" },
  extension: "jgf",
  mediaType: "application/vnd.jgf+json",
  write: (source) => wrote({ name: `${source.name}.jgf`, content: jgfText(source) }),
};
