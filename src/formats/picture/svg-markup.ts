import type { LabelFont } from "#graph/scene/labels.ts";
import { element, escapeXml } from "../xml.ts";
import { type Drawing, HALO, type GroupShape, type Pen, RAISED, type Shape, type TextShape } from "./drawing.ts";

/** The font that widths are reckoned with comes first, so that every program that has it sets the same picture. */
const FONTS = "'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Weights that every program knows. */
const weights: Readonly<Record<LabelFont["weight"], number>> = { 400: 400, 500: 500, 650: 600 };
const anchors = { left: undefined, center: "middle", right: "end" } as const;

interface InkAttributes {
  readonly fill?: string;
  readonly pen?: Pen;
}

/** `scale` is undone for the pen. */
function ink({ fill, pen }: InkAttributes, scale = 1) {
  const round = pen?.round === true ? "round" : undefined;
  return {
    fill: fill ?? "none",
    stroke: pen?.colour,
    "stroke-width":
      pen === undefined ? undefined : (pen.width / scale).toFixed(scale === 1 ? 2 : 4).replace(/\.?0+$/, ""),
    "stroke-dasharray": pen?.dash?.join(" "),
    "stroke-linecap": round,
    "stroke-linejoin": round,
  };
}

const digits = (value: number) => Number(value.toFixed(2));

function transform({ at, scale = 1 }: Pick<GroupShape, "at" | "scale">): string | undefined {
  const parts = [
    ...(at === undefined ? [] : [`translate(${digits(at.x)} ${digits(at.y)})`]),
    ...(scale === 1 ? [] : [`scale(${Number(scale.toFixed(4))})`]),
  ];
  return parts.length === 0 ? undefined : parts.join(" ");
}

function textMarkup({ at, lines, lineHeight = 0, font, align = "left", colour, halo, raised }: TextShape): string {
  const { size } = font;
  const [only = "", ...others] = lines;
  const figures =
    raised === undefined
      ? ""
      : ` ${element("tspan", { dy: -size * RAISED.rise, "font-size": digits(size * RAISED.size) }, escapeXml(raised))}`;
  const content =
    others.length === 0
      ? escapeXml(only)
      : lines
          .map((line, index) => element("tspan", { x: at.x, y: at.y + index * lineHeight }, escapeXml(line)))
          // Programs that read the text alone need the space between its lines.
          .join(" ");
  const haloed = halo === undefined ? {} : { stroke: halo, "stroke-width": HALO, "stroke-linejoin": "round" };
  return element(
    "text",
    {
      x: at.x,
      y: at.y,
      "font-size": size,
      "font-weight": weights[font.weight],
      "text-anchor": anchors[align],
      fill: colour,
      ...haloed,
      "paint-order": halo === undefined ? undefined : "stroke",
    },
    content + figures,
  );
}

function groupMarkup(group: GroupShape): string {
  const { shapes, opacity, title, data = {} } = group;
  const attributes = Object.fromEntries(Object.entries(data).map(([key, value]) => [`data-${key}`, value]));
  const named = title === undefined ? [] : [element("title", {}, escapeXml(title))];
  const simple = !shapes.some(({ kind }) => kind === "group");
  const parts = [...named, ...shapes.map(shapeMarkup)];
  return element(
    "g",
    { ...attributes, transform: transform(group), opacity },
    simple ? parts.join("") : `\n${parts.join("\n")}\n`,
  );
}

function shapeMarkup(shape: Shape): string {
  switch (shape.kind) {
    case "path":
      return element("path", { d: shape.d, transform: transform(shape), ...ink(shape, shape.scale) });
    case "circle": {
      const { centre, radius } = shape;
      return element("circle", { cx: centre.x, cy: centre.y, r: radius, ...ink(shape) });
    }
    case "box": {
      const { left, top, right, bottom } = shape.box;
      return element("rect", { x: left, y: top, width: right - left, height: bottom - top, ...ink(shape) });
    }
    case "text":
      return textMarkup(shape);
    case "group":
      return groupMarkup(shape);
  }
}

/** What a picture is called, and what it shows, for those who cannot see it. */
export interface PictureNames {
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

/**
 * A drawing as SVG 1.1: text is text, every style is an attribute, nothing refers to anything outside, so that it looks
 * the same wherever it is opened.
 */
export function svgMarkup({ width, height, shapes }: Drawing, { title, description, language }: PictureNames): string {
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": FONTS,
      "xml:lang": language,
      role: "img",
      "aria-labelledby": "picture-title picture-description",
    },
    [
      "",
      element("title", { id: "picture-title" }, escapeXml(title)),
      element("desc", { id: "picture-description" }, escapeXml(description)),
      ...shapes.map(shapeMarkup),
      "",
    ].join("\n"),
  );
  return `${svg}\n`;
}
