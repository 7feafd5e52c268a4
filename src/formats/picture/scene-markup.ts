import { annotate, type Annotations, extentOf } from "#graph/scene/annotations.ts";
import { around, type Box, grown } from "#graph/scene/box.ts";
import { detailAt } from "#graph/scene/detail.ts";
import { FADED } from "#graph/scene/emphasis.ts";
import { ICON_BOX, ICON_STROKE, icons } from "#graph/scene/icons.ts";
import type { Measure, PlacedLabel } from "#graph/scene/labels.ts";
import { BAR, dashes, type Line, widthOf } from "#graph/scene/lines.ts";
import { disagreeStrokes } from "#graph/scene/marks.ts";
import { outlines } from "#graph/scene/outlines.ts";
import { familyColours, type Palette } from "#graph/scene/palette.ts";
import type { Point, Scene, SceneEdge, SceneNode } from "#graph/scene/scene.ts";
import { element, escapeXml } from "../xml.ts";

export interface SceneMarkupOptions {
  readonly palette: Palette;
  readonly measure: Measure;
}

/** A scene as SVG markup, with the box that it takes in its own plane. */
export interface SceneMarkup {
  readonly markup: string;
  readonly box: Box;
}

const digits = (value: number) => Number(value.toFixed(2));
const at = ({ x, y }: Point) => `${digits(x)} ${digits(y)}`;

const detail = detailAt(1);

const pathOf = ({ start, control, end }: Line) =>
  control === null ? `M${at(start)}L${at(end)}` : `M${at(start)}Q${at(control)} ${at(end)}`;

function edgeMarkup(edge: SceneEdge, line: Line, colour: string, { bars }: Annotations): string {
  const { pattern, cap } = dashes[edge.stroke];
  const bar = bars.get(edge.id);
  const parts = [
    element("title", {}, escapeXml(edge.verb)),
    element("path", {
      d: pathOf(line),
      fill: "none",
      stroke: colour,
      "stroke-width": widthOf(edge),
      "stroke-dasharray": pattern?.join(" "),
      "stroke-linecap": cap === "round" ? cap : undefined,
    }),
    edge.directed ? element("path", { d: `M${line.arrow.map(at).join("L")}Z`, fill: colour }) : "",
    bar === undefined
      ? ""
      : element("path", { d: `M${at(bar[0])}L${at(bar[1])}`, stroke: colour, "stroke-width": BAR.width }),
  ];
  return element("g", { "data-id": edge.id }, parts.join(""));
}

function nodeMarkup(node: SceneNode, palette: Palette): string {
  const { path, icon } = outlines[node.shape];
  const half = node.size / 2;
  const side = icon.scale * node.size;
  const scale = side / ICON_BOX;
  const parts = [
    element("title", {}, escapeXml(node.label)),
    element("path", {
      d: path,
      transform: `scale(${half})`,
      fill: palette.nodeFill,
      stroke: palette.nodeLine,
      "stroke-width": (1.5 / half).toFixed(4),
      "stroke-linejoin": "round",
    }),
    element("path", {
      d: icons[node.shape],
      transform: `translate(${digits(-side / 2)} ${digits(icon.drop * half - side / 2)}) scale(${scale.toFixed(4)})`,
      fill: "none",
      stroke: palette.nodeIcon,
      "stroke-width": ICON_STROKE / scale,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    }),
  ];
  const opacity = node.lone ? FADED.node : undefined;
  return element("g", { "data-id": node.id, transform: `translate(${at(node)})`, opacity }, parts.join(""));
}

/** How many relations a bundle stands for, on a disc around a point. */
function countMarkup(point: Point, count: number, palette: Palette): string {
  const disc = {
    cx: digits(point.x),
    cy: digits(point.y),
    r: detail.mark,
    fill: palette.surface,
    stroke: palette.ink2,
  };
  return (
    element("circle", { ...disc, "stroke-width": 1.25 }) +
    element(
      "text",
      {
        x: digits(point.x),
        y: digits(point.y + 4),
        "font-size": 11,
        "font-weight": 650,
        "text-anchor": "middle",
        fill: palette.ink,
      },
      String(count),
    )
  );
}

/** ≠ on its disc, around a point. */
export function markMarkup(point: Point, radius: number, palette: Palette): string {
  const strokes = disagreeStrokes(radius)
    .map(([a, b]) => `M${at({ x: point.x + a.x, y: point.y + a.y })}L${at({ x: point.x + b.x, y: point.y + b.y })}`)
    .join("");
  const outline = { stroke: palette.onDisagree, "stroke-linecap": "round" };
  return (
    element("circle", {
      cx: point.x,
      cy: point.y,
      r: radius,
      fill: palette.disagree,
      ...outline,
      "stroke-width": 1.25,
    }) + element("path", { d: strokes, fill: "none", ...outline, "stroke-width": 1.5 })
  );
}

const anchors = { left: "start", center: "middle", right: "end" } as const;

function labelMarkup(label: PlacedLabel, node: SceneNode, palette: Palette): string {
  const [x, y] = [node.x + label.offset.x, node.y + label.offset.y];
  const lines = label.lines.map((line, index) =>
    element("tspan", { x, y: y + index * label.lineHeight }, escapeXml(line)),
  );
  return element(
    "text",
    {
      "font-size": label.font.size,
      "font-weight": label.font.weight,
      "text-anchor": anchors[label.align],
      fill: palette.ink,
      stroke: palette.canvas,
      "stroke-width": 4.2,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    },
    lines.join(""),
  );
}

/** Draws a scene at zoom 1 as the canvas would, nothing selected: edges, nodes, ≠, names. */
export function sceneMarkup(scene: Scene, { palette, measure }: SceneMarkupOptions): SceneMarkup {
  const positions = new Map(scene.nodes.map((node) => [node.id, node]));
  const extent = extentOf(scene.nodes, positions) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const frame = grown(extent, 400);
  const camera = { zoom: 1, pan: { x: 0, y: 0 } };
  const annotations = annotate({ scene, positions, emphasis: null, camera, detail, frame }, { measure });
  const colours = familyColours(scene.families, palette);
  const edges = scene.edges.map((edge) => {
    const line = annotations.lines.get(edge.id);
    return line === undefined ? "" : edgeMarkup(edge, line, colours.get(edge.family) ?? palette.ink2, annotations);
  });
  const labels = [...annotations.labels.values()];
  const names = labels.map((label) => labelMarkup(label, positions.get(label.id) as SceneNode, palette));
  const marks = [...annotations.marks.values()].map((point) => markMarkup(point, detail.mark, palette));
  const counts = scene.edges.flatMap(({ id, members }) => {
    const point = annotations.counts.get(id);
    return point === undefined ? [] : [countMarkup(point, members.length, palette)];
  });
  const groups = [edges, scene.nodes.map((node) => nodeMarkup(node, palette)), [...counts, ...marks], names];
  // Curves may bow out further than any node.
  const bends = [...annotations.lines.values()].flatMap(({ control, start, tip }) => {
    if (control === null) return [];
    const x = (start.x + 2 * control.x + tip.x) / 4;
    const y = (start.y + 2 * control.y + tip.y) / 4;
    return [grown({ left: x, right: x, top: y, bottom: y }, 10)];
  });
  return {
    markup: groups.map((group) => element("g", {}, `\n${group.join("\n")}\n`)).join("\n"),
    box: around([extent, ...labels.map(({ box }) => box), ...bends]) ?? extent,
  };
}
