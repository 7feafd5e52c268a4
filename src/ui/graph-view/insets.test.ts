import { expect, test } from "vitest";
import { insetsOf, uncovered } from "./insets.ts";

const canvas = { top: 52, right: 1024, bottom: 740, left: 224 };

test("a panel beside the canvas covers nothing", () => {
  expect(insetsOf(canvas, { top: 52, right: 1424, bottom: 740, left: 1024 })).toEqual(uncovered);
});

test("a panel over its right side covers that", () => {
  expect(insetsOf(canvas, { top: 52, right: 1024, bottom: 740, left: 664 })).toEqual({ ...uncovered, right: 360 });
});

test("a sheet as wide as the canvas covers it from below", () => {
  const phone = { top: 104, right: 390, bottom: 756, left: 0 };
  expect(insetsOf(phone, { top: 273, right: 390, bottom: 756, left: 0 })).toEqual({ ...uncovered, bottom: 483 });
});

test("a sheet over all of it leaves nothing to show anything in", () => {
  const phone = { top: 104, right: 390, bottom: 756, left: 0 };
  expect(insetsOf(phone, phone)).toBeNull();
});
