import { expect, test } from "vitest";
import { graphOf } from "#graph/fixture.ts";
import { firstView } from "#graph/view.ts";
import type { EntityId, FamilyId, LensId, RelationTypeId } from "#model/ids.ts";
import {
  arrange,
  chooseLens,
  clearFilters,
  isStep,
  onlyFamily,
  openView,
  select,
  switchTable,
  tickedFamilies,
  toggleFamily,
} from "./changes.ts";

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

test("another view keeps the language and how the graph is shown", () => {
  const mine = { ...firstView, language: "it", show: "split", disputed: true } as const;
  expect(openView(lensed)(mine)).toEqual({ ...lensed, language: "it", show: "split" });
});
