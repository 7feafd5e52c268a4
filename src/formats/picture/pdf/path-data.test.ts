import { describe, expect, test } from "vitest";
import { icons } from "#graph/scene/icons.ts";
import { outlines } from "#graph/scene/outlines.ts";
import { pathSegments } from "./path-data.ts";

const ends = (d: string) => pathSegments(d).map((segment) => (segment.kind === "close" ? "Z" : segment.to));

describe("path data", () => {
  test.each([
    ["M1 2L3 4Z", [{ x: 1, y: 2 }, { x: 3, y: 4 }, "Z"]],
    [
      "M1 2 3 4",
      [
        { x: 1, y: 2 },
        { x: 3, y: 4 },
      ],
    ],
    [
      "m1 2l3-4h5v-.5",
      [
        { x: 1, y: 2 },
        { x: 4, y: -2 },
        { x: 9, y: -2 },
        { x: 9, y: -2.5 },
      ],
    ],
    [
      "M0 0Q1 1 2 0",
      [
        { x: 0, y: 0 },
        { x: 2, y: 0 },
      ],
    ],
    ["M5 5zl1 1", [{ x: 5, y: 5 }, "Z", { x: 6, y: 6 }]],
    [
      "M0 0a.5.5 0 0 1.5.5",
      [
        { x: 0, y: 0 },
        { x: 0.5, y: 0.5 },
      ],
    ],
  ])("%j leads where it says", (d, points) => {
    expect(ends(d)).toEqual(points);
  });

  test("an arc stays on its circle, however it turns", () => {
    for (const flags of ["0 0", "0 1", "1 0", "1 1"]) {
      const segments = pathSegments(`M10 0A10 10 0 ${flags} 0 10`);
      const [large, sweep] = flags.split(" ").map(Number);
      // The clockwise short way turns around the origin; see the four arcs of SVG 1.1, 8.3.8.
      const around = (large === 0) === (sweep === 1) ? { x: 0, y: 0 } : { x: 10, y: 10 };
      for (const segment of segments.slice(1)) {
        if (segment.kind !== "cubic") throw new Error("not a curve");
        expect(Math.hypot(segment.to.x - around.x, segment.to.y - around.y)).toBeCloseTo(10);
      }
      expect(segments.length - 1).toBe(large === 1 ? 3 : 1);
    }
  });

  test("every shape and icon stays within its box", () => {
    for (const d of [...Object.values(icons), ...Object.values(outlines).map(({ path }) => path)]) {
      const reach = pathSegments(d).flatMap((segment) =>
        segment.kind === "close" ? [] : [segment.to.x, segment.to.y],
      );
      expect(reach.every((each) => Number.isFinite(each) && Math.abs(each) <= 24)).toBe(true);
      expect(reach.length).toBeGreaterThan(3);
    }
  });
});
