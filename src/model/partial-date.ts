import * as z from "zod/mini";

const datePrecisions = ["day", "month", "year", "interval"] as const;

/**
 * A date as far as a source gives it. `first` and `last` are days since 1970-01-01 (UTC), both included; `null` is an
 * open end. `text` is the EDTF level 0 or 1 expression that the editor wrote.
 */
export const PartialDate = z.strictObject({
  text: z.string(),
  first: z.nullable(z.int()),
  last: z.nullable(z.int()),
  precision: z.enum(datePrecisions),
  approximate: z.boolean(),
});
export type PartialDate = z.infer<typeof PartialDate>;

/** Whether two dates can be the same: a less precise date agrees with each more precise one inside it. */
export function datesOverlap(a: PartialDate, b: PartialDate): boolean {
  const before = (x: PartialDate, y: PartialDate) => x.last !== null && y.first !== null && x.last < y.first;
  return !before(a, b) && !before(b, a);
}

/** Compares by first day, then by last: unknown beginnings come first, unknown ends last. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return (a.first ?? -Infinity) - (b.first ?? -Infinity) || (a.last ?? Infinity) - (b.last ?? Infinity) || 0;
}

const span = ({ first, last }: Pick<PartialDate, "first" | "last">) => (last ?? Infinity) - (first ?? -Infinity);

/** The sharpest of the dates that agree with one another, and all that do not, in order. */
export function sharpestDates(dates: readonly PartialDate[]): PartialDate[] {
  const sharpest: PartialDate[] = [];
  for (const date of [...dates].sort((a, b) => span(a) - span(b) || compareDates(a, b))) {
    if (!sharpest.some((kept) => datesOverlap(kept, date))) sharpest.push(date);
  }
  return sharpest.sort(compareDates);
}
