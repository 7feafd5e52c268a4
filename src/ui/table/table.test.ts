import fc from "fast-check";
import { expect, test } from "vitest";
import { date, graphOf } from "#graph/fixture.ts";
import { tableColumns, tableNames } from "#graph/table-columns.ts";
import { firstView } from "#graph/view.ts";
import { visibleGraph } from "#graph/visible.ts";
import type { FamilyId } from "#model/ids.ts";
import { speechIn } from "#words/speech.ts";
import { claimTable } from "./claim-table.tsx";
import { entityTable } from "./entity-table.tsx";
import { fitColumns } from "./fit.ts";
import { relationTable } from "./relation-table.tsx";
import { countClaims } from "./rows.ts";
import { sortedBy, type SortKey, sortRows } from "./sorting.ts";
import { tabSeparated } from "./tab-separated.ts";
import { keyOf, type Table } from "./table.ts";
import { rowAfterKey, rowWindow, scrollToRow } from "./window.ts";

const graph = graphOf([
  ["microsoft invested_in openai", { when: date("2024-02"), status: "reported", amount: { value: 15_000_000 } }],
  ["microsoft invested_in openai", { when: date("2024-02-26") }],
  ["apple acquired openai"],
  ["eu-authority scrutinises deal-one", { when: date("2023-05") }],
]);
const visible = visibleGraph(graph, firstView);
const speech = speechIn("en");
const compare = (a: string, b: string) => a.localeCompare(b);

function ids<Item>(table: Table<Item>, by = table.sort.column, descending = table.sort.descending): string[] {
  const column = table.columns.find(({ id }) => id === by)!;
  return sortRows(table.rows, keyOf(column), descending, compare).map(table.idOf);
}

test("relations stand newest first, undated last either way", () => {
  const table = relationTable(graph, visible, speech);
  const [old, recent, undated] = [
    "eu-authority:scrutinises:deal-one",
    "microsoft:invested_in:openai",
    "apple:acquired:openai",
  ];
  expect(ids(table)).toEqual([recent, old, undated]);
  expect(ids(table, "when", false)).toEqual([old, recent, undated]);
  expect(ids(table, "from", false)[0]).toBe(undated);
  expect(ids(table, "claims", true)[0]).toBe(recent);
});

test("entities stand by their relations in the whole graph", () => {
  const money = visibleGraph(graph, { ...firstView, families: ["money" as FamilyId] });
  const table = entityTable(graph, money, speech);
  expect(ids(table)[0]).toBe("openai");
  expect(ids(table)).toHaveLength(3);
});

test("claims are those of what is visible, and select what they are about", () => {
  const table = claimTable(graph, visible, speech);
  expect(table.rows).toHaveLength(4);
  expect(countClaims(graph, visible)).toBe(4);
  expect(ids(table, "amount", true)[0]).toBe("claim-1");
  expect(table.selectionOf(graph.claims.get(table.rows[0]!.id)!)).toEqual({
    kind: "relation",
    id: expect.stringContaining(":") as string,
  });
  const money = visibleGraph(graph, { ...firstView, families: ["money" as FamilyId] });
  expect(claimTable(graph, money, speech).rows).toHaveLength(3);
  expect(countClaims(graph, money)).toBe(3);
});

const tables = {
  relations: relationTable(graph, visible, speech),
  entities: entityTable(graph, visible, speech),
  claims: claimTable(graph, visible, speech),
};

test.each(tableNames)("%s have the columns that the address knows, each with words for every row", (name) => {
  const table: { columns: readonly { id: string }[]; givesWay: readonly string[] } = tables[name];
  expect(table.columns.map(({ id }) => id)).toEqual(tableColumns[name]);
  expect(table.columns.filter(({ id }) => !table.givesWay.includes(id)).length).toBeGreaterThan(0);
});

