import { EARLIEST_DAY, LATEST_DAY } from "#model/day.ts";
import { knownFrom } from "./as-known.ts";
import { sharpDates } from "./dates.ts";
import { type KnowledgeGraph, wholeOf } from "./knowledge-graph.ts";

/** From one day to another, both included, as days since 1970-01-01 (UTC). */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Milliseconds in a day. */
export const DAY = 86_400_000;
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
