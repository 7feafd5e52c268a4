import type { EdgeSingular, StylesheetJson } from "cytoscape";
import { FADED } from "#graph/scene/emphasis.ts";
import { ARROW_GAP, arrowLength, dashes } from "#graph/scene/lines.ts";
import { outlines, RING_REACH } from "#graph/scene/outlines.ts";
import type { Palette } from "#graph/scene/palette.ts";
import type { Stroke } from "#graph/scene/scene.ts";
import { nodeShapes, type NodeShape } from "#model/ontology.ts";
import { details } from "#graph/scene/detail.ts";

/** Wider than a selected edge, on each side, in pixels. */
export const CASING = 5;
/** A node has an icon from this size on the screen on, in pixels. */
export const ICON_FROM = 14;

/** Cytoscape knows these two better than any polygon. */
const ownShapes: Readonly<Partial<Record<NodeShape, string>>> = {
  "round-rectangle": "round-rectangle",
  ellipse: "ellipse",
};

function shapeRule(shape: NodeShape) {
  const { points, halfWidth, halfHeight } = outlines[shape];
  const own = ownShapes[shape];
  const polygon = points.flatMap(({ x, y }) => [x / halfWidth, y / halfHeight]);
  return {
    selector: `node[shape = "${shape}"]`,
    style: own === undefined ? { shape: "polygon", "shape-polygon-points": polygon } : { shape: own },
  };
}

/** Scale that makes Cytoscape's triangle on a line of some width as long as wanted; the rest is its own formula. */
function arrowScale(width: number, length: number): number {
  return length / (0.3 * Math.max((width * 13.37) ** 0.9, 29));
}

const widthOf = (edge: EdgeSingular): number => Number(edge.data("width"));

const strokeRules = (Object.keys(dashes) as Stroke[]).flatMap((stroke) => {
  const { pattern, cap } = dashes[stroke];
  if (pattern === null) return [];
  return [
    {
      selector: `edge[stroke = "${stroke}"]`,
      style: { "line-style": "dashed", "line-dash-pattern": [...pattern], "line-cap": cap },
    },
  ];
});

const detailRules = details.slice(1).flatMap(({ id, widths, arrows, dashes: patterns }) => [
  {
    selector: `edge.${id}`,
    style: {
      width: (edge: EdgeSingular) => widthOf(edge) * widths,
      "target-arrow-shape": arrows === 0 ? "none" : "triangle",
      "arrow-scale": (edge: EdgeSingular) =>
        arrowScale(widthOf(edge) * widths, arrowLength(widthOf(edge)) * arrows || 1),
    },
  },
  ...Object.entries(patterns).map(([stroke, pattern]) => ({
    selector: `edge.${id}[stroke = "${stroke}"]`,
    style: { "line-dash-pattern": [...pattern] },
  })),
]);

/** How Cytoscape draws nodes and edges; names and marks are ours. */
export function stylesheet(palette: Palette): StylesheetJson {
  const rules = [
    {
      selector: "core",
      style: {
        "active-bg-opacity": 0,
        "selection-box-color": palette.ink,
        "selection-box-opacity": 0.06,
        "selection-box-border-color": palette.ink,
        "selection-box-border-width": 1,
        "outside-texture-bg-color": palette.canvas,
      },
    },
    {
      selector: "node",
      style: {
        width: "data(width)",
        height: "data(height)",
        "corner-radius": "data(corner)",
        "background-color": "data(fill)",
        "border-color": palette.nodeLine,
        "border-width": 1.5,
        "border-join": "round",
        "background-image": "data(icon)",
        "background-width": "data(size)",
        "background-height": "data(size)",
        "background-clip": "none",
        "background-image-containment": "over",
        "overlay-opacity": 0,
        "z-index": 1,
      },
    },
    ...nodeShapes.map(shapeRule),
    {
      selector: "edge",
      style: {
        width: "data(width)",
        "line-color": "data(colour)",
        "target-arrow-color": "data(colour)",
        "target-arrow-shape": "triangle",
        "arrow-scale": (edge: EdgeSingular) => arrowScale(widthOf(edge), arrowLength(widthOf(edge))),
        "target-distance-from-node": ARROW_GAP,
        "curve-style": "straight",
        "overlay-opacity": 0,
        "z-index": 1,
      },
    },
    {
      selector: "edge[bend]",
      style: {
        "curve-style": "unbundled-bezier",
        "control-point-distances": "data(bend)",
        "control-point-weights": 0.5,
        "edge-distances": "node-position",
      },
    },
    { selector: "edge[?loop]", style: { "curve-style": "bezier" } },
    ...strokeRules,
    ...detailRules,
    // After the detail's rules, which give arrowheads a size.
    { selector: "edge[!directed]", style: { "target-arrow-shape": "none", "target-distance-from-node": 0 } },
    { selector: "node[?lone]", style: { opacity: FADED.node } },
    { selector: "node.plain", style: { "background-image-opacity": 0 } },
    { selector: "node.faded", style: { opacity: FADED.node } },
    { selector: "edge.faded", style: { opacity: FADED.edge, "z-index": 0 } },
    { selector: "edge.sibling", style: { opacity: FADED.sibling, "z-index": 0 } },
    { selector: "node.hover, node.end", style: { "border-width": 2.5, "border-color": palette.ink } },
    { selector: "edge.hover", style: { width: (edge: EdgeSingular) => widthOf(edge) + 1, opacity: 1, "z-index": 2 } },
    { selector: "node.hover", style: { opacity: 1 } },
    {
      selector: "node.selected",
      style: {
        "background-color": palette.ink,
        "border-color": palette.ink,
        "background-image": "data(iconOnInk)",
        "z-index": 2,
      },
    },
    {
      selector: "edge.selected",
      style: {
        "underlay-color": palette.ink,
        "underlay-opacity": palette.casingOpacity,
        "underlay-padding": CASING,
        "z-index": 3,
      },
    },
    { selector: "edge.to-ring", style: { "target-distance-from-node": ARROW_GAP + RING_REACH } },
    { selector: "edge.from-ring", style: { "source-distance-from-node": RING_REACH } },
  ];
  // The library's types know neither functions for every property nor all of the properties.
  return rules as unknown as StylesheetJson;
}
