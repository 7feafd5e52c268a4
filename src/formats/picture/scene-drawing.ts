import { annotate, type Annotations, extentOf, labelledNode } from "#graph/scene/annotations.ts";
import { around, type Box, boxAround, grown } from "#graph/scene/box.ts";
import { detailAt } from "#graph/scene/detail.ts";
import { FADED } from "#graph/scene/emphasis.ts";
import { ICON_BOX, ICON_STROKE, icons } from "#graph/scene/icons.ts";
import { FRAME, type Frame, type FrameTitle, framePath, framesOf, TITLE_FONT, titlesOf } from "#graph/scene/frames.ts";
import type { Measure } from "#graph/scene/label-settings.ts";
import type { PlacedLabel } from "#graph/scene/label.ts";
import { BAR, dashes, type Line, widthOf } from "#graph/scene/lines.ts";
import { disagreeStrokes, markColours } from "#graph/scene/marks.ts";
import { outlines } from "#graph/scene/outlines.ts";
import { familyColours, nodeColours, type Palette } from "#graph/scene/palette.ts";
import type { Mark } from "#graph/standing.ts";
import type { Scene, SceneEdge, SceneNode } from "#graph/scene/scene.ts";
import type { Point } from "#graph/scene/point.ts";
import type { EntityId, RelationId } from "#model/ids.ts";
import { at, type GroupShape, HALO, type Pen, polyline, type Shape, type TextShape } from "./drawing.ts";
import { type EdgeLabel, edgeLabelShape, placeEdgeLabels } from "./edge-labels.ts";

export interface SceneDrawingOptions {
  readonly palette: Palette;
  readonly measure: Measure;
  /** Figures at the edges: where it is said that they are so. */
  readonly figures: ReadonlyMap<RelationId, string>;
  /** Whether edges say their verbs where there is room. */
  readonly verbs: boolean;
}

/** A scene as shapes, with the box that they take in its own plane. */
export interface SceneDrawing {
  readonly shapes: readonly Shape[];
  readonly box: Box;
}

const detail = detailAt(1);
const camera = { zoom: 1, pan: { x: 0, y: 0 } };

/** The pen that a line is drawn with. */
export function linePen({ stroke, origins }: Pick<SceneEdge, "stroke" | "origins">, colour: string): Pen {
  const { pattern, cap } = dashes[stroke];
  return { colour, width: widthOf({ stroke, origins }), dash: pattern ?? undefined, round: cap === "round" };
}

/** Path data from outline to arrowhead; without one, to the other outline. */
function pathOf({ directed }: SceneEdge, { start, control, end, tip }: Line): string {
  const last = directed ? end : tip;
  return control === null ? polyline(start, last) : `M${at(start)}Q${at(control)} ${at(last)}`;
}

/** Pens for a scene's lines: the same one for lines that look the same. */
function penFinder(): typeof linePen {
  const pens = new Map<string, Pen>();
  return (edge, colour) => {
    const key = `${edge.stroke} ${edge.origins} ${colour}`;
    const pen = pens.get(key) ?? linePen(edge, colour);
    pens.set(key, pen);
    return pen;
  };
}

type Names = ReadonlyMap<EntityId, SceneNode>;

interface EdgeLook {
  readonly colour: string;
  readonly pen: Pen;
  readonly bar: readonly Point[] | undefined;
}

function edgeShape(edge: SceneEdge, line: Line, { colour, pen, bar }: EdgeLook, names: Names): GroupShape {
  const { id, source, target, verb } = edge;
  const shapes: Shape[] = [{ kind: "path", d: pathOf(edge, line), pen }];
  if (edge.directed) shapes.push({ kind: "path", d: `${polyline(...line.arrow)}Z`, fill: colour });
  if (bar !== undefined) shapes.push({ kind: "path", d: polyline(...bar), pen: { colour, width: BAR.width } });
  return {
    kind: "group",
    title: `${names.get(source)?.label ?? source} – ${verb} – ${names.get(target)?.label ?? target}`,
    data: { id, source, target },
    shapes,
  };
}

/** Smaller nodes, as in a legend, have finer icons. */
const LEAST_SIZE = 26;

