import { icons, ICON_BOX, ICON_STROKE } from "#graph/scene/icons.ts";
import { outlines } from "#graph/scene/outlines.ts";
import type { SceneNode } from "#graph/scene/scene.ts";

type Iconed = Pick<SceneNode, "shape" | "size">;

/** There are as many as shapes, sizes and colours: some hundreds at most. */
const made = new Map<string, string>();

/** A node's icon as an image as large as the node, in a colour: what Cytoscape can put on a node. */
export function iconImage(node: Iconed, colour: string): string {
  const key = `${node.shape} ${node.size} ${colour}`;
  const image = made.get(key) ?? makeImage(node, colour);
  made.set(key, image);
  return image;
}

function makeImage({ shape, size }: Iconed, colour: string): string {
  const { scale, drop } = outlines[shape].icon;
  const factor = (scale * size) / ICON_BOX;
  const left = (size - scale * size) / 2;
  const top = left + (drop * size) / 2;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">` +
    `<path transform="translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${factor.toFixed(4)})" d="${icons[shape]}" ` +
    `fill="none" stroke="${colour}" stroke-width="${(ICON_STROKE / factor).toFixed(3)}" ` +
    `stroke-linecap="round" stroke-linejoin="round"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
