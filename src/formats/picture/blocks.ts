import type { LabelFont, Measure } from "#graph/scene/label-settings.ts";
import { BAR } from "#graph/scene/lines.ts";
import { familyColours, nodeColours, type Palette } from "#graph/scene/palette.ts";
import type { Scene, Stroke } from "#graph/scene/scene.ts";
import type { Tint } from "#graph/scene/tint.ts";
import type { LookLine } from "../look-words.ts";
import { placed, polyline, type Shape } from "./drawing.ts";
import type { Legend, PictureWords } from "./picture-words.ts";
import { countShapes, linePen, markShapes, nodeShapes } from "./scene-drawing.ts";
import { wrapped } from "./wrap.ts";

/** Something that stands above or below the graph, its upper left corner at the origin. */
export interface Block {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** How blocks are set. */
export interface Setting {
  readonly width: number;
  readonly palette: Palette;
  readonly measure: Measure;
}

const TITLE: LabelFont = { size: 20, weight: 650 };
const META: LabelFont = { size: 12, weight: 400 };
const TITLE_LINE = 26;
const LINE = 18;
const SWATCH = { width: 28, gap: 8, between: 20, row: 24, node: 20 } as const;

/** Lines of text, each as tall as `lineHeight`, the baselines where `drop` puts them. */
export function textLines(
  lines: readonly string[],
  { font, colour, lineHeight }: { readonly font: LabelFont; readonly colour: string; readonly lineHeight: number },
  left = 0,
): Shape[] {
  const drop = (lineHeight + font.size * 0.72) / 2;
  return lines.map((line, index) => ({
    kind: "text",
    at: { x: left, y: index * lineHeight + drop },
    lines: [line],
    font,
    colour,
  }));
}

/** Title and what is below it. */
export function headBlock({ title, lead }: PictureWords, { width, palette, measure }: Setting): Block {
  const broken = (text: string, font: LabelFont) => wrapped(text, width, (line) => measure(line, font));
  const titles = broken(title, TITLE);
  const leads = lead.flatMap((line) => broken(line, META));
  const top = titles.length * TITLE_LINE;
  return {
    height: top + leads.length * LINE,
    shapes: [
      ...textLines(titles, { font: TITLE, colour: palette.ink, lineHeight: TITLE_LINE }),
      placed(textLines(leads, { font: META, colour: palette.ink2, lineHeight: LINE }), { x: 0, y: top }),
    ],
  };
}

/** Lines of small text, broken where they have to be. */
export function textBlock(lines: readonly string[], { width, palette, measure }: Setting): Block {
  const broken = lines.flatMap((line) => wrapped(line, width, (text) => measure(text, META)));
  return {
    height: broken.length * LINE,
    shapes: textLines(broken, { font: META, colour: palette.ink3, lineHeight: LINE }),
  };
}

/** A sign with what it means; the sign in a box of `SWATCH.width`, the origin at the middle of its left side. */
interface Swatch {
  readonly label: string;
  readonly shapes: readonly Shape[];
}

/** Swatches in as many rows as it takes. */
function swatchRows(swatches: readonly Swatch[], { width, palette, measure }: Setting): Block {
  let [x, row] = [0, 0];
  const shapes = swatches.flatMap(({ label, shapes: sign }): Shape[] => {
    const own = SWATCH.width + SWATCH.gap + measure(label, META);
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const middle = row * SWATCH.row + SWATCH.row / 2;
    const left = x;
    x += own + SWATCH.between;
    return [
      placed(sign, { x: left, y: middle }),
      {
        kind: "text",
        at: { x: left + SWATCH.width + SWATCH.gap, y: middle + 4.3 },
        lines: [label],
        font: META,
        colour: palette.ink2,
      },
    ];
  });
  return { height: swatches.length === 0 ? 0 : (row + 1) * SWATCH.row, shapes };
}

function lineSwatch(stroke: Stroke, origins: 1 | 2 | 3, colour: string): Shape[] {
  const { width } = SWATCH;
  const line: Shape = {
    kind: "path",
    d: polyline({ x: 1.5, y: 0 }, { x: width - 1.5, y: 0 }),
    pen: linePen({ stroke, origins }, colour),
  };
  if (stroke !== "barred") return [line];
  const bar = [-1, 1].map((side) => ({ x: width / 2, y: (side * BAR.length) / 2 }));
  return [line, { kind: "path", d: polyline(...bar), pen: { colour, width: BAR.width } }];
}

const LOOK_SIGN = 12;

/** A node's fill as a sign. */
function tintShapes(tint: Tint | null, palette: Palette): Shape[] {
  const [width, half] = [SWATCH.width, LOOK_SIGN / 2];
  const box = { left: (width - LOOK_SIGN) / 2, right: (width + LOOK_SIGN) / 2, top: -half, bottom: half };
  return [{ kind: "box", box, fill: nodeColours(tint, palette).fill, pen: { colour: palette.nodeLine, width: 1 } }];
}

/** What size, colour or frames say: a sign for that, and for colours one each. */
function lookSwatches({ key, words, tints }: LookLine, palette: Palette): Swatch[] {
  const pen = { colour: palette.nodeLine, width: 1.5 };
  const disc = (x: number, radius: number, fill = palette.nodeFill): Shape => ({
    kind: "circle",
    centre: { x, y: 0 },
    radius,
    fill,
    pen,
  });
  const strong = tints.filter(({ tint }) => tint !== null).at(-1)?.tint ?? null;
  const middle = { left: 2, right: SWATCH.width - 2, top: -8, bottom: 8 };
  const signs: Readonly<Record<LookLine["key"], readonly Shape[]>> = {
    size: [disc(6, 4), disc(19, 8)],
    colour: [disc(14, 8, nodeColours(strong, palette).fill)],
    groups: [{ kind: "box", box: middle, pen: { colour: palette.ink3, width: 1 } }],
  };
  return [
    { label: words, shapes: signs[key] },
    ...tints.map(({ tint, label }) => ({ label, shapes: tintShapes(tint, palette) })),
  ];
}

/** What the signs mean: rows for what nodes are, what relations are about, and how lines are drawn. */
export function legendBlock(legend: Legend, scene: Scene, setting: Setting): Block {
  const { palette } = setting;
  const colours = familyColours(scene.families, palette);
  const middle = { x: SWATCH.width / 2, y: 0 };
  const { types, families, strokes, widths, marks, bundle, look = [] } = legend;
  const rows: Swatch[][] = [
    types.map(({ shape, label }) => ({
      label,
      shapes: [placed(nodeShapes({ shape, size: SWATCH.node }, palette), middle)],
    })),
    families.map(({ family, label, stroke = "solid" }) => ({
      label,
      shapes: lineSwatch(stroke, 2, colours.get(family) ?? palette.ink2),
    })),
    [
      ...strokes.map(({ stroke, label }) => ({ label, shapes: lineSwatch(stroke, 2, palette.nodeLine) })),
      ...widths.map(({ origins, label }) => ({ label, shapes: lineSwatch("solid", origins, palette.nodeLine) })),
      ...marks.map(({ mark, label }) => ({ label, shapes: markShapes(middle, mark, palette) })),
      ...(bundle === undefined ? [] : [{ label: bundle, shapes: countShapes(middle, 2, palette) }]),
    ],
    ...look.map((line) => lookSwatches(line, palette)),
  ];
  return stacked(
    rows.map((swatches) => swatchRows(swatches, setting)),
    4,
  );
}

/** Blocks below each other; those that are empty take no room. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  let height = 0;
  const shapes = blocks
    .filter((block) => block.height > 0)
    .map((block) => {
      const top = height === 0 ? 0 : height + gap;
      height = top + block.height;
      return placed(block.shapes, { x: 0, y: top });
    });
  return { height, shapes };
}
