import { type GroupShape, HALO, type Pen, RAISED, type Shape, type TextShape } from "../drawing.ts";
import { number, type PdfFile, type Reference, textString } from "./file.ts";
import type { PdfFont } from "./font.ts";
import { colourNumbers, segmentOperators } from "./operators.ts";
import { pathSegments } from "./path-data.ts";

export interface PdfFonts {
  readonly regular: PdfFont;
  readonly semibold: PdfFont;
}

/** What all pages of a file share. */
export interface PdfResources {
  readonly file: PdfFile;
  readonly fonts: PdfFonts;
  /** The dictionary of fonts and drawings that pages name; written when all pages are. */
  readonly dictionary: Reference;
  /** Names of graphics states by their opacity, and of groups that are drawn as one, for that dictionary. */
  readonly opacities: Map<number, string>;
  readonly groups: Map<string, Reference>;
}

interface Sheet {
  readonly resources: PdfResources;
  readonly width: number;
  readonly height: number;
}

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`;

function penOperators({ colour, width, dash, round }: Pen, scale: number): string {
  const style = round === true ? 1 : 0;
  const pattern = (dash ?? []).map((length) => number(length / scale)).join(" ");
  return `${colourNumbers(colour)} RG ${number(width / scale)} w ${style} J ${style} j [${pattern}] 0 d`;
}

function pathOperators(d: string, { fill, pen }: { readonly fill?: string; readonly pen?: Pen }, scale = 1): string {
  return [
    ...(fill === undefined ? [] : [`${colourNumbers(fill)} rg`]),
    ...(pen === undefined ? [] : [penOperators(pen, scale)]),
    segmentOperators(pathSegments(d)),
    fill === undefined ? "S" : pen === undefined ? "f" : "B",
  ].join("\n");
}

const within = (operators: string, { at = { x: 0, y: 0 }, scale = 1 }: Pick<GroupShape, "at" | "scale">) =>
  `q ${number(scale)} 0 0 ${number(scale)} ${number(at.x)} ${number(at.y)} cm\n${operators}\nQ`;

const shares = { left: 0, center: 0.5, right: 1 } as const;

/** A piece of text on one line; `x` and `y` are where it begins. */
interface Run {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly glyphs: readonly number[];
}

function runsOf(
  text: TextShape,
  font: PdfFont,
): { readonly runs: readonly Run[]; readonly raised: Run | null; readonly lacking: boolean } {
  const { at, lines, lineHeight = 0, align = "left", raised } = text;
  const { size } = text.font;
  const set = lines.map((line) => font.set(line));
  const runs = set.map(({ glyphs, width }, index) => ({
    x: at.x - shares[align] * width * size,
    y: at.y + index * lineHeight,
    size,
    glyphs,
  }));
  const last = runs.at(-1);
  const lacking = set.some((line) => line.lacking);
  if (raised === undefined || last === undefined) return { runs, raised: null, lacking };
  const x = last.x + ((set.at(-1)?.width ?? 0) + RAISED.gap) * size;
  const figures = { x, y: last.y - RAISED.rise * size, size: size * RAISED.size, glyphs: font.set(raised).glyphs };
  return { runs, raised: figures, lacking };
}

const hex = (glyphs: readonly number[]) => glyphs.map((glyph) => glyph.toString(16).padStart(4, "0")).join("");

function runOperators({ x, y, size, glyphs }: Run, font: PdfFont): string {
  return `BT /${font.name} ${number(size)} Tf 1 0 0 -1 ${number(x)} ${number(y)} Tm <${hex(glyphs)}> Tj ET`;
}

/** The outlines of letters, stroked: drawn rather than written, so that nobody finds the text twice. */
function haloOperators(runs: readonly Run[], colour: string, font: PdfFont, file: PdfFile): string {
  const outlines = runs.flatMap(({ x, y, size, glyphs }) => {
    const scale = size / font.font.unitsPerEm;
    let along = x;
    return glyphs.flatMap((glyph) => {
      const place = along;
      along += font.font.widthOf(glyph) * size;
      if (font.halo(glyph, file) === null) return [];
      const matrix = `${number(scale)} 0 0 ${number(-scale)} ${number(place)} ${number(y)}`;
      return [`q ${matrix} cm ${number(HALO / scale)} w /${font.haloName(glyph)} Do Q`];
    });
  });
  return `q ${colourNumbers(colour)} RG 1 j 1 J [] 0 d\n${outlines.join("\n")}\nQ`;
}

function textOperators(text: TextShape, { fonts, file }: PdfResources): string {
  const font = text.font.weight === 650 ? fonts.semibold : fonts.regular;
  const { runs, raised, lacking } = runsOf(text, font);
  const all = raised === null ? runs : [...runs, raised];
  const letters = runs.map((run) => runOperators(run, font)).join("\n");
  const joined = text.lines.join(" ");
  const whole = text.whole ?? joined;
  // Broken over lines, cut short or in boxes: whoever searches or copies it gets the text as it is.
  const actual = runs.length > 1 || lacking || whole !== joined;
  return [
    ...(text.halo === undefined ? [] : [haloOperators(all, text.halo, font, file)]),
    `${colourNumbers(text.colour)} rg`,
    actual ? `/Span << /ActualText ${textString(whole)} >> BDC\n${letters}\nEMC` : letters,
    ...(raised === null ? [] : [runOperators(raised, font)]),
  ].join("\n");
}

function groupOperators(group: GroupShape, sheet: Sheet): string {
  const { resources, width, height } = sheet;
  const inner = group.shapes.map((shape) => shapeOperators(shape, sheet)).join("\n");
  const { at, scale = 1, opacity } = group;
  const operators = at === undefined && scale === 1 ? inner : within(inner, group);
  if (opacity === undefined) return operators;
  const state = resources.opacities.get(opacity) ?? `O${resources.opacities.size + 1}`;
  resources.opacities.set(opacity, state);
  const name = `G${resources.groups.size + 1}`;
  // As large as anything may be: groups are drawn in the plane of what holds them.
  const reach = 4 * Math.max(width, height);
  const drawing = resources.file.addStream(
    operators,
    `/Type /XObject /Subtype /Form /BBox [${-reach} ${-reach} ${reach} ${reach}] /Group << /S /Transparency >> ` +
      `/Resources ${resources.dictionary}`,
  );
  resources.groups.set(name, drawing);
  return `q /${state} gs /${name} Do Q`;
}

function shapeOperators(shape: Shape, sheet: Sheet): string {
  switch (shape.kind) {
    case "path": {
      const { d, at, scale = 1 } = shape;
      const operators = pathOperators(d, shape, scale);
      return at === undefined && scale === 1 ? operators : within(operators, shape);
    }
    case "circle":
      return pathOperators(circle(shape.centre.x, shape.centre.y, shape.radius), shape);
    case "box": {
      const { left, top, right, bottom } = shape.box;
      return pathOperators(`M${left} ${top}H${right}V${bottom}H${left}Z`, shape);
    }
    case "text":
      return textOperators(shape, sheet.resources);
    case "group":
      return groupOperators(shape, sheet);
  }
}

/** Points a CSS pixel. */
export const POINTS = 0.75;

/** Writes the content of a page: `width` and `height` in CSS pixels, as the shapes; y grows downwards. */
export function pageContent(shapes: readonly Shape[], sheet: Sheet): Reference {
  const operators = shapes.map((shape) => shapeOperators(shape, sheet)).join("\n");
  const turned = `q ${POINTS} 0 0 ${-POINTS} 0 ${number(sheet.height * POINTS)} cm\n${operators}\nQ`;
  return sheet.resources.file.addStream(turned);
}
