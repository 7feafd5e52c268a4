import { expect, test } from "vitest";
import { linesOf } from "#graph/scene/annotations.ts";
import type { Scene, SceneEdge, SceneNode } from "#graph/scene/scene.ts";
import { createHitIndex } from "./hit.ts";

const node = (id: string, x: number, y: number, shape: SceneNode["shape"] = "round-rectangle") =>
  ({ id, x, y, shape, size: 40, type: "company", label: id, degree: 1, hub: false }) as SceneNode;
const edge = (source: string, target: string, bow = 0) =>
  ({
    id: `${source}:knows:${target}`,
    source,
    target,
    bow,
    family: "people",
    verb: "knows",
    stroke: "solid",
    origins: 1,
    mark: null,
  }) as SceneEdge;

const scene: Scene = {
  families: [],
  groups: [],
  nodes: [node("below", 0, 0), node("above", 20, 0), node("far", 1_000, 0), node("diamond", 500, 500, "diamond")],
  edges: [edge("below", "far"), edge("above", "far", 100)],
};
const positions = new Map(scene.nodes.map((each) => [each.id, each]));
const index = createHitIndex(scene, positions, linesOf(scene, positions));
const reach = { node: 2, edge: 8 };

test("of two nodes at a point it is the upper one", () => {
  expect(index.at({ x: 10, y: 0 }, reach).node).toBe("above");
  expect(index.at({ x: -15, y: 0 }, reach).node).toBe("below");
});

test("a node's corner that its shape leaves out is not hit", () => {
  expect(index.at({ x: 500, y: 500 }, reach).node).toBe("diamond");
  expect(index.at({ x: 520, y: 480 }, reach).node).toBeNull();
});

test("an edge is hit within reach, a curve where it runs", () => {
  expect(index.at({ x: 500, y: 7 }, reach).edge).toBe("below:knows:far");
  expect(index.at({ x: 500, y: 30 }, reach).edge).toBeNull();
  expect(index.at({ x: 500, y: -98 }, reach).edge).toBe("above:knows:far");
});
