import type { LabelFont, Measure } from "#graph/scene/label-settings.ts";
import { type Block, type Setting, textLines } from "./blocks.ts";
import { placed, type Shape } from "./drawing.ts";
import type { PictureWords } from "./picture-words.ts";
import { wrapped } from "./wrap.ts";

const HEADING: LabelFont = { size: 12, weight: 650 };
const NOTE: LabelFont = { size: 11, weight: 400 };
const NUMBER: LabelFont = { size: 11, weight: 650 };
const LINE = 15;
const HEADING_LINE = 20;
/** Between notes, and between columns. */
const GAP = 3;
const GUTTER = 28;
/** A line of more than this is tiring to read, and of less too broken. */
const COLUMN = 330;

interface Note {
  readonly number: string;
  readonly lines: readonly string[];
}

const heightOf = ({ lines }: Note) => lines.length * LINE + GAP;

/** Notes in columns of at most a height, filled one after the other. */
function filled(notes: readonly Note[], height: number): Note[][] {
  const columns: Note[][] = [];
  let left = -1;
  for (const note of notes) {
    left -= heightOf(note);
    if (left >= -GAP) columns.at(-1)?.push(note);
    else {
      columns.push([note]);
      left = height - heightOf(note);
    }
  }
  return columns;
}

/** The least height at which notes fit into so many columns. */
function balancedHeight(notes: readonly Note[], columns: number): number {
  const heights = notes.map(heightOf);
  const all = heights.reduce((sum, each) => sum + each, 0);
  let height = Math.max(all / columns, ...heights);
  while (filled(notes, height).length > columns) height += LINE;
  return Math.ceil(height);
}

const indentOf = (count: number, measure: Measure) => measure("0".repeat(String(count).length), NUMBER) + 7;

function columnShapes(column: readonly Note[], indent: number, { palette }: Setting): Shape[] {
  let top = 0;
  return column.map((note) => {
    const shapes = [
      ...textLines([note.number], { font: NUMBER, colour: palette.ink2, lineHeight: LINE }),
      ...textLines(note.lines, { font: NOTE, colour: palette.ink2, lineHeight: LINE }, indent),
    ];
    const group = placed(shapes, { x: 0, y: top });
    top += heightOf(note);
    return group;
  });
}

/**
 * The numbered sources below their heading, in as many columns as the width has room for and all about as long. Where they
 * take more than `most` pixels of height they go on in further blocks.
 */
export function noteBlocks({ notes, notesTitle }: PictureWords, setting: Setting, most = Infinity): Block[] {
  if (notes.length === 0) return [];
  const { width, palette, measure } = setting;
  const count = Math.max(1, Math.min(notes.length, Math.floor((width + GUTTER) / (COLUMN + GUTTER))));
  const step = (width + GUTTER) / Math.max(count, Math.floor((width + GUTTER) / (COLUMN + GUTTER)));
  const indent = indentOf(notes.length, measure);
  const set = notes.map((note, index) => ({
    number: String(index + 1),
    lines: wrapped(note, step - GUTTER - indent, (line) => measure(line, NOTE)),
  }));
  const height = balancedHeight(set, count);
  const columns = filled(set, Math.min(height, most - HEADING_LINE));
  const heading = textLines([notesTitle], { font: HEADING, colour: palette.ink, lineHeight: HEADING_LINE });
  const pages = Array.from({ length: Math.ceil(columns.length / count) }, (_, page) =>
    columns.slice(page * count, (page + 1) * count),
  );
  return pages.map((page) => ({
    height: HEADING_LINE + Math.max(...page.map((column) => column.reduce((sum, note) => sum + heightOf(note), 0))),
    shapes: [
      ...heading,
      ...page.map((column, index) =>
        placed(columnShapes(column, indent, setting), { x: index * step, y: HEADING_LINE }),
      ),
    ],
  }));
}
