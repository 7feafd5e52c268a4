import { expect, test } from "vitest";
import type { PartialDate } from "#model/partial-date.ts";
import { spellsOf } from "./spells.ts";

const date = (first: number | null, last: number | null): PartialDate => ({
  text: "",
  first,
  last,
  precision: "interval",
  approximate: false,
});

test.each([
  ["a day", [date(0, 0)], [{ start: "1970-01-01", end: "1970-01-01" }]],
  ["a month", [date(19_754, 19_782)], [{ start: "2024-02-01", end: "2024-02-29" }]],
  ["an open beginning", [date(null, 0)], [{ end: "1970-01-01" }]],
  ["an open end", [date(0, null)], [{ start: "1970-01-01" }]],
  ["nothing known", [date(null, null)], []],
  ["two that overlap", [date(5, 20), date(0, 10)], [{ start: "1970-01-01", end: "1970-01-21" }]],
  ["two that touch", [date(0, 1), date(2, 3)], [{ start: "1970-01-01", end: "1970-01-04" }]],
  ["two apart", [date(40, null), date(0, 1)], [{ start: "1970-01-01", end: "1970-01-02" }, { start: "1970-02-10" }]],
  ["two that leave nothing out", [date(null, 3), date(1, null)], []],
  ["before the common era", [date(-735_000, -735_000)], [{ start: "-0043-08-22", end: "-0043-08-22" }]],
  ["past the year 9999", [date(4_000_000, 4_000_000)], [{ start: "12921-08-18", end: "12921-08-18" }]],
  ["past all reckoning", [date(0, 1e9)], [{ start: "1970-01-01" }]],
])("%s", (_, dates, spells) => expect(spellsOf(dates)).toEqual(spells));
