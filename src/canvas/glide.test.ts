import { expect, test } from "vitest";
import type { Point } from "#graph/scene/point.ts";
import type { EntityId } from "#model/ids.ts";
import { glideBetween } from "./glide.ts";

const places = (all: Record<string, Point>) => new Map(Object.entries(all) as [EntityId, Point][]);

test("what was there before is on its way, what is new is there at once", () => {
  const glide = glideBetween(places({ a: { x: 0, y: 0 } }), places({ a: { x: 8, y: 0 }, b: { x: 5, y: 5 } }));
  expect(glide?.at(0)).toEqual(places({ a: { x: 0, y: 0 }, b: { x: 5, y: 5 } }));
  expect(glide?.at(0.5).get("a" as EntityId)).toEqual({ x: 7, y: 0 });
  expect(glide?.at(1)).toEqual(places({ a: { x: 8, y: 0 }, b: { x: 5, y: 5 } }));
});

test("nothing glides where nothing moves", () => {
  const before = places({ a: { x: 1, y: 1 }, gone: { x: 2, y: 2 } });
  expect(glideBetween(before, places({ a: { x: 1, y: 1 }, b: { x: 5, y: 5 } }))).toBeNull();
});
