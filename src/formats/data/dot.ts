import { originsDrawn, strokeOf } from "#graph/scene/edges.ts";
import { familyColours, palettes } from "#graph/scene/palette.ts";
import type { Stroke } from "#graph/scene/scene.ts";
import { claimsOf } from "#graph/knowledge-graph.ts";
import type { FamilyId } from "#model/ids.ts";
import type { NodeShape } from "#model/ontology.ts";
import { type ExportSource, type Format, wrote } from "../format.ts";
import {
  type AttributeColumn,
  type AttributeKind,
  type PropertyEdge,
  propertyGraph,
  type PropertyNode,
} from "./property-graph.ts";

/** Pixels of the page a point of Graphviz, of which 72 are an inch. */
const POINTS = 0.75;

/** A text between quotes: a quote is the only mark that ends it. Characters that no text may have become U+FFFD. */
function quoted(text: string): string {
  return `"${text.replaceAll("\u0000", "\uFFFD").replaceAll('"', '\\"')}"`;
}

/** A text to be shown: Graphviz knows `\N`, `\n` and their like in it, and HTML's names of characters. */
export function dotLabel(text: string): string {
  const shown = text
    .replaceAll("&", "&amp;")
    .replaceAll("\\", "\\\\")
    .replaceAll(/\r\n|\r|\n/g, "\\n");
  return quoted(shown);
}

/**
 * An attribute of our own, which Graphviz keeps as it stands but for quotes. The backslashes of JSON stand for themselves
 * there; those that would fall together with Graphviz's go by their code point. Other texts get theirs twice, as in labels.
 */
export function dotData(value: string | number, kind: AttributeKind): string {
  const text = String(value);
  if (kind !== "json") return quoted(text.replaceAll("\\", "\\\\"));
  return quoted(text.replaceAll("\\\\", "\\u005c").replaceAll('\\"', "\\u0022"));
}

const shapes: Readonly<Record<NodeShape, string>> = {
  "round-rectangle": "box",
  ellipse: "ellipse",
  hexagon: "hexagon",
  octagon: "octagon",
  diamond: "diamond",
  tag: "cds",
  rhomboid: "parallelogram",
  pentagon: "pentagon",
  pin: "invhouse",
  page: "note",
};

const styles: Readonly<Record<Stroke, string>> = {
  solid: "solid",
  dashed: "dashed",
  dotted: "dotted",
  barred: "solid",
};

type Written = readonly (readonly [name: string, value: string])[];

const list = (attributes: Written) => `[${attributes.map(([name, value]) => `${name}=${value}`).join(", ")}]`;

/** Our own attributes, named apart from those that Graphviz gives a meaning. */
function data({ attributes }: PropertyNode | PropertyEdge, columns: readonly AttributeColumn[]): Written {
  return columns.flatMap(({ name, kind }) => {
    const value = attributes[name];
    return value === undefined ? [] : [[`trama_${name}`, dotData(value, kind)] as const];
  });
}

function nodeLine({ graph, places }: ExportSource, node: PropertyNode, columns: readonly AttributeColumn[]): string {
  const { entity, label } = node;
  const place = places.get(entity.id);
  const at: Written = place === undefined ? [] : [["pos", quoted(`${place.x * POINTS},${-place.y * POINTS + 0}`)]];
  const shape = shapes[graph.ontology.entityTypes[entity.type]?.shape ?? "ellipse"];
  return `${quoted(entity.id)} ${list([["label", dotLabel(label)], ["shape", shape], ...at, ...data(node, columns)])};`;
}

function edgeWriter(
  { graph, theme, speech: { language } }: ExportSource,
  columns: readonly AttributeColumn[],
): (edge: PropertyEdge) => string {
  const palette = palettes[theme];
  const colours = familyColours(Object.keys(graph.ontology.families) as FamilyId[], palette);
  return (edge) => {
    const { source, target, label, relation } = edge;
    const stroke = strokeOf(relation.status);
    const family = graph.ontology.relationTypes[relation.type]?.family ?? null;
    const said = claimsOf(graph, relation).map(({ says }) => says[language]);
    const attributes: Written = [
      ["id", quoted(relation.id)],
      ["label", dotLabel(label)],
      ["color", quoted(colours.get(family) ?? palette.ink2)],
      ["style", styles[stroke]],
      ["penwidth", String(originsDrawn(relation.origins.length))],
      ...(stroke === "barred" ? [["arrowhead", "tee"] as const] : []),
      ["tooltip", dotLabel(said.join("\n"))],
      ...data(edge, columns),
    ];
    return `${quoted(source)} -> ${quoted(target)} ${list(attributes)};`;
  };
}

function dotText(source: ExportSource): string {
  const { nodes, edges, nodeColumns, edgeColumns } = propertyGraph(source);
  const lines = [
    'graph [charset="UTF-8", rankdir=LR];',
    ...nodes.map((node) => nodeLine(source, node, nodeColumns)),
    ...edges.map(edgeWriter(source, edgeColumns)),
  ];
  return `digraph trama {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
}

export const dot: Format = {
  id: "dot",
  group: "data",
  label: { en: "DOT", it: "DOT" },
  purpose: { en: "for Graphviz", it: "per Graphviz" },
  extension: "dot",
  mediaType: "text/vnd.graphviz",
  copyable: true,
  write: (source) => wrote({ name: `${source.name}.dot`, content: dotText(source) }),
};
