import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDay, writeDay } from "#model/day.ts";
import type { ArticleId } from "#model/ids.ts";
import { stepKnown, stepWindow } from "./clock-steps.ts";
import { date, graphOf } from "./fixture.ts";
import { asKnown } from "./as-known.ts";
import { extentOf, sameDayAfter } from "./extent.ts";
import { type Block, blocksOf, marksOf, monthsBetweenMarks, stack } from "./timeline.ts";

const day = (text: string) => readDay(text)!;
const two = { article: "two" as ArticleId };
const graph = graphOf(
  [
    ["a invested_in b", { when: date("2023-05") }],
    ["a invested_in b", { ...two, when: date("2023-05-12") }],
    ["a acquired b", { when: date("2023-06-01") }],
    ["a acquired b", { ...two, when: date("2023-08-01") }],
    ["a partners_with b", { when: { ...date("2023-11"), last: null, text: "2023-11/.." } }],
    ["b partners_with a", { when: { ...date("2023-11"), first: -719_528, last: 2_932_896 } }],
    ["b acquired a"],
  ],
  [],
  { one: "2024-02", two: "2024-03-02" },
);
const extent = extentOf(graph)!;

describe("the strip", () => {
  test("spans whole months, of the whole graph, whatever is known", () => {
    expect([writeDay(extent.first), writeDay(extent.last)]).toEqual(["2023-05-01", "2024-03-31"]);
    expect(extentOf(asKnown(graph, day("2024-02-29")))).toBe(extent);
    expect(extentOf(graphOf([]))).toBeNull();
  });

  test("has a block for each dated relation: as wide as its doubt, and over all that claims disagree on", () => {
    const blocks = blocksOf(graph, graph.relations.keys(), extent);
    expect(blocks.map(({ id, first, last }) => [id, writeDay(first), writeDay(last)])).toEqual([
      ["b:partners_with:a", "2023-05-01", "2024-03-31"],
      ["a:partners_with:b", "2023-11-01", "2024-03-31"],
      ["a:acquired:b", "2023-06-01", "2023-08-01"],
      ["a:invested_in:b", "2023-05-12", "2023-05-12"],
    ]);
  });

  test("has no two blocks in one place, and none that floats", () => {
    const block = fc
      .tuple(fc.nat(99), fc.nat(40))
      .map(([first, doubt]) => ({ first, last: Math.min(99, first + doubt) }) as Block);
    fc.assert(
      fc.property(fc.array(block, { maxLength: 60 }), fc.integer({ min: 10, max: 300 }), (blocks, columns) => {
        const { stacked, rows } = stack(blocks, columns, (at) => (at / 100) * columns, 3);
        const taken = new Set<string>();
        for (const { from, to, row } of stacked) {
          expect(to - from).toBeGreaterThanOrEqual(3);
          expect(from >= 0 && to <= columns && row < rows).toBe(true);
          let rests = row === 0;
          for (let column = from; column < to; column++) {
            rests ||= taken.has(`${column} ${row - 1}`);
            expect(taken.has(`${column} ${row}`)).toBe(false);
            taken.add(`${column} ${row}`);
          }
          expect(rests).toBe(true);
        }
      }),
    );
  });

  test.each([
    [40, 36, 1],
    [20, 36, 3],
    [5, 36, 12],
    [1, 36, 60],
    [0.001, 36, 6_000],
  ])("where a month takes %s pixels, marks %s apart are %s months apart", (month, room, months) => {
    expect(monthsBetweenMarks(month, room)).toBe(months);
  });

  test("marks stand at round months and years", () => {
    expect(marksOf(extent, 3).map(writeDay)).toEqual(["2023-07-01", "2023-10-01", "2024-01-01"]);
    const century = { first: day("1931-04-01"), last: day("2024-12-31") };
    expect(marksOf(century, 600).map(writeDay)).toEqual(["1950-01-01", "2000-01-01"]);
  });

  test.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2023-12-15", 2, "2024-02-15"],
    ["0001-01-15", -2, "0000-11-15"],
  ])("%s and %s months is %s", (from, months, to) => {
    expect(writeDay(sameDayAfter(day(from), months))).toBe(to);
  });
});

describe("a step", () => {
  const [first, last] = [day("2024-02-29"), day("2024-03-02")];
  test.each([
    ["from everything on, to the first article", null, 1, first],
    ["from everything back, to the last article but one", null, -1, first],
    ["from the first on, to everything", first, 1, null],
    ["from before the first on, to the first", first - 9, 1, first],
    ["from the last back, to the first", last, -1, first],
    ["from after the last on, to everything", last + 9, 1, null],
    ["from the first back, nowhere", first, -1, undefined],
  ] as const)("of what is known: %s", (_, known, direction, to) => {
    expect(stepKnown(graph, known, direction)).toBe(to);
  });

  test("of what is known needs two articles", () => {
    expect(stepKnown(graphOf([["a acquired b"]]), null, 1)).toBeUndefined();
    expect(stepKnown(graphOf([]), null, -1)).toBeUndefined();
  });

  const range = (text: string) => {
    const [from = "", to = ""] = text.split("..");
    return { first: readDay(from), last: readDay(to) };
  };
  test.each([
    [null, 1, "2023-05-01..2023-05-31"],
    [null, -1, "2024-03-01..2024-03-31"],
    ["2023-05-01..2023-05-31", 1, "2023-06-01..2023-06-30"],
    ["2023-12-01..2024-02-29", 1, "2024-01-01..2024-03-31"],
    ["2023-05-10..2023-06-20", -1, "2023-04-10..2023-05-20"],
    ["..2023-05-31", 1, "..2023-06-30"],
    ["2023-05-31..", 1, "2023-06-30.."],
  ] as const)("of the window %s by %s is %s", (from, direction, to) => {
    expect(stepWindow(extent, from === null ? null : range(from), direction)).toEqual(range(to));
  });

  test("of the window does not leave the strip", () => {
    expect(stepWindow(extent, range("2024-03-01..2024-03-31"), 1)).toBeUndefined();
    expect(stepWindow(extent, range("2023-05-01..2023-05-31"), -1)).toBeUndefined();
  });

  test("is a year where there are many", () => {
    const century = { first: day("1931-01-01"), last: day("2024-12-31") };
    expect(stepWindow(century, null, 1)).toEqual(range("1931-01-01..1931-12-31"));
  });
});
