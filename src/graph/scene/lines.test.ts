import { describe, expect, test } from "vitest";
import { ARROW_GAP, arrowLength, barAcross, dashes, lineBetween, pointOn, wholeDashes, widthOf } from "./lines.ts";

const circle = (x: number, y: number) => ({ x, y, shape: "ellipse" as const, size: 40 });
const edge = { bow: 0, origins: 1, stroke: "solid" } as const;
const [a, b] = [circle(0, 0), circle(200, 0)];

describe("lines", () => {
  test("begin at the outline and point at the other, with a gap", () => {
    const line = lineBetween(a, b, edge);
    expect(line.control).toBeNull();
    expect(line.start.x).toBeCloseTo(20, 0);
    expect(line.tip.x).toBeCloseTo(180 - ARROW_GAP, 0);
    expect(line.tip.y).toBeCloseTo(0);
    const [tip, left, right] = line.arrow;
    expect(tip.x - left.x).toBeCloseTo(arrowLength(1.5));
    expect(Math.abs(left.y - right.y)).toBeCloseTo(0.96 * arrowLength(1.5));
    expect(line.end.x).toBeLessThan(line.tip.x);
  });

  test("without an arrowhead end at the outline", () => {
    const line = lineBetween(a, b, { ...edge, directed: false });
    expect(line.end).toEqual(line.tip);
    expect(line.tip.x).toBeCloseTo(180, 0);
  });

  test("bow to the left as seen from the source, by as much as asked", () => {
    const middle = pointOn(lineBetween(a, b, { ...edge, bow: 26 }), 0.5);
    // y grows downwards: to the left of one who walks to the right is up.
    expect(middle.y).toBeLessThan(-18);
    expect(pointOn(lineBetween(b, a, { ...edge, bow: 26 }), 0.5).y).toBeGreaterThan(18);
  });

  test("stand even where both ends are in one place", () => {
    for (const { x, y } of Object.values(lineBetween(a, a, { ...edge, bow: 20 }).arrow)) {
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    }
  });

  test.each([
    [1, "solid", 1.5],
    [2, "dashed", 2.75],
    [3, "barred", 4],
    [1, "dotted", 2.5],
    [3, "dotted", 4],
  ] as const)("%i origins, %s: %f px", (origins, stroke, width) => {
    expect(widthOf({ origins, stroke })).toBe(width);
  });

  test("dash as the look says", () => {
    expect(dashes.solid.pattern).toBeNull();
    expect(dashes.dashed.pattern).toEqual([8, 5]);
    expect(dashes.dotted).toEqual({ pattern: [0.1, 5.5], cap: "round" });
  });

  test.each([25, 40, 100])(
    "a sample %i px long begins and ends with a whole dash, no longer than an edge's",
    (length) => {
      for (const pattern of [dashes.dashed.pattern!, dashes.dotted.pattern!]) {
        const [dash, gap] = wholeDashes(pattern, length) as [number, number];
        expect(dash).toBeLessThanOrEqual(pattern[0]!);
        const repeats = (length - dash) / (dash + gap);
        expect(repeats).toBeCloseTo(Math.round(repeats));
      }
    },
  );

  test("a denied one has a bar across its middle", () => {
    const line = lineBetween(a, b, { ...edge, stroke: "barred" });
    const [one, other] = barAcross(line);
    expect(Math.abs(one.y - other.y)).toBeCloseTo(10);
    expect(one.x).toBeCloseTo(pointOn(line, 0.5).x);
    expect(other.x).toBeCloseTo(pointOn(line, 0.5).x);
  });
});
