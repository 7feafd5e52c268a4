import { datesOf } from "#graph/dates.ts";
import { degreeOf } from "#graph/knowledge-graph.ts";
import { originsDrawn, strokeOf } from "#graph/scene/edges.ts";
import { familyColours, palettes } from "#graph/scene/palette.ts";
import type { Stroke } from "#graph/scene/scene.ts";
import { sizeOf } from "#graph/scene/node-size.ts";
import type { Point } from "#graph/scene/point.ts";
import type { EntityId, FamilyId } from "#model/ids.ts";
import type { NodeShape } from "#model/ontology.ts";
import { type ExportSource, type Format, wrote } from "../format.ts";
import {
  type AttributeColumn,
  type AttributeKind,
  type PropertyEdge,
  type PropertyGraph,
  propertyGraph,
  type PropertyNode,
} from "./property-graph.ts";
import { spellsOf } from "./spells.ts";
import { blockTag, emptyTag, textTag } from "./xml-data.ts";

/** 1.3 is today's; many readers, networkx among them, know only the draft of 1.2. */
export type GexfVersion = "1.3" | "1.2draft";

const namespaces: Readonly<Record<GexfVersion, string>> = {
  "1.3": "http://gexf.net/1.3",
  "1.2draft": "http://www.gexf.net/1.2draft",
};

const shapes: Readonly<Record<NodeShape, "disc" | "square" | "diamond" | "triangle">> = {
  "round-rectangle": "square",
  ellipse: "disc",
  hexagon: "disc",
  octagon: "disc",
  diamond: "diamond",
  tag: "square",
  rhomboid: "diamond",
  pentagon: "triangle",
  pin: "triangle",
  page: "square",
};

const lines: Readonly<Record<Stroke, string>> = {
  solid: "solid",
  dashed: "dashed",
  dotted: "dotted",
  barred: "double",
};

function colourTag(hex: string): string {
  const channel = (at: number) => parseInt(hex.slice(at, at + 2), 16);
  return emptyTag("viz:color", { r: channel(1), g: channel(3), b: channel(5) });
}

/** Others draw y upwards; adding zero turns -0, which would be written, into 0. */
function positionTag({ x, y }: Point): string {
  return emptyTag("viz:position", { x, y: -y + 0, z: 0 });
}

const types: Readonly<Record<AttributeKind, string>> = {
  string: "string",
  integer: "integer",
  double: "double",
  json: "string",
};

function declarations(kind: "node" | "edge", columns: readonly AttributeColumn[]): string[] {
  if (columns.length === 0) return [];
  const attributes = columns.map(({ name, kind: held }) =>
    emptyTag("attribute", { id: name, title: name, type: types[held] }),
  );
  return [blockTag("attributes", { class: kind, mode: "static" }, attributes)];
}

function values({ attributes }: PropertyNode | PropertyEdge): string[] {
  const list = Object.entries(attributes).map(([name, value]) => emptyTag("attvalue", { for: name, value }));
  return list.length === 0 ? [] : [blockTag("attvalues", {}, list)];
}

function nodeTag(source: ExportSource, node: PropertyNode): string {
  const { graph, places } = source;
  const id = node.id as EntityId;
  const place = places.get(id);
  const shape = graph.ontology.entityTypes[node.entity.type]?.shape ?? "ellipse";
  return blockTag("node", { id, label: node.label }, [
    ...values(node),
    // White with an outline, as on the page, would not be seen where nodes have no outline.
    colourTag(palettes[source.theme].nodeLine),
    ...(place === undefined ? [] : [positionTag(place)]),
    emptyTag("viz:size", { value: sizeOf(degreeOf(graph, id)) }),
    emptyTag("viz:shape", { value: shapes[shape] }),
  ]);
}

/** Draws edges as the page does. */
function edgeWriter(source: ExportSource, version: GexfVersion): (edge: PropertyEdge) => string {
  const { graph } = source;
  const palette = palettes[source.theme];
  const colours = familyColours(Object.keys(graph.ontology.families) as FamilyId[], palette);
  return (edge) => {
    const { id, label, relation } = edge;
    const spells = spellsOf(datesOf(graph, relation)).map((spell) => emptyTag("spell", { ...spell }));
    const family = graph.ontology.relationTypes[relation.type]?.family ?? null;
    const kind = version === "1.3" ? relation.type : undefined;
    return blockTag("edge", { id, source: edge.source, target: edge.target, kind, label }, [
      ...values(edge),
      ...(spells.length === 0 ? [] : [blockTag("spells", {}, spells)]),
      colourTag(colours.get(family) ?? palette.ink2),
      emptyTag("viz:thickness", { value: originsDrawn(relation.origins.length) }),
      emptyTag("viz:shape", { value: lines[strokeOf(relation.status)] }),
    ]);
  };
}

function graphTag(source: ExportSource, content: PropertyGraph, version: GexfVersion): string {
  const edges = content.edges.map(edgeWriter(source, version));
  const dated = edges.some((edge) => edge.includes("<spell "));
  const time = {
    mode: dated ? "dynamic" : "static",
    timeformat: dated ? "date" : undefined,
    timerepresentation: dated && version === "1.3" ? "interval" : undefined,
  };
  return blockTag("graph", { defaultedgetype: "directed", ...time }, [
    ...declarations("node", content.nodeColumns),
    ...declarations("edge", content.edgeColumns),
    blockTag(
      "nodes",
      {},
      content.nodes.map((node) => nodeTag(source, node)),
    ),
    blockTag("edges", {}, edges),
  ]);
}

/**
 * A graph as GEXF: places and colours as on the page, dates as spells, everything else as attributes. XML cannot hold
 * control characters; they become U+FFFD.
 */
export function gexfText(source: ExportSource, version: GexfVersion = "1.3"): string {
  const namespace = namespaces[version];
  const head = { xmlns: namespace, "xmlns:viz": `${namespace}/viz`, version: version.replace("draft", "") };
  const content = [
    blockTag("meta", {}, [textTag("creator", {}, "Trama")]),
    graphTag(source, propertyGraph(source), version),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${blockTag("gexf", head, content)}\n`;
}

export const gexf: Format = {
  id: "gexf",
  group: "data",
  label: { en: "GEXF", it: "GEXF" },
  purpose: {
    en: "for Gephi, with places, colours and dates",
    it: "per Gephi, con posizioni, colori e date",
  },
  extension: "gexf",
  mediaType: "application/gexf+xml",
  write: (source) => wrote({ name: `${source.name}.gexf`, content: gexfText(source) }),
};
