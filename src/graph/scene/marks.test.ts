import { expect, test } from "vitest";
import type { RelationId } from "#model/ids.ts";
import { lineBetween, pointOn } from "./lines.ts";
import { disagreeStrokes, placeMarks } from "./marks.ts";

const node = (x: number, y: number) => ({ x, y, shape: "ellipse" as const, size: 30 });
const edge = { bow: 0, origins: 1, stroke: "solid" } as const;
const [one, other] = ["one", "other"] as unknown as [RelationId, RelationId];

test("sits in the middle of its line", () => {
  const line = lineBetween(node(0, 0), node(300, 0), edge);
  expect(placeMarks([{ id: one, line }], 8).get(one)).toEqual(pointOn(line, 0.5));
});

test("where two would touch, one slides to 0.3", () => {
  const line = lineBetween(node(0, 0), node(300, 0), edge);
  const near = lineBetween(node(0, 10), node(300, 10), edge);
  const placed = placeMarks(
    [
      { id: one, line },
      { id: other, line: near },
    ],
    8,
  );
  expect(placed.get(one)).toEqual(pointOn(line, 0.5));
  expect(placed.get(other)).toEqual(pointOn(near, 0.3));
});

test("where something else is in the way, it slides too", () => {
  const line = lineBetween(node(0, 0), node(300, 0), edge);
  const taken = { left: 120, top: -10, right: 180, bottom: 10 };
  expect(placeMarks([{ id: one, line }], 8, taken).get(one)).toEqual(pointOn(line, 0.3));
});

test("is drawn as three strokes within its disc", () => {
  const strokes = disagreeStrokes(8);
  expect(strokes).toHaveLength(3);
  for (const { x, y } of strokes.flat()) expect(Math.hypot(x, y)).toBeLessThan(7);
});
