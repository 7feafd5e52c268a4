import type { PartialDate } from "#model/partial-date.ts";

/** From one day to another, both included, as days since 1970-01-01 (UTC); `null` is an open end. */
export interface DayRange {
  readonly first: number | null;
  readonly last: number | null;
}

/**
 * Whether a date may lie within a range. A date is all the days that it can be, so a vague one is within each range that
 * it reaches into. "About" does not widen it: how far that reaches nobody says, and disagreements do not widen it either.
 */
export function isWithin(date: Pick<PartialDate, "first" | "last">, { first, last }: DayRange): boolean {
  const before = date.last !== null && first !== null && date.last < first;
  const after = date.first !== null && last !== null && date.first > last;
  return !before && !after;
}
