import { expect, test } from "vitest";
import type { EntityId, RelationId } from "#model/ids.ts";
import type { SceneEdge, SceneNode } from "./scene.ts";
import type { Point } from "./point.ts";
import { edgesAround, step } from "./walk.ts";

const positions = new Map<EntityId, Point>(
  Object.entries({
    middle: { x: 0, y: 0 },
    right: { x: 100, y: 10 },
    "far-right": { x: 300, y: 0 },
    stranger: { x: 40, y: 0 },
    below: { x: 10, y: 90 },
  }) as [EntityId, Point][],
);
const nodes = [...positions.keys()].map((id) => ({ id }) as SceneNode);
const edge = (source: string, target: string): SceneEdge =>
  ({ id: `${source}:${target}` as RelationId, source, target, bow: 0 }) as unknown as SceneEdge;
const scene = {
  nodes,
  edges: [edge("middle", "far-right"), edge("right", "middle"), edge("middle", "below")],
};
const from = (id: string, direction: Parameters<typeof step>[3]) => step(scene, positions, id as EntityId, direction);

test.each([
  ["the nearer of two neighbours in a direction", "middle", "right", "right"],
  ["a neighbour before what is nearer but no neighbour", "middle", "down", "below"],
  ["what is no neighbour where no neighbour lies", "right", "left", "middle"],
  ["back along the same relation", "far-right", "left", "middle"],
  ["nowhere at the edge", "middle", "up", null],
] as const)("arrows lead to %s", (_, at, direction, to) => {
  expect(from(at, direction)).toBe(to);
});

test("a place that is no neighbour is reached where nothing else lies", () => {
  expect(step({ nodes, edges: [] }, positions, "middle" as EntityId, "right")).toBe("stranger");
});

test("the relations of an entity are stepped through clockwise from the top", () => {
  expect(edgesAround(scene, positions, "middle" as EntityId).map(({ id }) => id)).toEqual([
    "middle:far-right",
    "right:middle",
    "middle:below",
  ]);
});
