import { describe, expect, test } from "vitest";
import { facetsOf } from "#graph/facets.ts";
import { visibleGraph } from "#graph/visible.ts";
import { firstView } from "#graph/view.ts";
import type { EntityTypeId, FamilyId } from "#model/ids.ts";
import { fixtureGraph } from "../shared/fixture.ts";
import { FIRST, lengthOf, rowsOf } from "./lengths.ts";
import { isPartial, type Ticked, tickedWith } from "./ticks.ts";

const graph = fixtureGraph();
const antitrust = { ...firstView, families: ["antitrust" as FamilyId] };

test("a row counts what ticking it shows, and what of it comes along", () => {
  const facets = facetsOf(graph, antitrust, visibleGraph(graph, antitrust));
  const families = Object.keys(graph.ontology.families) as FamilyId[];
  expect(families.map((id) => [id, facets.families(id)])).toEqual([
    ["antitrust", { shown: 1, ticked: 1 }],
    ["money", { shown: 0, ticked: 2 }],
    ["agreements", { shown: 1, ticked: 1 }],
  ]);
  expect(facets.statuses("stated")).toEqual({ shown: 2, ticked: 2 });
  expect(facets.entityTypes("company" as EntityTypeId)).toEqual({ shown: 3, ticked: 3 });
});

describe("a tick", () => {
  const cases: [Ticked, number, number, Ticked, boolean][] = [
    [true, 3, 3, true, false],
    [true, 0, 0, true, false],
    ["some", 1, 3, "some", true],
    ["some", 0, 3, "some", true],
    ["some", 3, 3, "some", false],
    [false, 1, 3, "some", true],
    [false, 0, 3, false, false],
  ];
  test.each(cases)("ticked %s, %i of %i: %s, both figures %s", (ticked, shown, total, state, partial) => {
    const facet = { shown, ticked: total };
    expect(tickedWith(ticked, facet)).toBe(state);
    expect(isPartial(tickedWith(ticked, facet), facet)).toBe(partial);
  });

  test("a row of a list that others bring along says how much of it is shown, and is not ticked", () => {
    expect(isPartial(false, { shown: 2, ticked: 5 })).toBe(true);
  });
});

describe("a long list", () => {
  const ids = Array.from({ length: 24 }, (_, index) => `id ${index}`);

  test("shows its beginning, and all of it when it is longer by one", () => {
    expect(lengthOf(24, FIRST)).toBe(6);
    expect(lengthOf(7, FIRST)).toBe(7);
    expect(lengthOf(2, FIRST)).toBe(2);
    expect(lengthOf(24, 106)).toBe(24);
    expect(rowsOf(ids, 6, null)).toEqual(ids.slice(0, 6));
  });

  test("shows what is ticked further on, unless that is most of it", () => {
    expect(rowsOf(ids, 6, ["id 20"])).toEqual([...ids.slice(0, 6), "id 20"]);
    expect(rowsOf(ids, 6, ids.slice(1))).toEqual(ids.slice(0, 6));
    expect(rowsOf(ids, 24, ["id 20"])).toEqual(ids);
  });
});
