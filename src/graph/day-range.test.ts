import { expect, test } from "vitest";
import { readDate } from "#build/date/partial-date.ts";
import { readDay } from "#model/day.ts";
import { isWithin } from "./day-range.ts";

/** A range as the address writes it. */
function range(text: string) {
  const [from = "", to = ""] = text.split("..");
  return { first: readDay(from), last: readDay(to) };
}

const spring = "2023-04-01..2023-06-30";

test.each([
  ["2023-05-12", spring, true],
  ["2023-04-01", spring, true],
  ["2023-06-30", spring, true],
  ["2023-03-31", spring, false],
  ["2023-07-01", spring, false],
  ["2023-05", spring, true],
  ["2023", spring, true],
  ["2022", spring, false],
  ["2023-06/2023-12", spring, true],
  ["2023-07/2023-12", spring, false],
  // "About" is not wider than what it is about.
  ["2023-07-01~", spring, false],
  ["2023-05~", spring, true],
  // A month without its number, a year without its last digit.
  ["2023-XX", spring, true],
  ["2024-XX", spring, false],
  ["202X", spring, true],
  ["201X", spring, false],
  // Open ends.
  ["../2023-03", spring, false],
  ["../2023-04", spring, true],
  ["2023-06/..", spring, true],
  ["2023-07/..", spring, false],
  ["2023-07-01", "2023-04-01..", true],
  ["2023-03-31", "2023-04-01..", false],
  ["2023-03-31", "..2023-06-30", true],
  ["2023-07", "..2023-06-30", false],
  ["2023", "..2023-06-30", true],
])("%s may be within %s: %s", (text, days, expected) => {
  const date = readDate(text);
  if (!date.ok) throw new Error(`${text} is no date`);
  expect(isWithin(date.value, range(days))).toBe(expected);
});