type NodeLook = Pick<SceneNode, "shape" | "size"> & Partial<Pick<SceneNode, "tint">>;

/** The outline of a node with its icon, around the origin. */
export function nodeShapes({ shape, size, tint = null }: NodeLook, palette: Palette): Shape[] {
  const colours = nodeColours(tint, palette);
  const { path, icon } = outlines[shape];
  const half = size / 2;
  const side = icon.scale * size;
  const stroke = ICON_STROKE * Math.min(1, size / LEAST_SIZE);
  return [
    {
      kind: "path",
      d: path,
      scale: half,
      fill: colours.fill,
      pen: { colour: palette.nodeLine, width: 1.5, round: true },
    },
    {
      kind: "path",
      d: icons[shape],
      at: { x: -side / 2, y: icon.drop * half - side / 2 },
      scale: side / ICON_BOX,
      pen: { colour: colours.icon, width: stroke, round: true },
    },
  ];
}

function nodeShape(node: SceneNode, palette: Palette): GroupShape {
  return {
    kind: "group",
    title: node.label,
    data: { id: node.id },
    at: { x: node.x, y: node.y },
    ...(node.lone && { opacity: FADED.node }),
    shapes: nodeShapes(node, palette),
  };
}

/** How many relations a bundle stands for, on a disc around a point. */
export function countShapes(centre: Point, count: number, palette: Palette): Shape[] {
  const pen = { colour: palette.ink2, width: 1.25 };
  return [
    { kind: "circle", centre, radius: detail.mark, fill: palette.surface, pen },
    {
      kind: "text",
      at: { x: centre.x, y: centre.y + 4 },
      lines: [String(count)],
      font: { size: 11, weight: 650 },
      align: "center",
      colour: palette.ink,
    },
  ];
}

/** ≠ on its disc, around a point. */
export function markShapes(centre: Point, mark: Mark, palette: Palette): Shape[] {
  const d = disagreeStrokes(detail.mark)
    .map((ends) => polyline(...ends.map(({ x, y }) => ({ x: centre.x + x, y: centre.y + y }))))
    .join("");
  const { fill, line: colour } = markColours(mark, palette);
  return [
    { kind: "circle", centre, radius: detail.mark, fill, pen: { colour, width: 1.25 } },
    { kind: "path", d, pen: { colour, width: 1.5, round: true } },
  ];
}

function nameShape(label: PlacedLabel, node: SceneNode, palette: Palette): Shape {
  const text: TextShape = {
    kind: "text",
    at: { x: node.x + label.offset.x, y: node.y + label.offset.y },
    lines: label.lines,
    whole: node.label,
    lineHeight: label.lineHeight,
    font: label.font,
    align: label.align,
    colour: palette.ink,
    halo: palette.canvas,
  };
  return node.lone ? { kind: "group", opacity: FADED.label, shapes: [text] } : text;
}

/** The frame around a group, without its title. */
function frameShapes({ box }: Pick<Frame, "box">, palette: Palette): Shape[] {
  const d = framePath(box);
  return [
    { kind: "group", opacity: FRAME.ground, shapes: [{ kind: "path", d, fill: palette.ink }] },
    { kind: "group", opacity: FRAME.line, shapes: [{ kind: "path", d, pen: { colour: palette.ink3, width: 1 } }] },
  ];
}

function titleShapes(frames: readonly Frame[], titles: readonly FrameTitle[], palette: Palette): Shape[] {
  return titles.map(({ text, at: place }, index) => ({
    kind: "text",
    at: place,
    lines: [text],
    whole: frames[index]?.title ?? text,
    font: TITLE_FONT,
    colour: palette.ink2,
    halo: palette.canvas,
  }));
}

/** What edges' labels keep clear of. */
function takenBoxes(scene: Scene, positions: ReadonlyMap<EntityId, Point>, annotations: Annotations): Box[] {
  const { labels, marks, counts, bars } = annotations;
  return [
    ...scene.nodes.flatMap(
      (node) => labelledNode(node, positions.get(node.id) ?? node, { camera, emphasis: null }).covers,
    ),
    ...[...labels.values()].map(({ box }) => box),
    ...[...marks.values(), ...counts.values()].map((point) => boxAround(point, detail.mark + 1)),
    ...[...bars.values()].flatMap((bar) => around(bar.map((point) => boxAround(point, 1))) ?? []),
  ];
}

