import { expect, test } from "vitest";
import { graphOf } from "#graph/fixture.ts";
import { tableColumns, usualColumns } from "#graph/table-columns.ts";
import { firstView } from "#graph/view.ts";
import type { EntityId, FamilyId, LensId, RelationTypeId } from "#model/ids.ts";
import {
  arrange,
  chooseColumns,
  chooseLens,
  clearFilters,
  isStep,
  listTable,
  pickToo,
  pin,
  openView,
  select,
  sortTable,
  switchTable,
  unpin,
} from "./changes.ts";
import { onlyFamily, tickedFamilies, toggleFamily, toggleType } from "./kinds.ts";
import { collapse, expand, hide } from "./reach-changes.ts";

const graph = graphOf([["microsoft invested_in openai"]]);
const money = "money" as FamilyId;
const antitrust = "antitrust" as FamilyId;
const lensed = chooseLens("antitrust" as LensId)(firstView);

test("a lens ticks its families", () => {
  expect([...tickedFamilies(graph, lensed)]).toEqual(["antitrust"]);
});

test("ticking a family beside a lens keeps what the lens ticked", () => {
  expect(toggleFamily(graph, money)(lensed)).toEqual({ ...firstView, families: ["antitrust", "money"] });
});

test("ticking the last family is no filter any more", () => {
  const without = toggleFamily(graph, money)(firstView);
  expect(without.families).toEqual(["antitrust", "agreements"]);
  expect(toggleFamily(graph, money)(without)).toEqual(firstView);
});

test("only one family, and none", () => {
  const only = onlyFamily(graph, antitrust)(lensed);
  expect(only).toEqual({ ...firstView, families: ["antitrust"] });
  expect(toggleFamily(graph, antitrust)(only).families).toEqual([]);
});

test("types tick their families", () => {
  const view = { ...firstView, types: ["acquired" as RelationTypeId] };
  expect([...tickedFamilies(graph, view)]).toEqual(["money"]);
});

test("clearing the filters keeps the selection and the language", () => {
  const selected = select({ kind: "entity", id: "openai" as EntityId })({ ...lensed, language: "it" });
  expect(clearFilters(selected)).toEqual({ ...firstView, select: selected.select, language: "it" });
});

test("selecting is a step of the history, filtering is not", () => {
  expect(isStep(firstView, select({ kind: "entity", id: "openai" as EntityId })(firstView))).toBe(true);
  expect(isStep(firstView, lensed)).toBe(false);
});

test("the canvas and the table take turns; clearing the filters leaves the arrangement", () => {
  const split = arrange("split")(firstView);
  expect(clearFilters(split).show).toBe("split");
  expect(switchTable(split).show).toBe("table");
  expect(switchTable(switchTable(split)).show).toBe("canvas");
});

test("unticking one type of a family asks for the types that are left, and ticking it again for everything", () => {
  const without = toggleType(graph, "acquired" as RelationTypeId)(firstView);
  expect(without.types).toEqual(["scrutinises", "invested_in", "party_to", "partners_with"]);
  expect([...tickedFamilies(graph, without)]).toEqual(["antitrust", "money", "agreements"]);
  expect(toggleType(graph, "acquired" as RelationTypeId)(without)).toEqual(firstView);
});

test("a family of which some types are ticked is ticked whole by the next click", () => {
  const without = toggleType(graph, "acquired" as RelationTypeId)(firstView);
  expect(toggleFamily(graph, money)(without)).toEqual(firstView);
});

const [microsoft, openai] = ["microsoft" as EntityId, "openai" as EntityId];

test("picking entities one by one: one is selected, more are picked together", () => {
  const one = pickToo(microsoft)(firstView);
  expect(one).toEqual({ ...firstView, select: { kind: "entity", id: microsoft } });
  const two = pickToo(openai)(one);
  expect(two).toEqual({ ...firstView, picked: [microsoft, openai] });
  expect(pickToo(microsoft)(two)).toEqual({ ...firstView, select: { kind: "entity", id: openai } });
  expect(select(null)(two)).toEqual(firstView);
});

test("collapsing takes back what expanding brought, and only then more", () => {
  const expanded = expand([openai])(firstView);
  expect(expanded.expanded).toEqual([openai]);
  expect(collapse([openai])(expanded)).toEqual(firstView);
  expect(collapse([openai])(firstView).collapsed).toEqual([openai]);
});

test("what is hidden is not chosen any more", () => {
  const hidden = hide([openai])({ ...firstView, picked: [microsoft, openai], focus: openai });
  expect(hidden).toEqual({ ...firstView, hidden: [openai], select: { kind: "entity", id: microsoft } });
});

test("another table has columns of its own", () => {
  const sorted = sortTable({ column: "from", descending: false })(chooseColumns(["to", "sources", "from"])(firstView));
  expect(sorted.columns).toEqual(["from", "to", "sources"]);
  expect(listTable("claims")(sorted)).toEqual({ ...firstView, table: "claims" });
});

test("the usual columns are no choice, and a table is never without any", () => {
  const some = chooseColumns(["from"])(firstView);
  expect(chooseColumns(usualColumns("relations"))(some)).toEqual(firstView);
  expect(chooseColumns([])(some)).toEqual(firstView);
  expect(chooseColumns(tableColumns.relations)(some).columns).toEqual(tableColumns.relations);
});

test("a place of one's own is kept until it is given back", () => {
  const pinned = pin(new Map([[openai, { x: 1, y: 2 }]]))(firstView);
  expect(pinned.pins).toEqual({ openai: { x: 1, y: 2 } });
  expect(unpin([openai])(pinned)).toEqual(firstView);
});

test("another view keeps the language and how the graph is shown", () => {
  const mine = { ...firstView, language: "it", show: "split", disputed: true } as const;
  expect(openView(lensed)(mine)).toEqual({ ...lensed, language: "it", show: "split" });
});

test("ticking the last type that there are relations of makes its family whole", () => {
  const partial = graphOf([["microsoft invested_in openai"], ["microsoft party_to deal-one"]]);
  const without = toggleType(partial, "invested_in" as RelationTypeId)(firstView);
  const none = toggleType(partial, "acquired" as RelationTypeId)(without);
  expect(toggleType(partial, "invested_in" as RelationTypeId)(none)).toEqual(firstView);
});
