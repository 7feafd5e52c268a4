import { expect, test } from "vitest";
import type { EntityId, RelationId } from "#model/ids.ts";
import { graphOf } from "../fixture.ts";
import { everything } from "../filter.ts";
import { visibleGraph } from "../visible.ts";
import { emphasise, isFaded, type Trace } from "./emphasis.ts";
import type { Selection } from "../selection.ts";
import { sceneOf } from "./scene-of.ts";

const graph = graphOf([["a acquired b"], ["b acquired c"], ["b invested_in c"], ["c acquired d"]]);
const scene = (bundled: boolean) => {
  const positions = new Map([...graph.entities.keys()].map((id, x) => [id, { x, y: 0 }]));
  return sceneOf(graph, visibleGraph(graph, everything), { language: "en", positions, pinned: new Set(), bundled });
};
const trace: Trace = {
  ends: ["a", "c"] as EntityId[],
  entities: ["a", "b", "c"] as EntityId[],
  relations: ["a:acquired:b", "b:acquired:c"] as RelationId[],
};
const entity = (id: string): Selection => ({ kind: "entity", id: id as EntityId });
const relation = (id: string): Selection => ({ kind: "relation", id: id as RelationId });

test.each<[what: string, selection: Selection | null, faded: string[], edges: string[]]>([
  ["nothing selected: all of the trace", null, ["d"], ["a:acquired:b", "b:acquired:c"]],
  ["a relation of it selected: still all of it", relation("a:acquired:b"), ["d"], ["a:acquired:b", "b:acquired:c"]],
  ["an entity of it selected: still all of it", entity("b"), ["d"], ["a:acquired:b", "b:acquired:c"]],
  ["something else selected: that", entity("d"), ["a", "b"], ["c:acquired:d"]],
])("with a trace, %s", (_, selection, faded, edges) => {
  const emphasis = emphasise(scene(false), selection, [], trace)!;
  expect([...graph.entities.keys()].filter((id) => isFaded(emphasis, id))).toEqual(faded);
  expect([...emphasis.edges].toSorted()).toEqual(edges);
  expect(emphasis.selected).toBe(selection?.id ?? null);
});

test("a line that stands for several relations stands out where one of them is in the trace", () => {
  expect(emphasise(scene(true), null, [], trace)?.edges.size).toBe(2);
});

test("a trace that the picture does not hold changes nothing", () => {
  const elsewhere: Trace = { ends: [], entities: ["x" as EntityId], relations: [] };
  expect(emphasise(scene(false), null, [], elsewhere)).toBeNull();
});
