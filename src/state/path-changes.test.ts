import { expect, test } from "vitest";
import { firstView } from "#graph/view.ts";
import type { EntityId, RelationId } from "#model/ids.ts";
import { isStep } from "./changes.ts";
import { anyRelation, connectEnds, keepRelations, MOST_ENDS, openPaths, showPath } from "./path-changes.ts";

const ids = (...names: string[]) => names as EntityId[];

test("paths are asked for in place of what is selected, from the first of them on", () => {
  const view = openPaths(ids("a", "b", "a"))({ ...firstView, select: { kind: "entity", id: ids("a")[0]! }, path: 3 });
  expect(view).toEqual({ ...firstView, analysis: "paths", ends: ["a", "b"] });
});

test("no more is connected than can be", () => {
  const many = Array.from({ length: MOST_ENDS + 3 }, (_, index) => `e${index}` as EntityId);
  expect(connectEnds(many)(firstView).ends).toHaveLength(MOST_ENDS);
});

test("the first path is the one that nobody asked for", () => {
  expect(showPath(2)(firstView).path).toBe(2);
  expect(showPath(1)(showPath(2)(firstView))).toEqual(firstView);
});

test("relations kept are then the first path, and given up the view is as before", () => {
  const kept = keepRelations(["x", "y", "x"] as RelationId[])(showPath(2)(firstView));
  expect([kept.relations, kept.path]).toEqual([["x", "y"], null]);
  expect(anyRelation(kept)).toEqual(firstView);
});

test("other ends and another path are steps of the browser's history", () => {
  expect(isStep(firstView, connectEnds(ids("a"))(firstView))).toBe(true);
  expect(isStep(firstView, showPath(2)(firstView))).toBe(true);
});
