import { type Picture } from "#graph/scene/annotations.ts";
import { type Box, overlap } from "#graph/scene/box.ts";
import { type Emphasis, FADED, isFaded, isSelected } from "#graph/scene/emphasis.ts";
import type { Selection } from "#graph/selection.ts";
import { ICON_BOX, ICON_STROKE, icons } from "#graph/scene/icons.ts";
import { dashes, type Line, lineBetween, widthOf } from "#graph/scene/lines.ts";
import { outlines, RING_REACH } from "#graph/scene/outlines.ts";
import { familyColours, nodeColours, type Palette } from "#graph/scene/palette.ts";
import type { SceneEdge, SceneNode } from "#graph/scene/scene.ts";
import type { Point } from "#graph/scene/point.ts";
import type { EntityId, RelationId } from "#model/ids.ts";

/** What there is to paint. */
export interface Painting {
  readonly picture: Picture;
  readonly lines: ReadonlyMap<RelationId, Line>;
  readonly palette: Palette;
}

export interface PaintOptions {
  /** Only what is within, in CSS pixels. */
  readonly part: Box;
  /** For something that is on the screen for a moment: dots, which take longest, as faint lines. */
  readonly hasty?: boolean;
  /** Of all of it, from 0 to 1. */
  readonly opacity?: number;
}

/** Wider than a selected edge, on each side, in pixels. */
const CASING = 5;
/** A node has an icon from this size on the screen on, in pixels. */
const ICON_FROM = 14;
/** Smaller dots than this on the screen, in pixels, can be square: nobody sees it, and round ones take twice as long. */
const ROUND_FROM = 2.5;
/** A dotted line is drawn about so much of its length. */
const DOTTED_OPACITY = 0.45;
const BORDER = { plain: 1.5, strong: 2.5 } as const;

type Paths = Readonly<Record<"outline" | "icon", Path2D>>;
const paths = new Map<SceneNode["shape"], Paths>();
function pathsOf(shape: SceneNode["shape"]): Paths {
  const known = paths.get(shape) ?? { outline: new Path2D(outlines[shape].path), icon: new Path2D(icons[shape]) };
  paths.set(shape, known);
  return known;
}

/** Behind others, as the rest, or before them; the same for nodes and for edges. */
type Layer = 0 | 1 | 2;
const layers: readonly Layer[] = [0, 1, 2];

function edgeLayer({ id }: SceneEdge, emphasis: Emphasis): Layer {
  if (isSelected(emphasis, id)) return 2;
  return emphasis.edges.has(id) ? 1 : 0;
}

function nodeLayer({ id }: SceneNode, emphasis: Emphasis): Layer {
  if (isSelected(emphasis, id)) return 2;
  return isFaded(emphasis, id) ? 0 : 1;
}

function boxOf({ start, control, tip }: Line, room: number): Box {
  const { x, y } = control ?? tip;
  return {
    left: Math.min(start.x, tip.x, x) - room,
    right: Math.max(start.x, tip.x, x) + room,
    top: Math.min(start.y, tip.y, y) - room,
    bottom: Math.max(start.y, tip.y, y) + room,
  };
}

/** Sets how a line is broken. */
function setDash(context: CanvasRenderingContext2D, edge: SceneEdge, width: number, picture: Picture): void {
  const pattern = picture.detail.dashes[edge.stroke] ?? dashes[edge.stroke].pattern;
  const { cap } = dashes[edge.stroke];
  const [dot = 0, gap = 0] = pattern ?? [];
  const square = cap === "round" && width * picture.camera.zoom < ROUND_FROM;
  context.lineCap = square ? "butt" : cap;
  context.setLineDash(square ? [dot + width, Math.max(gap - width, 0.5)] : [...(pattern ?? [])]);
}

interface Stroke {
  readonly line: Line;
  readonly colour: string;
  readonly width: number;
  readonly opacity: number;
  readonly hasty: boolean;
}

function strokeLine(context: CanvasRenderingContext2D, { start, control }: Line, end: Line["end"]): void {
  context.beginPath();
  context.moveTo(start.x, start.y);
  if (control === null) context.lineTo(end.x, end.y);
  else context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  context.stroke();
}

