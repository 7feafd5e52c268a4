import type { LabelFont } from "#graph/scene/label-settings.ts";
import { attributeList, element, escapeXml } from "../xml.ts";
import {
  type Drawing,
  HALO,
  type GroupShape,
  type Pen,
  RAISED,
  rounded,
  type Shape,
  type TextShape,
} from "./drawing.ts";

/** The font that widths are reckoned with comes first, so that every program that has it sets the same picture. */
const FONTS = "'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Weights that every program knows. */
const weights: Readonly<Record<LabelFont["weight"], number>> = { 400: 400, 500: 500, 650: 600 };
const anchors = { left: "", center: ' text-anchor="middle"', right: ' text-anchor="end"' } as const;

const fine = (value: number) => Math.round(value * 10_000) / 10_000;

interface InkAttributes {
  readonly fill?: string;
  readonly pen?: Pen;
}

// A picture has thousands of shapes of a few kinds: their attributes are written here rather than one by one by `element`.

const plainInks = new WeakMap<Pen, string>();

/** `scale` is undone for the pen. Lines that share a pen share its attributes. */
function ink(inked: InkAttributes, scale = 1): string {
  const { fill, pen } = inked;
  if (pen === undefined || fill !== undefined || scale !== 1) return inkAnew(inked, scale);
  const known = plainInks.get(pen) ?? inkAnew(inked, scale);
  plainInks.set(pen, known);
  return known;
}

function inkAnew({ fill = "none", pen }: InkAttributes, scale: number): string {
  if (pen === undefined) return ` fill="${fill}"`;
  const dash =
    pen.dash === undefined ? "" : ` stroke-dasharray="${pen.dash.map((each) => fine(each / scale)).join(" ")}"`;
  const round = pen.round === true ? ' stroke-linecap="round" stroke-linejoin="round"' : "";
  return ` fill="${fill}" stroke="${pen.colour}" stroke-width="${fine(pen.width / scale)}"${dash}${round}`;
}

function transform({ at, scale = 1 }: Pick<GroupShape, "at" | "scale">): string {
  if (at === undefined && scale === 1) return "";
  const moved = at === undefined ? "" : `translate(${rounded(at.x)} ${rounded(at.y)})`;
  const scaled = scale === 1 ? "" : `scale(${fine(scale)})`;
  return ` transform="${moved}${moved !== "" && scaled !== "" ? " " : ""}${scaled}"`;
}

/** How letters look, as far as texts that follow each other share it. */
function styleOf({ font, align = "left", colour, halo }: TextShape): string {
  const { size, weight } = font;
  const set = ` font-size="${size}" font-weight="${weights[weight]}"${anchors[align]} fill="${colour}"`;
  if (halo === undefined) return set;
  return `${set} stroke="${halo}" stroke-width="${HALO}" stroke-linejoin="round" paint-order="stroke"`;
}

const sameStyle = (a: TextShape, b: TextShape) =>
  a.font.size === b.font.size &&
  a.font.weight === b.font.weight &&
  (a.align ?? "left") === (b.align ?? "left") &&
  a.colour === b.colour &&
  a.halo === b.halo;

/** A text; without its style where what is around it has it already. */
function textMarkup(text: TextShape, style: string): string {
  const { at, lines, lineHeight = 0, font, raised } = text;
  const [x, y] = [rounded(at.x), rounded(at.y)];
  const content =
    lines.length === 1
      ? escapeXml(lines[0] ?? "")
      : lines
          .map((line, index) => `<tspan x="${x}" y="${rounded(at.y + index * lineHeight)}">${escapeXml(line)}</tspan>`)
          // Programs that read the text alone need the space between its lines.
          .join(" ");
  const { size } = font;
  const figures =
    raised === undefined
      ? ""
      : ` <tspan dy="${rounded(-size * RAISED.rise)}" font-size="${rounded(size * RAISED.size)}">${escapeXml(raised)}</tspan>`;
  return `<text x="${x}" y="${y}"${style}>${content}${figures}</text>`;
}

/** Pieces of markup in their order. Joined once at the end: texts that grow piece by piece take twice as long. */
type Pieces = string[];

/** Shapes one after the other. Texts of one look share a group that says so once: it is most of what a text takes. */
function writeShapes(pieces: Pieces, shapes: readonly Shape[], between: string): void {
  for (let index = 0; index < shapes.length;) {
    const first = shapes[index] as Shape;
    let end = index + 1;
    if (first.kind === "text") {
      for (let next = shapes[end]; next?.kind === "text" && sameStyle(first, next); next = shapes[end]) end++;
    }
    pieces.push(between);
    if (first.kind === "text" && end - index > 1) {
      pieces.push("<g", styleOf(first), ">");
      for (let at = index; at < end; at++) pieces.push(between, textMarkup(shapes[at] as TextShape, ""));
      pieces.push(between, "</g>");
    } else writeShape(pieces, first);
    index = end;
  }
}

function writeGroup(pieces: Pieces, group: GroupShape): void {
  const { shapes, opacity, title, data } = group;
  pieces.push("<g");
  for (const key in data) pieces.push(" data-", key, '="', escapeXml(data[key] ?? ""), '"');
  pieces.push(transform(group));
  if (opacity !== undefined) pieces.push(` opacity="${opacity}"`);
  pieces.push(">");
  if (title !== undefined) pieces.push("<title>", escapeXml(title), "</title>");
  const between = shapes.length > 3 || shapes.some(({ kind }) => kind === "group") ? "\n" : "";
  writeShapes(pieces, shapes, between);
  pieces.push(between, "</g>");
}

function writeShape(pieces: Pieces, shape: Shape): void {
  switch (shape.kind) {
    case "path":
      pieces.push('<path d="', shape.d, '"', transform(shape), ink(shape, shape.scale), "/>");
      return;
    case "circle": {
      const { centre, radius } = shape;
      pieces.push(`<circle cx="${rounded(centre.x)}" cy="${rounded(centre.y)}" r="${rounded(radius)}"${ink(shape)}/>`);
      return;
    }
    case "box": {
      const { left, top, right, bottom } = shape.box;
      const size = `width="${rounded(right - left)}" height="${rounded(bottom - top)}"`;
      pieces.push(`<rect x="${rounded(left)}" y="${rounded(top)}" ${size}${ink(shape)}/>`);
      return;
    }
    case "text":
      pieces.push(textMarkup(shape, styleOf(shape)));
      return;
    case "group":
      writeGroup(pieces, shape);
  }
}

/** What a picture is called, and what it shows, for those who cannot see it. */
interface PictureNames {
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

/**
 * A drawing as SVG 1.1: text is text, every style is an attribute, nothing refers to anything outside, so that it looks
 * the same wherever it is opened.
 */
export function svgMarkup({ width, height, shapes }: Drawing, { title, description, language }: PictureNames): string {
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "font-family": FONTS,
    "xml:lang": language,
    role: "img",
    "aria-labelledby": "picture-title picture-description",
  };
  const pieces: Pieces = [
    `<svg${attributeList(root)}>\n`,
    element("title", { id: "picture-title" }, escapeXml(title)),
    "\n",
    element("desc", { id: "picture-description" }, escapeXml(description)),
  ];
  for (const shape of shapes) {
    pieces.push("\n");
    writeShape(pieces, shape);
  }
  pieces.push("\n</svg>\n");
  return pieces.join("");
}
