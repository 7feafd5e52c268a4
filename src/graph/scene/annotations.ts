import type { EntityId, RelationId } from "#model/ids.ts";
import type { Mark } from "../standing.ts";
import { around, type Box, boxAround, grown, overlap, type Segment } from "./box.ts";
import type { Camera } from "./camera.ts";
import { badgeBox } from "./badges.ts";
import { framesOf, titlesOf } from "./frames.ts";
import { type Emphasis, isFaded, isSelected } from "./emphasis.ts";
import type { LabelFont, Measure } from "./label-settings.ts";
import { placeLabels } from "./labels.ts";
import type { LabelledNode, LabelRequest, PlacedLabel } from "./label.ts";
import { barAcross, type Line, lineBetween, pointOn } from "./lines.ts";
import { placeMarks } from "./marks.ts";
import { outlines, RING_REACH } from "./outlines.ts";
import type { Scene, SceneEdge, SceneNode } from "./scene.ts";
import type { Point } from "./point.ts";
import type { Detail } from "./detail.ts";

/** What is on the canvas, for whoever writes on it. */
export interface Picture {
  readonly scene: Scene;
  /** Where nodes are drawn, in the plane. */
  readonly positions: ReadonlyMap<EntityId, Point>;
  readonly emphasis: Emphasis | null;
  readonly camera: Camera;
  readonly detail: Detail;
  /** The canvas, in CSS pixels. */
  readonly frame: Box;
  /** The part of it that nothing covers: there names are read. Without it all of it is. */
  readonly room?: Box;
}

/** A ≠ where it sits. */
export interface PlacedMark extends Point {
  readonly mark: Mark;
}

/** What is written on a picture. Marks and bars are in the plane, so that they stay put while one pans. */
export interface Annotations {
  readonly labels: ReadonlyMap<EntityId, PlacedLabel>;
  /** By their middles. */
  readonly marks: ReadonlyMap<RelationId, PlacedMark>;
  /** The middles of the numbers on bundles. */
  readonly counts: ReadonlyMap<RelationId, Point>;
  readonly bars: ReadonlyMap<RelationId, Segment>;
  readonly lines: ReadonlyMap<RelationId, Line>;
}

const onScreen = ({ x, y }: Point, { zoom, pan }: Camera): Point => ({ x: x * zoom + pan.x, y: y * zoom + pan.y });

const inPlane = ({ left, top, right, bottom }: Box, { zoom, pan }: Camera): Box => ({
  left: (left - pan.x) / zoom,
  top: (top - pan.y) / zoom,
  right: (right - pan.x) / zoom,
  bottom: (bottom - pan.y) / zoom,
});

/** A node as names see it, with the ring around it if it is selected. */
export function labelledNode(
  node: SceneNode,
  at: Point,
  { camera, emphasis }: Pick<Picture, "camera" | "emphasis">,
): LabelledNode {
  const { halfWidth, halfHeight, shoulder, layers } = outlines[node.shape];
  const half = (node.size / 2 + (emphasis !== null && isSelected(emphasis, node.id) ? RING_REACH : 0)) * camera.zoom;
  const { x, y } = onScreen(at, camera);
  const covers = layers.map(({ left, top, right, bottom }) => ({
    left: x + left * half,
    top: y + top * half,
    right: x + right * half,
    bottom: y + bottom * half,
  }));
  const faded = isFaded(emphasis, node.id);
  return { id: node.id, x, y, halfWidth: half * halfWidth, halfHeight: half * halfHeight, shoulder, covers, faded };
}

/** The lines of all edges whose ends are placed, in the plane. */
export function linesOf(scene: Scene, positions: ReadonlyMap<EntityId, Point>): Map<RelationId, Line> {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const lines = new Map<RelationId, Line>();
  for (const edge of scene.edges) {
    const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
    const [from, to] = [positions.get(edge.source), positions.get(edge.target)];
    if (source === undefined || target === undefined || from === undefined || to === undefined) continue;
    lines.set(edge.id, lineBetween({ ...source, ...from }, { ...target, ...to }, edge));
  }
  return lines;
}

/** Pieces that a curve is cut into to see what it crosses. */
const PIECES = 4;

function segmentsOf(line: Line, camera: Camera): Segment[] {
  if (line.control === null) return [[onScreen(line.start, camera), onScreen(line.tip, camera)]];
  const points = Array.from({ length: PIECES + 1 }, (_, piece) => onScreen(pointOn(line, piece / PIECES), camera));
  return points.slice(1).map((point, index) => [points[index] as Point, point]);
}

/** How important it is that a node is named: what is looked at first, then by degree. */
function rank(id: EntityId, emphasis: Emphasis | null): number {
  if (emphasis === null) return 1;
  if (isSelected(emphasis, id) || emphasis.ends.has(id)) return 0;
  return emphasis.nodes.has(id) ? 1 : 2;
}

/** The font of a node's name: hubs, and what is selected, speak louder. */
export function fontOf(node: SceneNode, { emphasis, detail }: Pick<Picture, "emphasis" | "detail">): LabelFont {
  const font = node.hub ? detail.hubFont : detail.font;
  return rank(node.id, emphasis) === 0 ? { ...font, weight: 650 } : font;
}

