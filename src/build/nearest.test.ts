import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, nearest } from "./nearest.ts";

test.each([
  ["reportd", ["stated", "reported", "denied"], "reported"],
  ["repotred", ["stated", "reported"], "reported"],
  ["invested-in", ["invested_in", "divested_in"], "invested_in"],
  ["Company", ["company", "medium"], "company"],
  ["EUT", ["EUR", "USD"], "EUR"],
  ["xyz", ["company", "medium"], undefined],
  ["a", [], undefined],
  ["what-is-far-too-long-to-be-a-slip", ["what-is-far-too-long-for-a-guess"], undefined],
])("the nearest to %s among %s is %s", (written, valid, expected) => {
  expect(nearest(written, valid)).toBe(expected);
});

test.each([
  ["", "", 0],
  ["abc", "abc", 0],
  ["abc", "ab", 1],
  ["abc", "acb", 1],
  ["kitten", "sitting", 3],
])("from %s to %s it takes %i edits", (a, b, expected) => {
  expect(editDistance(a, b)).toBe(expected);
});

test("distance is the same both ways, and none only between equals", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});
