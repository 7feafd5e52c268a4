import type { PartialDate } from "#model/partial-date.ts";

const DAY = 86_400_000;
/** Days either side of 1970 that a date of JavaScript reaches. */
const FURTHEST = 100_000_000;

/** A stretch of time from one day to another, both included; without an end it is open there. */
export interface Spell {
  /** As XML Schema writes a date. */
  readonly start?: string;
  readonly end?: string;
}

/** A day as `xs:date`: years have four digits or more, and no plus sign. `undefined` past what can be written. */
function isoDay(day: number | null): string | undefined {
  if (day === null || Math.abs(day) > FURTHEST) return undefined;
  const [date = ""] = new Date(day * DAY).toISOString().split("T");
  const [, sign = "", year = "", rest = ""] = /^([+-]?)(\d+)(-.*)$/.exec(date) ?? [];
  return `${sign === "-" ? "-" : ""}${year.replace(/^0+(?=\d{4})/, "")}${rest}`;
}

/**
 * The stretches that some dates cover: an imprecise date is all the days that it may be. Overlapping and touching ones are
 * made one, since readers refuse those; a date that says nothing is left out.
 */
export function spellsOf(dates: readonly PartialDate[]): Spell[] {
  const ranges = dates
    .filter(({ first, last }) => first !== null || last !== null)
    .map(({ first, last }): [number, number] => [first ?? -Infinity, last ?? Infinity])
    .sort(([a], [b]) => a - b);
  const merged: [number, number][] = [];
  for (const [first, last] of ranges) {
    const before = merged.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return merged.flatMap(([first, last]) => {
    const [start, end] = [isoDay(Number.isFinite(first) ? first : null), isoDay(Number.isFinite(last) ? last : null)];
    if (start === undefined && end === undefined) return [];
    return [{ ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) }];
  });
}