/** Nodes this far outside the frame, as a part of its longer side, are named too: one may pan there. */
const BEYOND = 0.3;
/** Edges up to which names keep out of their way: beyond there is no way out, and looking for one takes long. */
const MOST_LINES = 800;

/** Which nodes are to be named, the most important first. */
function requestsOf(picture: Picture, boxes: ReadonlyMap<EntityId, LabelledNode>): LabelRequest[] {
  const { scene, emphasis, detail, frame } = picture;
  const nearby = grown(frame, Math.max(frame.right - frame.left, frame.bottom - frame.top) * BEYOND);
  const ranked = scene.nodes.toSorted((a, b) => rank(a.id, emphasis) - rank(b.id, emphasis));
  const room = (frame.right - frame.left) * (frame.bottom - frame.top);
  let left = detail.roomForName === 0 ? Infinity : Math.floor(room / detail.roomForName);
  return ranked.flatMap((node) => {
    const box = boxes.get(node.id);
    if (box === undefined || !overlap(nearby, boxAround(box, 0.5))) return [];
    const important = node.hub || (emphasis !== null && rank(node.id, emphasis) < 2);
    if (!important && left-- <= 0) return [];
    return [{ node: box, text: node.label, font: fontOf(node, picture) }];
  });
}

export interface AnnotateOptions {
  readonly measure: Measure;
  readonly previous?: Annotations | undefined;
  /** Lines worked out before, if nothing has moved since. */
  readonly lines?: ReadonlyMap<RelationId, Line> | undefined;
  /** What else must stay clear, in pixels on the screen. */
  readonly pill?: Box | null;
}

/** Writes names and marks on a picture. */
export function annotate(picture: Picture, options: AnnotateOptions): Annotations {
  const { scene, positions, camera, detail, frame } = picture;
  const lines = options.lines ?? linesOf(scene, positions);
  const withLine = (edge: SceneEdge) => {
    const line = lines.get(edge.id);
    return line === undefined ? [] : [{ id: edge.id, line }];
  };
  const kinds = new Map(scene.edges.flatMap(({ id, mark }) => (mark === null ? [] : [[id, mark] as const])));
  const disputed = detail.mark === 0 ? [] : scene.edges.filter(({ id }) => kinds.has(id)).flatMap(withLine);
  const pill = options.pill ?? null;
  const pilled = disputed.filter(({ id }) => id === picture.emphasis?.selected);
  const others = disputed.filter((line) => !pilled.includes(line));
  const radius = detail.mark / camera.zoom;
  const places = [
    ...placeMarks(pilled, radius),
    ...placeMarks(others, radius, pill === null ? null : inPlane(pill, camera)),
  ];
  const marks = new Map(places.map(([id, at]) => [id, { ...at, mark: kinds.get(id) ?? "open" }]));
  const bundles = detail.mark === 0 ? [] : scene.edges.filter(({ members }) => members.length > 1).flatMap(withLine);
  const counts = placeMarks(bundles, radius, pill === null ? null : inPlane(pill, camera), marks.values());
  const barred = scene.edges.filter(({ stroke }) => stroke === "barred").flatMap(withLine);
  const boxes = new Map(
    scene.nodes.flatMap((node) => {
      const at = positions.get(node.id);
      return at === undefined ? [] : [[node.id, labelledNode(node, at, picture)] as const];
    }),
  );
  const badges = scene.nodes.flatMap((node) => {
    const box = boxes.get(node.id);
    return (box === undefined ? null : badgeBox(node, box, camera.zoom, detail)) ?? [];
  });
  const markBoxes = [...marks.values(), ...counts.values()].map((point) =>
    boxAround(onScreen(point, camera), detail.mark + 1),
  );
  const titles = titlesOf(framesOf(scene, positions), camera, options.measure).map(({ box }) => box);
  const labels = placeLabels(
    requestsOf(picture, boxes),
    {
      nodes: [...boxes.values()],
      marks: [...markBoxes, ...badges, ...titles, ...(pill === null ? [] : [pill])],
      lines: lines.size > MOST_LINES ? [] : [...lines.values()].flatMap((line) => segmentsOf(line, camera)),
      frame: grown(picture.room ?? frame, -4),
    },
    { measure: options.measure, previous: options.previous?.labels },
  );
  return {
    lines,
    marks,
    counts,
    bars: new Map(barred.map(({ id, line }) => [id, barAcross(line)])),
    labels: new Map(labels.map((label) => [label.id, label])),
  };
}

/** The box of some nodes in the plane; `null` of none. */
export function extentOf(nodes: readonly SceneNode[], positions: ReadonlyMap<EntityId, Point>): Box | null {
  return around(
    nodes.flatMap(({ id, shape, size }) => {
      const at = positions.get(id);
      const { halfWidth, halfHeight } = outlines[shape];
      return at === undefined ? [] : [boxAround(at, (size / 2) * halfWidth, (size / 2) * halfHeight)];
    }),
  );
}

/** The box of all that is drawn of a scene in the plane, frames included; `null` of nothing. */
export function contentOf(scene: Scene, positions: ReadonlyMap<EntityId, Point>): Box | null {
  const nodes = extentOf(scene.nodes, positions);
  return nodes === null ? null : around([nodes, ...framesOf(scene, positions).map(({ box }) => box)]);
}
