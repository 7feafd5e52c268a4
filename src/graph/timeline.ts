import type { FamilyId, RelationId } from "#model/ids.ts";
import { sharpDates } from "./dates.ts";
import { DAY, type Days, monthAfter } from "./extent.ts";
import { familiesOf, type KnowledgeGraph, typeOf } from "./knowledge-graph.ts";

/** A dated relation on the strip: as wide as the doubt about its date. */
export interface Block extends Days {
  readonly id: RelationId;
  readonly family: FamilyId;
}

/**
 * The dated ones of some relations within the strip's days. Where claims disagree on the date, the block covers them all;
 * an open end reaches the end of the strip. The widest come first, then as the ontology orders the families.
 */
export function blocksOf(graph: KnowledgeGraph, relations: Iterable<RelationId>, within: Days): Block[] {
  const rank = new Map(familiesOf(graph).map(([family], index) => [family, index]));
  const dates = sharpDates(graph);
  const blocks: Block[] = [];
  for (const id of relations) {
    const some = dates.get(id);
    const relation = graph.relations.get(id);
    if (some === undefined || relation === undefined) continue;
    let [first, last] = [Infinity, -Infinity];
    for (const date of some) {
      first = Math.min(first, date.first ?? within.first);
      last = Math.max(last, date.last ?? within.last);
    }
    const inside = { first: Math.max(first, within.first), last: Math.min(last, within.last) };
    if (inside.first <= inside.last) blocks.push({ id, family: typeOf(graph, relation).family, ...inside });
  }
  const width = ({ first, last }: Days) => last - first;
  return blocks.sort(
    (a, b) =>
      width(b) - width(a) ||
      (rank.get(a.family) ?? 0) - (rank.get(b.family) ?? 0) ||
      a.first - b.first ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Where a block lies: columns from `from` up to `to` (not included), in a row counted from the bottom. */
export interface Stacked {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/**
 * Lays blocks on one another as they come: each as low as nothing under it lets it sink. `columnOf` gives the column of
 * the beginning of a day; a block is at least `least` columns wide. Gives the blocks and how many rows there are.
 */
export function stack(
  blocks: readonly Block[],
  columns: number,
  columnOf: (day: number) => number,
  least: number,
): { readonly stacked: readonly Stacked[]; readonly rows: number } {
  const heights = new Uint16Array(Math.max(1, columns));
  let rows = 0;
  const stacked = blocks.map((block): Stacked => {
    const from = Math.max(0, Math.min(Math.round(columnOf(block.first)), columns - least));
    const to = Math.min(columns, Math.max(Math.round(columnOf(block.last + 1)), from + least));
    let row = 0;
    for (let column = from; column < to; column++) row = Math.max(row, heights[column] ?? 0);
    heights.fill(row + 1, from, to);
    rows = Math.max(rows, row + 1);
    return { block, from, to, row };
  });
  return { stacked, rows };
}

/** How many months lie between the marks of a strip where a month takes so much room (in pixels, as `room`). */
export function monthsBetweenMarks(month: number, room: number): number {
  return [1, 3, 12, 60, 120, 600, 1_200].find((months) => months * month >= room) ?? 6_000;
}

/** The days on which marks stand: beginnings of months, so many months apart, counted from a January. */
export function marksOf({ first, last }: Days, months: number): number[] {
  const years = Math.max(1, Math.floor(months / 12));
  const year = new Date(first * DAY).getUTCFullYear();
  const marks: number[] = [];
  const january = monthAfter(first, -new Date(first * DAY).getUTCMonth() - 12 * (((year % years) + years) % years));
  for (let mark = january; mark <= last; mark = monthAfter(mark, months)) if (mark >= first) marks.push(mark);
  return marks;
}
