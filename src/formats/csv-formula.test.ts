import * as fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { formulaLike, undefused } from "./csv-formula.ts";

const written = (cell: string) => Papa.unparse([[cell]], { newline: "\n", escapeFormulae: formulaLike });
const read = (text: string) => Papa.parse<string[]>(text, { newline: "\n", delimiter: "," }).data[0]?.[0] ?? "";

test.each([
  ["=1+1", '"\'=1+1"'],
  ["=1\n+1", '"\'=1\n+1"'],
  ["-2", '"\'-2"'],
  ["@a", '"\'@a"'],
  ["'quoted'", "'quoted'"],
  ["'=", "\"''=\""],
  ["it's", "it's"],
])("%j is written as %j and read back", (cell, text) => {
  expect(written(cell)).toBe(text);
  expect(undefused(read(text))).toBe(cell);
});

test("whatever is written is read back, and no spreadsheet runs it", () => {
  const cells = fc.stringMatching(/^(?:['=+\-@\t\r]|[\s\S]){0,8}$/).filter((cell) => cell !== "");
  fc.assert(
    fc.property(cells, (cell) => {
      const cellRead = read(written(cell));
      expect(cellRead).not.toMatch(/^[=+\-@\t\r]/);
      expect(undefused(cellRead)).toBe(cell);
    }),
  );
});
