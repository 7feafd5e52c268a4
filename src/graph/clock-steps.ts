import { publicationDays } from "./as-known.ts";
import type { DayRange } from "./day-range.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { type Days, monthAfter, sameDayAfter } from "./extent.ts";

/** Forward or back. */
export type Direction = 1 | -1;

/** Longer strips are walked year by year. */
const MANY_DAYS = 20 * 366;
const YEAR = 12;

const stepOf = ({ first, last }: Days) => (last - first > MANY_DAYS ? YEAR : 1);

/**
 * The day as of which everything is known one step on: the next one on which an article became known. `null` is the end,
 * where everything is; forward from there begins again with the first article. `undefined` where there is no step.
 */
export function stepKnown(
  graph: KnowledgeGraph,
  known: number | null,
  direction: Direction,
): number | null | undefined {
  const days = publicationDays(graph);
  const [first] = days;
  if (first === undefined) return undefined;
  if (direction === 1) {
    if (known === null) return days.length > 1 ? first : undefined;
    const next = days.find((day) => day > known);
    return next === undefined || next === days.at(-1) ? null : next;
  }
  if (known !== null) return days.findLast((day) => day < known);
  return days.at(-2);
}

/** A day that ends a month goes on to end one. */
const endAfter = (day: number, months: number) =>
  monthAfter(day + 1, 0) === day + 1 ? monthAfter(day + 1, months) - 1 : sameDayAfter(day, months);

/**
 * The window of days one step on, a month or on long strips a year: both ends move, an open end stays open. Without a
 * window the first step forward is to the first month of the strip, and back to its last. `undefined` where it would leave
 * the strip.
 */
export function stepWindow(within: Days, when: DayRange | null, direction: Direction): DayRange | undefined {
  const months = stepOf(within);
  if (when === null) {
    return direction === 1
      ? { first: within.first, last: monthAfter(within.first, months) - 1 }
      : { first: monthAfter(within.last + 1, -months), last: within.last };
  }
  const moved = direction * months;
  const first = when.first === null ? null : sameDayAfter(when.first, moved);
  const last = when.last === null ? null : endAfter(when.last, moved);
  const left = (first ?? -Infinity) > within.last || (last ?? Infinity) < within.first;
  return left ? undefined : { first, last };
}
