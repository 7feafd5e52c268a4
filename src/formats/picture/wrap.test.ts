import { expect, test } from "vitest";
import { wrapped } from "./wrap.ts";

test.each([
  ["", 10, []],
  ["one two three", 7, ["one two", "three"]],
  ["extraordinary is long", 5, ["extraordinary", "is", "long"]],
  ["at https://a.org/some/path-with-words", 12, ["at", "https://", "a.org/some/", "path-with-", "words"]],
])("wraps %j at %i", (text, width, lines) => {
  expect(wrapped(text, width, (line) => line.length)).toEqual(lines);
});
