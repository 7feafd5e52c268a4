import type { Box } from "#graph/scene/box.ts";
import { type Emphasis, FADED, isFaded, isSelected } from "#graph/scene/emphasis.ts";
import { ICON_BOX, ICON_STROKE, icons } from "#graph/scene/icons.ts";
import { outlines } from "#graph/scene/outlines.ts";
import { nodeColours } from "#graph/scene/palette.ts";
import type { Point } from "#graph/scene/point.ts";
import type { SceneNode } from "#graph/scene/scene.ts";
import type { EntityId } from "#model/ids.ts";
import { inPlane, type Layer, type Painting, type PaintOptions, seenIn } from "./painting.ts";

/** A node has an icon from this size on the screen on, in pixels. */
const ICON_FROM = 14;
const BORDER = { plain: 1.5, strong: 2.5 } as const;

type Paths = Readonly<Record<"outline" | "icon", Path2D>>;
const paths = new Map<SceneNode["shape"], Paths>();
function pathsOf(shape: SceneNode["shape"]): Paths {
  const known = paths.get(shape) ?? { outline: new Path2D(outlines[shape].path), icon: new Path2D(icons[shape]) };
  paths.set(shape, known);
  return known;
}

function nodeLayer({ id }: SceneNode, emphasis: Emphasis): Layer {
  if (isSelected(emphasis, id)) return 2;
  return isFaded(emphasis, id) ? 0 : 1;
}

interface NodeLook {
  readonly selected: boolean;
  readonly strong: boolean;
  readonly opacity: number;
}

function paintNode(
  context: CanvasRenderingContext2D,
  node: SceneNode,
  { picture, palette }: Painting,
  { selected, strong, opacity }: NodeLook,
): void {
  const at = picture.positions.get(node.id);
  if (at === undefined) return;
  const half = node.size / 2;
  const own = nodeColours(node.tint, palette);
  const { outline, icon } = pathsOf(node.shape);
  context.save();
  context.globalAlpha = opacity;
  context.translate(at.x, at.y);
  context.scale(half, half);
  context.fillStyle = selected ? palette.ink : own.fill;
  context.fill(outline);
  context.strokeStyle = selected || strong ? palette.ink : palette.nodeLine;
  context.lineWidth = (strong ? BORDER.strong : BORDER.plain) / half;
  context.stroke(outline);
  if (node.size >= Math.ceil(ICON_FROM / picture.camera.zoom)) {
    const { scale, drop } = outlines[node.shape].icon;
    const side = (2 * scale) / ICON_BOX;
    context.translate(-scale, drop - scale);
    context.scale(side, side);
    context.strokeStyle = selected ? palette.onInk : own.icon;
    context.lineWidth = ICON_STROKE / (side * half);
    context.lineCap = "round";
    context.stroke(icon);
  }
  context.restore();
}

const isWithin = ({ x, y }: Point, { size }: SceneNode, seen: Box) =>
  x + size >= seen.left && x - size <= seen.right && y + size >= seen.top && y - size <= seen.bottom;

/** Paints all nodes as they are where nothing stands out. The context's unit is a CSS pixel. */
export function paintNodes(context: CanvasRenderingContext2D, painting: Painting, options: PaintOptions): void {
  const { picture } = painting;
  const { part, opacity = 1 } = options;
  const seen = seenIn(picture, part);
  context.save();
  inPlane(context, picture);
  for (const node of picture.scene.nodes) {
    const at = picture.positions.get(node.id);
    if (at === undefined || !isWithin(at, node, seen)) continue;
    const own = node.lone ? FADED.node : 1;
    paintNode(context, node, painting, { selected: false, strong: false, opacity: own * opacity });
  }
  context.restore();
}

/** Paints the nodes that stand out, over faint ones. None where nothing stands out. */
export function paintLitNodes(context: CanvasRenderingContext2D, painting: Painting, part: Box): void {
  const { picture } = painting;
  const { scene, emphasis, positions } = picture;
  if (emphasis === null) return;
  const seen = seenIn(picture, part);
  context.save();
  inPlane(context, picture);
  for (const layer of [1, 2] as const) {
    for (const node of scene.nodes) {
      const at = positions.get(node.id);
      if (at === undefined || nodeLayer(node, emphasis) !== layer || !isWithin(at, node, seen)) continue;
      paintNode(context, node, painting, {
        selected: isSelected(emphasis, node.id),
        strong: emphasis.ends.has(node.id),
        opacity: node.lone ? FADED.node : 1,
      });
    }
  }
  context.restore();
}

/** Paints a node that the pointer is over once more, as it stands out then. */
export function paintHoveredNode(context: CanvasRenderingContext2D, painting: Painting, id: EntityId): void {
  const { scene, emphasis } = painting.picture;
  const node = scene.nodes.find((each) => each.id === id);
  if (node === undefined) return;
  context.save();
  inPlane(context, painting.picture);
  const selected = emphasis !== null && isSelected(emphasis, id);
  paintNode(context, node, painting, { selected, strong: true, opacity: 1 });
  context.restore();
}
