import type { FamilyId, RelationId } from "#model/ids.ts";
import { EARLIEST_DAY, LATEST_DAY } from "#model/day.ts";
import { knownFrom } from "./as-known.ts";
import { sharpDates } from "./dates.ts";
import { familiesOf, type KnowledgeGraph, typeOf, wholeOf } from "./knowledge-graph.ts";

/** From one day to another, both included, as days since 1970-01-01 (UTC). */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;
/** A date with more doubt than this does not stretch the strip; it is drawn from end to end. */
const MOST_DOUBT = 60 * 366;
/** Beyond this a strip is counted in years. */
const MANY_DAYS = 20 * 366;

/** The first day of the month that is so many months after that of a day. */
export function monthAfter(day: number, months: number): number {
  const date = new Date(day * DAY);
  const begin = new Date(0);
  // The constructor takes the years 0 to 99 for 1900 to 1999.
  begin.setUTCFullYear(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  return begin.getTime() / DAY;
}

/** The same day so many months later, or the last of that month where it has no such day. */
export function sameDayAfter(day: number, months: number): number {
  const begin = monthAfter(day, months);
  return Math.min(begin + (day - monthAfter(day, 0)), monthAfter(day, months + 1) - 1);
}

const clamp = (day: number) => Math.min(LATEST_DAY, Math.max(EARLIEST_DAY, day));

const extents = new WeakMap<KnowledgeGraph, Days | null>();

/**
 * The days from the first to the last that anything in the whole graph happened or became known on, in whole months, or
 * in whole years where those are many. `null` where nothing is dated. It is the same whatever is filtered.
 */
export function extentOf(graph: KnowledgeGraph): Days | null {
  const whole = wholeOf(graph);
  const known = extents.get(whole);
  if (known !== undefined) return known;
  const days: number[] = [];
  for (const dates of sharpDates(whole).values()) {
    for (const { first, last } of dates) {
      if (first !== null && last !== null && last - first > MOST_DOUBT) continue;
      days.push(...[first, last].filter((day) => day !== null));
    }
  }
  for (const article of whole.articles.values()) {
    const day = knownFrom(article);
    if (day !== null) days.push(day);
  }
  const found = days.length === 0 ? null : roundedOut(days.map(clamp));
  extents.set(whole, found);
  return found;
}

function roundedOut(days: readonly number[]): Days {
  let [first, last] = [Infinity, -Infinity];
  for (const day of days) [first, last] = [Math.min(first, day), Math.max(last, day)];
  if (last - first <= MANY_DAYS) return { first: monthAfter(first, 0), last: monthAfter(last, 1) - 1 };
  const month = (day: number) => new Date(day * DAY).getUTCMonth();
  return { first: monthAfter(first, -month(first)), last: monthAfter(last, 12 - month(last)) - 1 };
}

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
