import { BADGE, badgeBox, badgeText } from "#graph/scene/badges.ts";
import type { Annotations, Picture } from "#graph/scene/annotations.ts";
import type { Box } from "#graph/scene/box.ts";
import { FADED, isFaded, isSelected } from "#graph/scene/emphasis.ts";
import { outlines } from "#graph/scene/outlines.ts";
import type { Palette } from "#graph/scene/palette.ts";
import type { SceneNode } from "#graph/scene/scene.ts";
import type { Point } from "#graph/scene/point.ts";
import { FONT_STACK } from "./paint.ts";

/** A pin, in a box of 24: Lucide's, filled. */
const PIN =
  "M12 17v5M9 10.76a2 2 0 0 1-1.11 1.79l-1.78.9A2 2 0 0 0 5 15.24V16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-.76a2 2 0 0 0-1.11-1.79l-1.78-.9A2 2 0 0 1 15 10.76V7a1 1 0 0 1 1-1 2 2 0 0 0 0-4H8a2 2 0 0 0 0 4 1 1 0 0 1 1 1z";
const PIN_SIZE = 12;

function paintBadge(context: CanvasRenderingContext2D, node: SceneNode, picture: Picture, at: Point, palette: Palette) {
  const box = badgeBox(node, at, picture.camera.zoom, picture.detail);
  if (box === null) return;
  context.globalAlpha = isFaded(picture.emphasis, node.id) ? FADED.label : 1;
  context.beginPath();
  context.roundRect(box.left, box.top, box.right - box.left, BADGE.height, BADGE.height / 2);
  context.fillStyle = palette.surface;
  context.fill();
  context.strokeStyle = palette.nodeLine;
  context.lineWidth = 1;
  context.stroke();
  context.font = `${BADGE.font.weight} ${BADGE.font.size}px ${FONT_STACK}`;
  context.textAlign = "center";
  context.fillStyle = palette.ink2;
  context.fillText(badgeText(node), (box.left + box.right) / 2, box.bottom - 4);
  context.globalAlpha = 1;
}

let pin: Path2D | undefined;

function paintPin(context: CanvasRenderingContext2D, node: SceneNode, picture: Picture, at: Point, palette: Palette) {
  const { halfWidth, halfHeight } = outlines[node.shape];
  const half = (node.size / 2) * picture.camera.zoom;
  pin ??= new Path2D(PIN);
  context.save();
  context.globalAlpha = isFaded(picture.emphasis, node.id) ? FADED.label : 1;
  context.translate(at.x - half * halfWidth * 0.8 - PIN_SIZE + 4, at.y - half * halfHeight * 0.8 - PIN_SIZE + 4);
  context.scale(PIN_SIZE / 24, PIN_SIZE / 24);
  context.lineJoin = "round";
  context.lineCap = "round";
  context.strokeStyle = palette.canvas;
  context.lineWidth = 7;
  context.stroke(pin);
  context.strokeStyle = palette.ink;
  context.lineWidth = 2.4;
  context.stroke(pin);
  context.fillStyle = palette.ink;
  context.fill(pin);
  context.restore();
}

/** Writes at each node how many of its relations are not shown, and marks those that stay where they were put. */
export function paintBadges(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  const { scene, positions, camera, frame } = picture;
  const { zoom, pan } = camera;
  for (const node of scene.nodes) {
    if (node.hidden === 0 && !node.pinned) continue;
    const place = positions.get(node.id);
    if (place === undefined) continue;
    const at = { x: place.x * zoom + pan.x, y: place.y * zoom + pan.y };
    const outside =
      at.x < frame.left - 60 || at.x > frame.right + 60 || at.y < frame.top - 60 || at.y > frame.bottom + 60;
    if (outside) continue;
    if (node.pinned) paintPin(context, node, picture, at, palette);
    paintBadge(context, node, picture, at, palette);
  }
}

/** Writes on each bundle how many relations it stands for. */
export function paintCounts(
  context: CanvasRenderingContext2D,
  picture: Picture,
  { counts }: Annotations,
  palette: Palette,
): void {
  const { scene, camera, detail, emphasis } = picture;
  const { zoom, pan } = camera;
  if (counts.size === 0) return;
  const radius = Math.max(detail.mark, 6.5);
  for (const { id, members } of scene.edges) {
    const middle = counts.get(id);
    if (middle === undefined || emphasis?.selected === id) continue;
    const at = { x: middle.x * zoom + pan.x, y: middle.y * zoom + pan.y };
    context.globalAlpha = emphasis === null || emphasis.edges.has(id) || emphasis.siblings.has(id) ? 1 : FADED.mark;
    context.beginPath();
    context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
    context.fillStyle = palette.surface;
    context.fill();
    context.strokeStyle = palette.ink2;
    context.lineWidth = 1.25;
    context.stroke();
    context.font = `650 11px ${FONT_STACK}`;
    context.textAlign = "center";
    context.fillStyle = palette.ink;
    context.fillText(String(members.length), at.x, at.y + 4);
    context.globalAlpha = 1;
  }
}

/** Draws the outline of what the keyboard is at: further out than the ring of a selection would be. */
export function paintCursor(
  context: CanvasRenderingContext2D,
  node: SceneNode,
  picture: Picture,
  palette: Palette,
): void {
  const place = picture.positions.get(node.id);
  if (place === undefined) return;
  const { zoom, pan } = picture.camera;
  const { emphasis } = picture;
  const ringed = emphasis !== null && isSelected(emphasis, node.id);
  const half = (node.size / 2) * zoom + (ringed ? 12 : 5);
  context.save();
  context.translate(place.x * zoom + pan.x, place.y * zoom + pan.y);
  context.scale(half, half);
  context.lineJoin = "round";
  const outline = new Path2D(outlines[node.shape].path);
  for (const [colour, width] of [
    [palette.canvas, 5],
    [palette.ink, 2],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width / half;
    context.stroke(outline);
  }
  context.restore();
}

/** Draws the box that is being drawn around entities. */
export function paintBox(context: CanvasRenderingContext2D, box: Box, { camera }: Picture, palette: Palette): void {
  const { zoom, pan } = camera;
  const [x, y] = [box.left * zoom + pan.x, box.top * zoom + pan.y];
  const [width, height] = [(box.right - box.left) * zoom, (box.bottom - box.top) * zoom];
  context.fillStyle = palette.ink;
  context.globalAlpha = 0.06;
  context.fillRect(x, y, width, height);
  context.globalAlpha = 1;
  context.strokeStyle = palette.ink;
  context.lineWidth = 1;
  context.strokeRect(x, y, width, height);
}
