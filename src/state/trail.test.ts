import { expect, test } from "vitest";
import { firstView } from "#graph/view.ts";
import type { EntityId } from "#model/ids.ts";
import { select } from "./changes.ts";
import { createExplorer } from "./explorer.ts";
import { stepTrail } from "./trail.ts";

const look = (id: string) => select({ kind: "entity", id: id as EntityId });

function walk(...ids: string[]): readonly string[] {
  const explorer = createExplorer();
  for (const id of ids) explorer.getState().change(look(id));
  return explorer.getState().trail;
}

test.each([
  ["each entity in turn", ["exor", "mistral", "microsoft"], ["exor", "mistral", "microsoft"]],
  ["the same one twice as one step", ["exor", "exor"], ["exor"]],
  ["the step before as a way back", ["exor", "mistral", "exor"], ["exor"]],
  ["one further back as a step of its own", ["a", "b", "c", "a"], ["a", "b", "c", "a"]],
])("keeps %s", (_, ids, trail) => {
  expect(walk(...ids)).toEqual(trail);
});

test("a relation, or nothing, is no step", () => {
  expect(stepTrail(["exor" as EntityId], { ...firstView, select: null })).toEqual(["exor"]);
});

test("undo walks back, too", () => {
  const explorer = createExplorer();
  explorer.getState().change(look("exor"));
  explorer.getState().change(look("mistral"));
  explorer.temporal.getState().undo();
  expect(explorer.getState().trail).toEqual(["exor"]);
});

test("going back to a step cuts off what came after it", () => {
  const explorer = createExplorer();
  for (const id of ["a", "b", "c"]) explorer.getState().change(look(id));
  explorer.getState().backTo(0);
  expect(explorer.getState().trail).toEqual(["a"]);
  expect(explorer.getState().view.select).toEqual({ kind: "entity", id: "a" });
});
