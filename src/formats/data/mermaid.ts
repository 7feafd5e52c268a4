import { strokeOf } from "#graph/scene/edges.ts";
import { familyColours, palettes } from "#graph/scene/palette.ts";
import type { Stroke } from "#graph/scene/scene.ts";
import type { FamilyId } from "#model/ids.ts";
import type { NodeShape } from "#model/ontology.ts";
import { type ExportSource, type Format, wrote } from "../format.ts";
import { type PropertyEdge, propertyGraph, type PropertyNode } from "./property-graph.ts";

/**
 * Mermaid gives nearly every mark a meaning, in labels too. Within a word, apostrophes, full stops and hyphens have none; at the
 * beginning of a line `-` and `1)` would make a list, which it does not draw.
 */
const MEANS_SOMETHING = /[^\p{L}\p{M}\p{N} ,()’'.-]|(?<![\p{L}\p{N}])['.-]|['.-](?![\p{L}\p{N}])|(?<=^\s*\d+)\)/gu;

/** A text as Mermaid's label: what may mean something goes by its code point, line breaks stay line breaks. */
export function mermaidLabel(text: string): string {
  const coded = (character: string) => `#${character.codePointAt(0) ?? 0xfffd};`;
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replaceAll(MEANS_SOMETHING, coded));
  return `"${lines.join("<br/>")}"`;
}

const outlines: Readonly<Record<NodeShape, readonly [string, string]>> = {
  "round-rectangle": ["(", ")"],
  ellipse: ["([", "])"],
  hexagon: ["{{", "}}"],
  octagon: ["[[", "]]"],
  diamond: ["{", "}"],
  tag: [">", "]"],
  rhomboid: ["[/", "/]"],
  pentagon: ["[/", "\\]"],
  pin: ["((", "))"],
  page: ["[", "]"],
};

const arrows: Readonly<Record<Stroke, string>> = { solid: "-->", dashed: "-.->", dotted: "-.->", barred: "--x" };

/** An id that is no word of Mermaid's. Ids have no `_`, so that no two become one. */
const nameOf = (id: string) => `e_${id.replaceAll("-", "_")}`;

function nodeLine({ graph }: ExportSource, { entity, label }: PropertyNode): string {
  const [begin, end] = outlines[graph.ontology.entityTypes[entity.type]?.shape ?? "ellipse"];
  return `${nameOf(entity.id)}${begin}${mermaidLabel(label)}${end}`;
}

function edgeLine({ source, target, label, relation }: PropertyEdge): string {
  return `${nameOf(source)} ${arrows[strokeOf(relation.status)]}|${mermaidLabel(label)}| ${nameOf(target)}`;
}

/** One line a family: which of the edges, by their number, have its colour. */
function colourLines({ graph, theme }: ExportSource, edges: readonly PropertyEdge[]): string[] {
  const families = Object.keys(graph.ontology.families) as FamilyId[];
  const colours = familyColours(families, palettes[theme]);
  return families.flatMap((family) => {
    const numbers = edges.flatMap(({ relation }, index) =>
      graph.ontology.relationTypes[relation.type]?.family === family ? [index] : [],
    );
    return numbers.length === 0 ? [] : [`linkStyle ${numbers.join(",")} stroke:${colours.get(family) ?? ""}`];
  });
}

function mermaidText(source: ExportSource): string {
  const { nodes, edges } = propertyGraph(source);
  const lines = [...nodes.map((node) => nodeLine(source, node)), ...edges.map(edgeLine), ...colourLines(source, edges)];
  return `flowchart LR\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

export const mermaid: Format = {
  id: "mermaid",
  group: "data",
  label: { en: "Mermaid", it: "Mermaid" },
  purpose: {
    en: "a small diagram, for Markdown and wikis",
    it: "un diagramma piccolo, per Markdown e wiki",
  },
  extension: "mmd",
  mediaType: "text/vnd.mermaid",
  copyable: true,
  write: (source) => wrote({ name: `${source.name}.mmd`, content: mermaidText(source) }),
};
