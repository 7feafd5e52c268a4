import type { Paper } from "../format.ts";
import { type Block, headBlock, type Setting } from "./blocks.ts";
import { type Drawing, placed, type Shape } from "./drawing.ts";
import { noteBlocks } from "./note-columns.ts";
import { footBlock, type Parts, ruleShape } from "./picture.ts";

/** Shorter and longer side, in CSS pixels (96 an inch); how large words are set, as a part of their size on a screen. */
const papers: Readonly<Record<Paper, { readonly sides: readonly [number, number]; readonly words: number }>> = {
  a4: { sides: [(210 / 25.4) * 96, (297 / 25.4) * 96], words: 0.75 },
  a3: { sides: [(297 / 25.4) * 96, (420 / 25.4) * 96], words: 0.9 },
  letter: { sides: [8.5 * 96, 11 * 96], words: 0.75 },
};

const MARGIN = 36;
const GAP = 14;
/** A small graph is not blown up to more than this. */
const MOST_SCALE = 1.25;
/** Sources that take more of the page's height than this begin on a page of their own. */
const MOST_NOTES = 0.25;

interface Page {
  readonly width: number;
  readonly height: number;
  readonly words: number;
}

/** The graph on a page, with what stands around it, as large as there is room for it. */
function firstPage({ width, height, words: size }: Page, parts: Parts) {
  const { drawn, words, palette, measure } = parts;
  const setting: Setting = { width: (width - 2 * MARGIN) / size, palette, measure };
  const set = (block: Block): Block => ({
    height: block.height * size,
    shapes: [placed(block.shapes, { x: 0, y: 0 }, size)],
  });
  const head = set(headBlock(words, setting));
  const foot = set(footBlock(parts, setting));
  const notes = noteBlocks(words, setting, (height - 2 * MARGIN) / size).map(set);
  const [only] = notes;
  const short = notes.length === 1 && only !== undefined && only.height <= MOST_NOTES * height ? only : undefined;
  const below = [foot, ...(short === undefined ? [] : [short])].filter((block) => block.height > 0);
  const belowHeight = below.reduce((sum, block) => sum + block.height + GAP, 0);
  const top = MARGIN + (head.height === 0 ? 0 : head.height + GAP);
  const room = { width: width - 2 * MARGIN, height: height - MARGIN - belowHeight - top };
  const { left, right, top: upper, bottom } = drawn.box;
  const graph = { width: Math.max(1, right - left), height: Math.max(1, bottom - upper) };
  const scale = Math.min(MOST_SCALE, room.width / graph.width, room.height / graph.height);
  const at = {
    x: MARGIN + (room.width - graph.width * scale) / 2 - left * scale,
    y: top + (room.height - graph.height * scale) / 2 - upper * scale,
  };
  let y = top + room.height + GAP;
  const shapes: Shape[] = [
    placed(head.shapes, { x: MARGIN, y: MARGIN }),
    placed(drawn.shapes, at, scale),
    ...(below.length === 0 ? [] : [placed([ruleShape(room.width, palette)], { x: MARGIN, y: y - GAP / 2 })]),
    ...below.map((block) => {
      const shape = placed(block.shapes, { x: MARGIN, y });
      y += block.height + GAP;
      return shape;
    }),
  ];
  const further = short === undefined ? notes : [];
  return { scale, shapes, further: further.map((block) => [placed(block.shapes, { x: MARGIN, y: MARGIN })]) };
}

/**
 * The pages of a document: the graph on the first one, the paper turned so that it is drawn larger, and the sources below
 * it, or on pages of their own where they are many. Words keep their size whatever the graph's.
 */
export function documentPages(
  parts: Parts,
  { paper, transparent }: { readonly paper: Paper; readonly transparent: boolean },
): Drawing[] {
  const { sides, words } = papers[paper];
  const [short, long] = sides;
  const upright = { width: short, height: long, words };
  const lying = { width: long, height: short, words };
  const [tall, wide] = [firstPage(upright, parts), firstPage(lying, parts)];
  const [page, chosen] = tall.scale > wide.scale ? [upright, tall] : [lying, wide];
  const ground: Shape = {
    kind: "box",
    box: { left: 0, top: 0, right: page.width, bottom: page.height },
    fill: parts.palette.canvas,
  };
  return [chosen.shapes, ...chosen.further].map((shapes) => ({
    width: page.width,
    height: page.height,
    shapes: transparent ? shapes : [ground, ...shapes],
  }));
}
