import type { ElementDefinition } from "cytoscape";
import { widthOf } from "#graph/scene/lines.ts";
import { outlines } from "#graph/scene/outlines.ts";
import { familyColours, nodeColours, type Palette } from "#graph/scene/palette.ts";
import type { Scene, SceneEdge, SceneNode } from "#graph/scene/scene.ts";
import { iconImage } from "./icon-image.ts";

type Data = Readonly<Record<string, unknown>>;

function nodeData(node: SceneNode, palette: Palette): Data {
  const { halfWidth, halfHeight } = outlines[node.shape];
  const { fill, icon } = nodeColours(node.tint, palette);
  return {
    id: node.id,
    shape: node.shape,
    size: node.size,
    width: node.size * halfWidth,
    height: node.size * halfHeight,
    corner: 0.15 * node.size,
    lone: node.lone,
    fill,
    icon: iconImage(node, icon),
    iconOnInk: iconImage(node, palette.onInk),
  };
}

function edgeData(edge: SceneEdge, colour: string): Data {
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    stroke: edge.stroke,
    width: widthOf(edge),
    colour,
    loop: edge.source === edge.target,
    directed: edge.directed,
    // To the right is positive there; and the control point is twice as far off as the line.
    ...(edge.bow === 0 ? {} : { bend: -2 * edge.bow }),
  };
}

/** What Cytoscape is to hold of a scene, nodes before edges. Nodes come without a position. */
export function elementsOf(scene: Scene, palette: Palette): (ElementDefinition & { readonly data: Data })[] {
  const colours = familyColours(scene.families, palette);
  return [
    ...scene.nodes.map((node) => ({ group: "nodes" as const, data: nodeData(node, palette) })),
    ...scene.edges.map((edge) => ({
      group: "edges" as const,
      data: edgeData(edge, colours.get(edge.family) ?? palette.ink2),
    })),
  ];
}
