import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settle, snapOnKey, snapOnTap, snaps, velocityOf } from "./snap.ts";

describe("a sheet that is let go", () => {
  test.each([
    [0.45, 0.4],
    [0.6, 0.68],
    [0.83, 0.68],
    [0.9, 1],
    [1.2, 1],
    [0.25, 0.4],
    [0.1, "closed"],
  ] as const)("at rest at %f goes to %s", (part, rest) => {
    expect(settle(part, 0)).toBe(rest);
  });

  test.each([
    [0.7, 1, 1],
    [0.66, 1, 0.68],
    [0.95, -1, 0.68],
    [0.6, -1, 0.4],
    [0.38, -1, "closed"],
    [1, 1, 1],
    [0.1, 1, 0.4],
  ] as const)("at %f, flicked at %f, goes to %s", (part, velocity, rest) => {
    expect(settle(part, velocity)).toBe(rest);
  });

  const part = fc.double({ min: -1, max: 2, noNaN: true });
  const velocity = fc.double({ min: -50, max: 50, noNaN: true });

  test("always comes to rest at a snap, or closes", () => {
    fc.assert(fc.property(part, velocity, (at, speed) => [...snaps, "closed"].includes(settle(at, speed))));
  });

  test("never ends lower for having been let go higher, or faster upwards", () => {
    const height = (rest: ReturnType<typeof settle>) => (rest === "closed" ? 0 : rest);
    fc.assert(
      fc.property(part, part, velocity, velocity, (a, b, v, w) => {
        expect(height(settle(Math.max(a, b), v))).toBeGreaterThanOrEqual(height(settle(Math.min(a, b), v)));
        const [slow, fast] = [Math.min(v, w), Math.max(v, w)];
        expect(height(settle(a, fast))).toBeGreaterThanOrEqual(height(settle(a, slow)));
      }),
    );
  });
});

describe("without dragging", () => {
  test.each([
    ["ArrowUp", 0.4, 0.68],
    ["ArrowUp", 1, 1],
    ["ArrowDown", 1, 0.68],
    ["ArrowDown", 0.4, 0.4],
    ["Home", 1, 0.4],
    ["End", 0.4, 1],
    ["Enter", 0.4, null],
  ] as const)("%s takes %f to %s", (key, from, to) => {
    expect(snapOnKey(key, from)).toBe(to);
  });

  test("tapping goes round all of them", () => {
    const second = snapOnTap(0.4);
    const third = snapOnTap(second);
    expect([second, third, snapOnTap(third)]).toEqual([0.68, 1, 0.4]);
  });
});

describe("the speed of a finger", () => {
  test("is that of its last movement, upwards positive", () => {
    const slowThenFast = [
      { y: 800, time: 0 },
      { y: 790, time: 500 },
      { y: 700, time: 550 },
    ];
    expect(velocityOf(slowThenFast, 560)).toBeCloseTo(1_800);
  });

  test("is none where it rested before it let go", () => {
    const samples = [
      { y: 800, time: 0 },
      { y: 500, time: 50 },
    ];
    expect(velocityOf(samples, 400)).toBe(0);
    expect(velocityOf([], 0)).toBe(0);
  });
});