test("what the columns that are there only when asked for say", () => {
  const words = <Item>({ rows, columns }: Table<Item>, column: string) =>
    rows.map((row) => columns.find(({ id }) => id === column)?.text(row));
  const { relations, claims } = tables;
  expect(words(relations, "family")).toEqual(["M", "A", "M"]);
  expect(new Set(words(relations, "reported"))).toEqual(new Set(["2 Mar 2024"]));
  expect(words(claims, "about")).toHaveLength(4);
  expect(new Set(words(claims, "quoted"))).toEqual(new Set(["no"]));
});

test("columns give way in their turn until the rest has room, but not the one that the rows are sorted by", () => {
  const some = ["a", "b", "c", "d"].map((id) => ({ id, width: [100] as const }));
  const fit = (width: number, sorted?: string) =>
    fitColumns(some, { width, givesWay: ["d", "b", "c"], sorted })
      .map(({ id }) => id)
      .join("");
  expect(fit(460)).toBe("abcd");
  expect(fit(459)).toBe("abc");
  expect(fit(459, "d")).toBe("acd");
  expect(fit(230)).toBe("a");
  expect(fit(0)).toBe("a");
  expect(fit(0, "c")).toBe("ac");
  const width = fc.integer({ min: 0, max: 600 });
  fc.assert(
    fc.property(width, width, (one, other) => {
      expect(fit(Math.max(one, other)).length).toBeGreaterThanOrEqual(fit(Math.min(one, other)).length);
    }),
  );
});

test("what gives way alone stays, rather than no column", () => {
  const alone = [{ id: "a", width: [100] as const }];
  expect(fitColumns(alone, { width: 50, givesWay: ["a"], sorted: undefined })).toEqual(alone);
});

test("copied cells keep to their cells, and none is taken for a formula", () => {
  expect(
    tabSeparated([
      ["a", "b\tc"],
      ["=1+1", "-3.5"],
      ["@x", "two\nlines"],
    ]),
  ).toBe("a\tb c\n'=1+1\t-3.5\n'@x\ttwo lines");
});

test("sorting keeps every row, orders the keys and puts what has none last", () => {
  const key = fc.oneof(fc.integer(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(key), fc.boolean(), (keys, descending) => {
      const sorted = sortRows<SortKey>(keys, (own) => own, descending, compare);
      expect([...sorted].sort()).toEqual([...keys].sort());
      const figures = keys.filter((own) => own !== null).sort((a, b) => (descending ? b - a : a - b));
      expect(sorted.slice(0, figures.length)).toEqual(figures);
    }),
  );
});

test("a heading turns its own sort round, and begins another at its better end", () => {
  const sort = { column: "from", descending: false };
  expect(sortedBy(sort, "from", false)).toEqual({ column: "from", descending: true });
  expect(sortedBy(sort, "claims", true)).toEqual({ column: "claims", descending: true });
});

test("the window holds every row in view, and few others", () => {
  const count = fc.integer({ min: 0, max: 200_000 });
  fc.assert(
    fc.property(count, fc.nat(), fc.integer({ min: 0, max: 3_000 }), (rows, place, height) => {
      const scrolled = Math.min(place, Math.max(0, rows * 31 - height));
      const { first, end } = rowWindow(scrolled, height, 31, rows);
      expect(first).toBeLessThanOrEqual(Math.floor(scrolled / 31));
      expect(end).toBeGreaterThanOrEqual(Math.min(rows, Math.ceil((scrolled + height) / 31)));
      expect(end - first).toBeLessThanOrEqual(Math.ceil(height / 31) + 36);
    }),
  );
});

test("scrolling to a row moves no more than it must", () => {
  expect(scrollToRow(5, 0, 400, 31, 32)).toBe(0);
  expect(scrollToRow(0, 100, 400, 31, 32)).toBe(0);
  expect(scrollToRow(20, 0, 400, 31, 32)).toBe(21 * 31 - 368);
});

test.each([
  ["ArrowDown", 0, 1],
  ["ArrowDown", 9, 9],
  ["ArrowUp", 0, 0],
  ["PageDown", 2, 7],
  ["End", 0, 9],
  ["Home", 4, 0],
  ["x", 4, null],
  ["constructor", 4, null],
])("%s on row %i leads to %s", (key, row, to) => {
  expect(rowAfterKey(key, row, 10, 5)).toBe(to);
});
