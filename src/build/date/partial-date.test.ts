import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber } from "./calendar.ts";
import { readDate } from "./partial-date.ts";

const iso = (day: number | null) => (day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10));

describe("readDate", () => {
  test.each([
    ["2024-02-26", "2024-02-26", "2024-02-26", "day", false],
    ["2024-02-26~", "2024-02-26", "2024-02-26", "day", true],
    ["2024-02-29", "2024-02-29", "2024-02-29", "day", false],
    ["2024-02-26T10:00:00Z", "2024-02-26", "2024-02-26", "day", false],
    ["2023-05", "2023-05-01", "2023-05-31", "month", false],
    ["2024-02", "2024-02-01", "2024-02-29", "month", false],
    ["2024-02-XX", "2024-02-01", "2024-02-29", "month", false],
    ["2024", "2024-01-01", "2024-12-31", "year", false],
    ["2024?", "2024-01-01", "2024-12-31", "year", true],
    ["2024%", "2024-01-01", "2024-12-31", "year", true],
    ["2024-XX", "2024-01-01", "2024-12-31", "year", false],
    ["2024-XX-XX", "2024-01-01", "2024-12-31", "year", false],
    ["201X", "2010-01-01", "2019-12-31", "interval", false],
    ["19XX", "1900-01-01", "1999-12-31", "interval", false],
    ["2023-04/2023-12", "2023-04-01", "2023-12-31", "interval", false],
    ["2024-01~/2024-04~", "2024-01-01", "2024-04-30", "interval", true],
    ["2024/2024", "2024-01-01", "2024-12-31", "interval", false],
    ["2024-03-02/..", "2024-03-02", null, "interval", false],
    ["2024-03-02/", "2024-03-02", null, "interval", false],
    ["../2024-03", null, "2024-03-31", "interval", false],
    ["2023-22", "2023-06-01", "2023-08-31", "interval", true],
    ["2023-24", "2023-12-01", "2024-02-29", "interval", true],
    ["0044-03-15", "0044-03-15", "0044-03-15", "day", false],
  ])("reads %s as %s to %s", (text, first, last, precision, approximate) => {
    const reading = readDate(text);
    expect(reading.ok).toBe(true);
    if (!reading.ok) return;
    expect({ ...reading.value, first: iso(reading.value.first), last: iso(reading.value.last) }).toEqual({
      text,
      first,
      last,
      precision,
      approximate,
    });
  });

  test.each([
    ["2024-02-30", "date-impossible", "2024-02-29"],
    ["2023-02-29", "date-impossible", "2023-02-28"],
    ["2024-04-31~", "date-impossible", "2024-04-30~"],
    ["2024-04-31/2024-05-02", "date-impossible", "2024-04-30/2024-05-02"],
    ["2024-13", "date-unreadable", "2024-12"],
    ["2024-02-45", "date-unreadable", "2024-02-29"],
    ["2024-2-6", "date-unreadable", "2024-02-06"],
    ["26/02/2024", "date-unreadable", "2024-02-26"],
    ["2024/02/26", "date-unreadable", "2024-02-26"],
    ["20240226", "date-unreadable", "2024-02-26"],
    ["02/2024", "date-unreadable", "2024-02"],
    ["circa 2024", "date-unreadable", "2024~"],
    ["2023-04 - 2023-12", "date-unreadable", "2023-04/2023-12"],
    ["2024-05/2024-01", "date-backwards", "2024-01/2024-05"],
    ["2024-xx", "date-unreadable", "2024-XX"],
    ["last spring", "date-unreadable", undefined],
    ["", "date-unreadable", undefined],
    ["[2023,2024]", "date-unreadable", undefined],
    ["2024/2025/2026", "date-unreadable", undefined],
    ["Y170000", "date-unreadable", undefined],
  ])("refuses %s as %s and suggests %s", (text, code, suggestion) => {
    expect(readDate(text)).toEqual({ ok: false, problems: [{ code, suggestion }] });
  });

  test("gives every day of the calendar its own number", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }),
        (date) => {
          const text = date.toISOString().slice(0, 10);
          const reading = readDate(text);
          expect(reading.ok && iso(reading.value.first)).toBe(text);
        },
      ),
    );
  });

  test("never throws, and what it suggests can be read", () => {
    const alphabet = fc.constantFrom(..."0123456789-/X~?%.T ".split(""));
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 14 }), (text) => {
        const reading = readDate(text);
        if (reading.ok) return;
        const suggestion = reading.problems[0]?.suggestion;
        if (suggestion !== undefined) expect(readDate(suggestion).ok).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

test("days are counted from 1970-01-01", () => {
  expect([dayNumber(1970, 1, 1), dayNumber(1969, 12, 31), dayNumber(2024, 3, 2)]).toEqual([0, -1, 19_784]);
});