/** Curves may bow out further than any node. */
function bendsOf(lines: Iterable<Line>): Box[] {
  return [...lines].flatMap(({ control, start, tip }) => {
    if (control === null) return [];
    const middle = { x: (start.x + 2 * control.x + tip.x) / 4, y: (start.y + 2 * control.y + tip.y) / 4 };
    return [boxAround(middle, 10)];
  });
}

/** Draws a scene at zoom 1 as the canvas would, nothing selected: edges, nodes, ≠, what edges say, names. */
export function sceneDrawing(scene: Scene, { palette, measure, figures, verbs }: SceneDrawingOptions): SceneDrawing {
  // What the picture leaves out is counted in words beside it.
  const quiet: Scene = { ...scene, nodes: scene.nodes.map((node) => ({ ...node, hidden: 0 })) };
  const positions = new Map(quiet.nodes.map((node) => [node.id, node]));
  const extent = extentOf(quiet.nodes, positions) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const frame = grown(extent, 400);
  const annotations = annotate({ scene: quiet, positions, emphasis: null, camera, detail, frame }, { measure });
  const { lines, labels, marks, counts, bars } = annotations;
  const colours = familyColours(scene.families, palette);
  const taken = takenBoxes(quiet, positions, annotations);
  const edgeLabels = placeEdgeLabels(labelsOf(scene, lines, { figures, verbs }), taken, lines, measure);
  const penOf = penFinder();
  // Of the thousands of edges one array each would be thrown away at once.
  const edgeShapes = () => {
    const shapes: Shape[] = [];
    for (const edge of scene.edges) {
      const line = lines.get(edge.id);
      if (line === undefined) continue;
      const colour = colours.get(edge.family) ?? palette.ink2;
      shapes.push(edgeShape(edge, line, { colour, pen: penOf(edge, colour), bar: bars.get(edge.id) }, positions));
    }
    return shapes;
  };
  const frames = framesOf(quiet, positions);
  const titles = titlesOf(frames, camera, measure);
  const groups: Shape[][] = [
    frames.flatMap((frame) => frameShapes(frame, palette)),
    edgeShapes(),
    scene.nodes.map((node) => nodeShape(node, palette)),
    [
      ...scene.edges.flatMap(({ id, members }) => {
        const point = counts.get(id);
        return point === undefined ? [] : countShapes(point, members.length, palette);
      }),
      ...[...marks.values()].flatMap((placed) => markShapes(placed, placed.mark, palette)),
    ],
    edgeLabels.map((label) => edgeLabelShape(label, palette)),
    titleShapes(frames, titles, palette),
    [...labels.values()].map((label) => nameShape(label, positions.get(label.id) as SceneNode, palette)),
  ];
  const written = [...labels.values(), ...edgeLabels, ...titles].map(({ box }) => grown(box, HALO / 2));
  return {
    shapes: groups.filter(({ length }) => length > 0).map((shapes) => ({ kind: "group", shapes })),
    box:
      around([grown(extent, 2), ...frames.map(({ box }) => grown(box, 1)), ...written, ...bendsOf(lines.values())]) ??
      extent,
  };
}

/** What each edge has to say, the shortest first: it has the fewest places to say it at. */
function labelsOf(
  { edges }: Scene,
  lines: ReadonlyMap<RelationId, Line>,
  { figures, verbs }: Pick<SceneDrawingOptions, "figures" | "verbs">,
): EdgeLabel[] {
  const labels: EdgeLabel[] = [];
  for (const { id, verb: own } of edges) {
    const line = lines.get(id);
    const [verb, said] = [verbs ? own : "", figures.get(id) ?? ""];
    if (line === undefined || (verb === "" && said === "")) continue;
    const length = Math.hypot(line.tip.x - line.start.x, line.tip.y - line.start.y);
    labels.push({ id, verb, figures: said, line, length });
  }
  return labels.sort((a, b) => a.length - b.length);
}
