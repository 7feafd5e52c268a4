import { describe, expect, test } from "vitest";
import { nodeShapes } from "#model/ontology.ts";
import { icons } from "./icons.ts";
import { outlines, reachOf } from "./outlines.ts";

describe("outlines", () => {
  test.each([
    ["round-rectangle", 1, 1],
    ["ellipse", 1, 1],
    ["hexagon", 1.14, 1],
    ["octagon", 1, 1],
    ["diamond", 1.26, 1.26],
    ["tag", 1.28, 0.86],
    ["rhomboid", 1.34, 0.8],
    ["pin", 0.82, 1.12],
    ["page", 0.84, 1],
  ] as const)("%s reaches as far as the look says", (shape, width, height) => {
    expect(outlines[shape].halfWidth).toBeCloseTo(width, 2);
    expect(outlines[shape].halfHeight).toBeCloseTo(height, 2);
  });

  test.each(nodeShapes)("%s: the layers cover it", (shape) => {
    const { points, layers } = outlines[shape];
    for (const { x, y } of points) {
      const within = layers.some(
        ({ left, right, top, bottom }) =>
          x >= left - 1e-9 && x <= right + 1e-9 && y >= top - 1e-9 && y <= bottom + 1e-9,
      );
      expect(within, `${x} ${y}`).toBe(true);
    }
  });

  test.each(nodeShapes)("%s: every direction meets it, and its corners are met where they are", (shape) => {
    const { points, halfWidth, halfHeight } = outlines[shape];
    for (let degree = 0; degree < 360; degree += 7) {
      const angle = (degree * Math.PI) / 180;
      const reach = reachOf(shape, 40, { x: Math.cos(angle), y: Math.sin(angle) });
      expect(reach).toBeGreaterThan(10);
      expect(reach).toBeLessThanOrEqual(20 * Math.hypot(halfWidth, halfHeight));
    }
    for (const point of points) {
      expect(reachOf(shape, 40, point)).toBeGreaterThanOrEqual(20 * Math.hypot(point.x, point.y) - 1e-6);
    }
  });

  test.each(nodeShapes)("%s has an icon and a path", (shape) => {
    expect(icons[shape]).toMatch(/^M[\d .,a-zA-Z-]+$/);
    expect(outlines[shape].path).toMatch(/^M.*Z$/);
  });
});
