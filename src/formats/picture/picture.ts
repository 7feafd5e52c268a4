import type { LabelFont, Measure } from "#graph/scene/labels.ts";
import { BAR, dashes, widthOf } from "#graph/scene/lines.ts";
import { familyColours, type Palette } from "#graph/scene/palette.ts";
import type { Scene, Stroke } from "#graph/scene/scene.ts";
import type { FamilyId } from "#model/ids.ts";
import { markMarkup, sceneMarkup } from "./scene-markup.ts";
import { textWidth } from "./text-width.ts";
import { element, escapeXml } from "../xml.ts";

/** What stands around the graph, in the reader's language. Empty texts are left out. */
export interface PictureWords {
  readonly title: string;
  /** Below the title: which part of the graph it is. */
  readonly subtitle?: string;
  /** For those who cannot see the picture. */
  readonly description: string;
  /** The families of the graph that are explained, in order. */
  readonly families: readonly { readonly family: FamilyId; readonly label: string }[];
  /** The strokes that are explained, in order. */
  readonly strokes: readonly { readonly stroke: Stroke; readonly label: string }[];
  /** What ≠ says; nothing where no sources disagree. */
  readonly disagree?: string;
  /** "Newest article: 2 March 2024" and whatever else is one line each. */
  readonly lines: readonly string[];
  /** "Sources: …": broken into as many lines as it takes. */
  readonly sources: string;
}

export interface PictureOptions {
  readonly palette: Palette;
  /** Width of a text; by default by a table, without a screen. */
  readonly measure?: Measure;
}

/** A picture ready to be saved. Width and height in CSS pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** As in tokens.css. */
const FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', sans-serif";

const MARGIN = 32;
const LEAST_WIDTH = 640;
const title: LabelFont = { size: 20, weight: 650 };
const meta: LabelFont = { size: 12, weight: 400 };
const LINE = 18;
const SWATCH = { width: 28, gap: 8, between: 20, row: 22 } as const;

/** Breaks a text at spaces into lines of at most a width; a word that is wider has a line of its own. */
export function wrapped(text: string, width: number, measureText: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measureText(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function textAt(x: number, y: number, text: string, { size, weight }: LabelFont, fill: string): string {
  return element("text", { x, y, "font-size": size, "font-weight": weight, fill }, escapeXml(text));
}

/** Something to be laid out below the graph: its height, and its markup once it is known where it goes. */
interface Block {
  readonly height: number;
  readonly markup: (top: number) => string;
}

interface Swatch {
  readonly label: string;
  readonly draw: (x: number, y: number) => string;
}

/** A legend in as many rows as it takes. */
function legendBlock(swatches: readonly Swatch[], width: number, palette: Palette, measure: Measure): Block {
  let [x, row] = [0, 0];
  const places = swatches.map((swatch) => {
    const own = SWATCH.width + SWATCH.gap + measure(swatch.label, meta);
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const place = { ...swatch, x, row };
    x += own + SWATCH.between;
    return place;
  });
  return {
    height: swatches.length === 0 ? 0 : (row + 1) * SWATCH.row,
    markup: (top) =>
      places
        .map(({ label, draw, x: left, row: line }) => {
          const middle = top + line * SWATCH.row + SWATCH.row / 2;
          const text = textAt(MARGIN + left + SWATCH.width + SWATCH.gap, middle + 4, label, meta, palette.ink2);
          return draw(MARGIN + left, middle) + text;
        })
        .join("\n"),
  };
}

function lineSwatch(stroke: Stroke, colour: string): Swatch["draw"] {
  const { pattern, cap } = dashes[stroke];
  return (x, y) =>
    element("path", {
      d: `M${x + 1.5} ${y}H${x + SWATCH.width - 1.5}`,
      stroke: colour,
      "stroke-width": widthOf({ origins: 2, stroke }),
      "stroke-dasharray": pattern?.join(" "),
      "stroke-linecap": cap === "round" ? cap : undefined,
    }) +
    (stroke === "barred"
      ? element("path", {
          d: `M${x + SWATCH.width / 2} ${y - BAR.length / 2}V${y + BAR.length / 2}`,
          stroke: colour,
          "stroke-width": BAR.width,
        })
      : "");
}

function textBlock(lines: readonly string[], palette: Palette): Block {
  return {
    height: lines.length * LINE,
    markup: (top) =>
      lines.map((line, index) => textAt(MARGIN, top + index * LINE + 13, line, meta, palette.ink3)).join("\n"),
  };
}

/**
 * A picture of a scene that can stand by itself: title above, legend, date and sources below. SVG 1.1 with text as text
 * and every style inline, so that it looks the same wherever it is opened; nothing in it refers to anything outside.
 */
export function writePicture(scene: Scene, words: PictureWords, options: PictureOptions): Picture {
  const { palette, measure = textWidth } = options;
  const { markup, box } = sceneMarkup(scene, { palette, measure });
  const graph = { width: box.right - box.left, height: box.bottom - box.top };
  const content = Math.ceil(Math.max(LEAST_WIDTH, graph.width, measure(words.title, title)));
  const colours = familyColours(scene.families, palette);
  const families = words.families.map(({ family, label }) => ({
    label,
    draw: lineSwatch("solid", colours.get(family) ?? palette.ink2),
  }));
  const disagree = words.disagree ?? "";
  const marks: Swatch[] = [
    ...words.strokes.map(({ stroke, label }) => ({ label, draw: lineSwatch(stroke, palette.nodeLine) })),
    ...(disagree === ""
      ? []
      : [{ label: disagree, draw: (x: number, y: number) => markMarkup({ x: x + SWATCH.width / 2, y }, 8, palette) }]),
  ];
  const lines = [...words.lines, ...wrapped(words.sources, content, (line) => measure(line, meta))];
  const blocks = [
    legendBlock(families, content, palette, measure),
    legendBlock(marks, content, palette, measure),
    textBlock(
      lines.filter((line) => line !== ""),
      palette,
    ),
  ].filter(({ height }) => height > 0);

  const subtitle = words.subtitle ?? "";
  const head = MARGIN + 26 + (subtitle === "" ? 0 : LINE) + 24;
  const width = content + 2 * MARGIN;
  let y = head + graph.height + 24;
  const rule = element("path", { d: `M${MARGIN} ${Math.round(y) - 0.5}H${width - MARGIN}`, stroke: palette.line });
  y += 12;
  const below = blocks.map((block) => {
    const drawn = block.markup(y);
    y += block.height + 8;
    return drawn;
  });
  const height = Math.ceil(y - 8 + MARGIN);
  const shift = { x: MARGIN + (content - graph.width) / 2 - box.left, y: head - box.top };
  const parts = [
    element("title", {}, escapeXml(words.title)),
    element("desc", {}, escapeXml(words.description)),
    element("rect", { width, height, fill: palette.canvas }),
    textAt(MARGIN, MARGIN + 19, words.title, title, palette.ink),
    subtitle === "" ? "" : textAt(MARGIN, MARGIN + 26 + 13, subtitle, meta, palette.ink2),
    element("g", { transform: `translate(${shift.x.toFixed(2)} ${shift.y.toFixed(2)})` }, `\n${markup}\n`),
    rule,
    ...below,
  ].filter((part) => part !== "");
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": FONTS,
      role: "img",
    },
    `\n${parts.join("\n")}\n`,
  );
  return { svg: `${svg}\n`, width, height };
}
