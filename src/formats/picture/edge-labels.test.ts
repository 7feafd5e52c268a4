import { describe, expect, test } from "vitest";
import { overlap } from "#graph/scene/box.ts";
import { type Line, lineBetween } from "#graph/scene/lines.ts";
import type { RelationId } from "#model/ids.ts";
import { type EdgeLabel, placeEdgeLabels } from "./edge-labels.ts";
import { textWidth } from "./text-width.ts";

const node = (x: number, y: number) => ({ x, y, shape: "ellipse" as const, size: 30 });
const drawn = { bow: 0, origins: 1, stroke: "solid" } as const;

function labelOf(id: string, line: Line, verb = "invests in", figures = "1, 2"): EdgeLabel {
  const length = Math.hypot(line.tip.x - line.start.x, line.tip.y - line.start.y);
  return { id: id as RelationId, verb, figures, line, length };
}
const place = (labels: readonly EdgeLabel[], taken: Parameters<typeof placeEdgeLabels>[1] = []) =>
  placeEdgeLabels(labels, taken, new Map(labels.map(({ id, line }) => [id, line])), textWidth);

describe("what edges say", () => {
  const long = lineBetween(node(0, 0), node(300, 0), drawn);

  test("is their verb with the numbers of the sources, in the middle", () => {
    const [label] = place([labelOf("a", long)]);
    expect(label).toMatchObject({ verb: "invests in", figures: "1, 2" });
    expect(label!.centre.x).toBeCloseTo((long.start.x + long.tip.x) / 2);
  });

  test("moves along the line, away from what is there", () => {
    const taken = { left: 120, right: 180, top: -20, bottom: 20 };
    const [label] = place([labelOf("a", long)], [taken]);
    expect(label?.verb).toBe("invests in");
    expect(overlap(label!.box, taken)).toBe(false);
  });

  test("is only the numbers on a line that the verb would hide", () => {
    const short = lineBetween(node(0, 0), node(70, 0), drawn);
    expect(place([labelOf("a", short)])).toMatchObject([{ verb: "", figures: "1, 2" }]);
    expect(place([labelOf("a", short, "invests in", "")])).toEqual([]);
  });

  test("is beside a line that even the numbers would hide", () => {
    const tiny = lineBetween(node(0, 0), node(50, 0), drawn);
    const [label] = place([labelOf("a", tiny, "")]);
    expect(label!.box.bottom).toBeLessThan(0);
    expect(label!.box.bottom).toBeGreaterThan(-6);
  });

  test("always has the numbers, room or not", () => {
    const taken = { left: -100, right: 400, top: -100, bottom: 100 };
    expect(place([labelOf("a", long)], [taken])).toMatchObject([{ verb: "", figures: "1, 2" }]);
  });

  test("does not sit on another edge's words or line", () => {
    const across = lineBetween(node(150, -150), node(150, 150), drawn);
    const [one, other] = place([labelOf("a", long), labelOf("b", across)]);
    expect(overlap(one!.box, other!.box)).toBe(false);
    expect(overlap(one!.box, { left: 150, right: 150.1, top: -150, bottom: 150 })).toBe(false);
  });
});
