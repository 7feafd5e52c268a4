import type { Picture } from "#graph/scene/annotations.ts";
import { type Box, overlap } from "#graph/scene/box.ts";
import { type Emphasis, FADED, isSelected } from "#graph/scene/emphasis.ts";
import { dashes, type Line, lineBetween, widthOf } from "#graph/scene/lines.ts";
import { RING_REACH } from "#graph/scene/outlines.ts";
import { familyColours } from "#graph/scene/palette.ts";
import type { SceneEdge, SceneNode } from "#graph/scene/scene.ts";
import type { EntityId, RelationId } from "#model/ids.ts";
import { inPlane, type Layer, type Painting, type PaintOptions, seenIn } from "./painting.ts";

/** Wider than a selected edge, on each side, in pixels. */
const CASING = 5;
/** Smaller dots than this on the screen, in pixels, can be square: nobody sees it, and round ones take twice as long. */
const ROUND_FROM = 2.5;
/** A dotted line is drawn about so much of its length. */
const DOTTED_OPACITY = 0.45;

const layers: readonly Layer[] = [0, 1, 2];

const standsOut = ({ id }: SceneEdge, emphasis: Emphasis) =>
  isSelected(emphasis, id) || emphasis.edges.has(id) || emphasis.siblings.has(id);

function edgeLayer({ id }: SceneEdge, emphasis: Emphasis): Layer {
  if (isSelected(emphasis, id)) return 2;
  return emphasis.edges.has(id) ? 1 : 0;
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

/** Paints all edges as they are where nothing stands out. The context's unit is a CSS pixel. */
export function paintEdges(context: CanvasRenderingContext2D, painting: Painting, options: PaintOptions): void {
  const { picture, palette, lines, without } = painting;
  const { part, hasty = false, opacity = 1 } = options;
  const seen = seenIn(picture, part);
  const colours = familyColours(picture.scene.families, palette);
  context.save();
  inPlane(context, picture);
  for (const edge of picture.scene.edges) {
    if (without !== null && standsOut(edge, without)) continue;
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

/** Paints the edges that stand out, over faint ones. None where nothing stands out. */
export function paintLitEdges(context: CanvasRenderingContext2D, painting: Painting, part: Box): void {
  const { picture, palette } = painting;
  const { scene, emphasis, detail } = picture;
  if (emphasis === null) return;
  const seen = seenIn(picture, part);
  const colours = familyColours(scene.families, palette);
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const lit = scene.edges.filter((edge) => standsOut(edge, emphasis));
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

/** Paints an edge that the pointer is over once more, as it stands out then. */
export function paintHoveredEdge(context: CanvasRenderingContext2D, painting: Painting, id: RelationId): void {
  const { picture, palette } = painting;
  const { scene, detail } = picture;
  const edge = scene.edges.find((each) => each.id === id);
  if (edge === undefined) return;
  const ends = scene.nodes.filter((node) => node.id === edge.source || node.id === edge.target);
  const line = lineClearOfRing(edge, painting, new Map(ends.map((node) => [node.id, node])));
  if (line === undefined) return;
  const colour = familyColours(scene.families, palette).get(edge.family) ?? palette.ink2;
  const width = widthOf(edge) * detail.widths + 1;
  context.save();
  inPlane(context, picture);
  paintEdge(context, edge, picture, { line, colour, width, opacity: 1, hasty: false });
  context.restore();
}