function paintEdge(context: CanvasRenderingContext2D, edge: SceneEdge, picture: Picture, stroke: Stroke): void {
  const { line, colour, width, opacity, hasty } = stroke;
  const arrows = edge.directed ? picture.detail.arrows : 0;
  const [tip, a, b] = line.arrow;
  const from = ({ x, y }: Line["tip"]) => ({ x: tip.x + (x - tip.x) * arrows, y: tip.y + (y - tip.y) * arrows });
  const faint = hasty && edge.stroke === "dotted";
  context.globalAlpha = faint ? opacity * DOTTED_OPACITY : opacity;
  context.strokeStyle = colour;
  context.lineWidth = width;
  if (faint) context.setLineDash([]);
  else setDash(context, edge, width, picture);
  strokeLine(context, line, arrows === 0 ? line.tip : from(line.end));
  if (arrows === 0) return;
  context.globalAlpha = opacity;
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  for (const corner of [from(a), from(b)]) context.lineTo(corner.x, corner.y);
  context.fill();
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

/** Lays the graph's plane under a context whose unit is a CSS pixel. */
function inPlane(context: CanvasRenderingContext2D, { camera: { zoom, pan } }: Picture): void {
  context.translate(pan.x, pan.y);
  context.scale(zoom, zoom);
  context.lineJoin = "round";
}

/** The line of an edge, kept off the ring around a selected node. */
function lineClearOfRing(edge: SceneEdge, { picture, lines }: Painting, nodes: Map<EntityId, SceneNode>) {
  const isRinged = (id: EntityId) => picture.emphasis !== null && isSelected(picture.emphasis, id);
  if (!isRinged(edge.source) && !isRinged(edge.target)) return lines.get(edge.id);
  const end = (id: EntityId) => {
    const [node, at] = [nodes.get(id), picture.positions.get(id)];
    if (node === undefined || at === undefined) return undefined;
    return { ...node, ...at, size: node.size + (isRinged(id) ? 2 * RING_REACH : 0) };
  };
  const [source, target] = [end(edge.source), end(edge.target)];
  return source === undefined || target === undefined ? undefined : lineBetween(source, target, edge);
}

/** What of the plane is within a part of the screen. */
function seenIn({ camera: { zoom, pan } }: Picture, part: Box): Box {
  return {
    left: (part.left - pan.x) / zoom,
    right: (part.right - pan.x) / zoom,
    top: (part.top - pan.y) / zoom,
    bottom: (part.bottom - pan.y) / zoom,
  };
}

const isWithin = ({ x, y }: Point, { size }: SceneNode, seen: Box) =>
  x + size >= seen.left && x - size <= seen.right && y + size >= seen.top && y - size <= seen.bottom;

/** Paints all edges as they are where nothing stands out. The context's unit is a CSS pixel. */
export function paintEdges(context: CanvasRenderingContext2D, painting: Painting, options: PaintOptions): void {
  const { picture, palette, lines } = painting;
  const { part, hasty = false, opacity = 1 } = options;
  const seen = seenIn(picture, part);
  const colours = familyColours(picture.scene.families, palette);
  context.save();
  inPlane(context, picture);
  for (const edge of picture.scene.edges) {
    const line = lines.get(edge.id);
    const width = widthOf(edge) * picture.detail.widths;
    if (line === undefined || !overlap(seen, boxOf(line, 4 * width))) continue;
    paintEdge(context, edge, picture, {
      line,
      colour: colours.get(edge.family) ?? palette.ink2,
      width,
      opacity,
      hasty,
    });
  }
  context.restore();
}

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

/** Paints the edges that stand out, over faint ones. None where nothing stands out. */
export function paintLitEdges(context: CanvasRenderingContext2D, painting: Painting, part: Box): void {
  const { picture, palette } = painting;
  const { scene, emphasis, detail } = picture;
  if (emphasis === null) return;
  const seen = seenIn(picture, part);
  const colours = familyColours(scene.families, palette);
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const lit = scene.edges.filter(
    ({ id }) => isSelected(emphasis, id) || emphasis.edges.has(id) || emphasis.siblings.has(id),
  );
  context.save();
  inPlane(context, picture);
  for (const layer of layers) {
    for (const edge of lit) {
      if (edgeLayer(edge, emphasis) !== layer) continue;
      const line = lineClearOfRing(edge, painting, nodes);
      const width = widthOf(edge) * detail.widths;
      if (line === undefined || !overlap(seen, boxOf(line, 4 * width))) continue;
      const opacity = layer > 0 ? 1 : FADED.sibling;
      if (edge.id === emphasis.selected) {
        const casing = { line, colour: palette.ink, width: width + 2 * CASING, opacity: palette.casingOpacity };
        paintEdge(context, { ...edge, stroke: "solid" }, picture, { ...casing, hasty: false });
      }
      const colour = colours.get(edge.family) ?? palette.ink2;
      paintEdge(context, edge, picture, { line, colour, width, opacity, hasty: false });
    }
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

/** Paints what the pointer is over once more, as it stands out then. */
export function paintHover(context: CanvasRenderingContext2D, painting: Painting, hover: Selection): void {
  const { picture, palette, lines } = painting;
  const { scene, emphasis } = picture;
  context.save();
  inPlane(context, picture);
  const strong = (node: SceneNode) =>
    paintNode(context, node, painting, {
      selected: emphasis !== null && isSelected(emphasis, node.id),
      strong: true,
      opacity: 1,
    });
  const node = scene.nodes.find(({ id }) => id === hover.id);
  if (node !== undefined) strong(node);
  const edge = scene.edges.find(({ id }) => id === hover.id);
  const line = edge === undefined ? undefined : lines.get(edge.id);
  if (edge !== undefined && line !== undefined) {
    const colour = familyColours(scene.families, palette).get(edge.family) ?? palette.ink2;
    const width = widthOf(edge) * picture.detail.widths + 1;
    paintEdge(context, edge, picture, { line, colour, width, opacity: 1, hasty: false });
  }
  context.restore();
}
