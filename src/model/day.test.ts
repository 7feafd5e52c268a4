import fc from "fast-check";
import { expect, test } from "vitest";
import { EARLIEST_DAY, LATEST_DAY, readDay, writeDay } from "./day.ts";

test("a day that was written reads as the same day", () => {
  fc.assert(
    fc.property(fc.integer({ min: EARLIEST_DAY, max: LATEST_DAY }), (day) => {
      expect(readDay(writeDay(day))).toBe(day);
    }),
  );
});

test.each([
  "2023-02-29",
  "2024-02-30",
  "2024-13-01",
  "2024-00-10",
  "2024-1-1",
  "2024",
  "",
  "+002024-01-01",
  "0000-00-00",
])("%s is no day", (text) => expect(readDay(text)).toBeNull());

test("the years 0000 to 9999 have a text", () => {
  expect([writeDay(EARLIEST_DAY), writeDay(LATEST_DAY)]).toEqual(["0000-01-01", "9999-12-31"]);
  expect([writeDay(EARLIEST_DAY - 5), writeDay(LATEST_DAY + 5)]).toEqual(["0000-01-01", "9999-12-31"]);
});
