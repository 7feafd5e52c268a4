import fc from "fast-check";
import { type Amount, amountQualifiers } from "#model/amount.ts";
import type { PartialDate } from "#model/partial-date.ts";

const DAY = 86_400_000;
/** 1000-01-01 and 9999-12-31: within them a year has four digits wherever it is written. */
const [FIRST, LAST] = [Date.UTC(1000, 0, 1) / DAY, Date.UTC(9999, 11, 31) / DAY];

const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
const dayNumber = (year: number, month: number, day: number) => Date.UTC(year, month, day) / DAY;

type Exact = Omit<PartialDate, "approximate">;

/** The day, its month or its year. */
function within(day: number, precision: "day" | "month" | "year"): Exact {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (precision === "day") return { text: iso(day), first: day, last: day, precision };
  if (precision === "month") {
    return { text: iso(day).slice(0, 7), first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0), precision };
  }
  return { text: iso(day).slice(0, 4), first: dayNumber(year, 0, 1), last: dayNumber(year, 11, 31), precision };
}

const ordinary: fc.Arbitrary<PartialDate> = fc
  .tuple(fc.integer({ min: FIRST, max: LAST }), fc.constantFrom("day", "month", "year"), fc.boolean())
  .map(([day, precision, approximate]) => {
    const exact = within(day, precision);
    return { ...exact, text: approximate ? `${exact.text}~` : exact.text, approximate };
  });

const interval: fc.Arbitrary<PartialDate> = fc
  .tuple(fc.integer({ min: FIRST, max: LAST - 400 }), fc.nat(400), fc.constantFrom("both", "first", "last", "none"))
  .map(([first, length, known]) => {
    const from = known === "both" || known === "first" ? first : null;
    const to = known === "both" || known === "last" ? first + length : null;
    const end = (day: number | null) => (day === null ? ".." : iso(day));
    return { text: `${end(from)}/${end(to)}`, first: from, last: to, precision: "interval", approximate: false };
  });

/** A date as the build reads it: days, months, years and intervals, some of them open. */
export const partialDates: fc.Arbitrary<PartialDate> = fc.oneof({ weight: 2, arbitrary: ordinary }, interval);

/** Any number that JSON keeps: -0 is none. */
export const numbers: fc.Arbitrary<number> = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, 0.1, 1e21, -1e-7))
  .map((number) => number + 0);

/** A sum of money. */
export const amounts: fc.Arbitrary<Amount> = fc.record(
  {
    value: numbers.map(Math.abs),
    currency: fc.constantFrom("EUR", "USD", "GBP", "XXX"),
    qualifier: fc.constantFrom(...amountQualifiers),
  },
  { requiredKeys: ["value"] },
);
