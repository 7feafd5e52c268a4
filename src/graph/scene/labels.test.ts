import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EntityId } from "#model/ids.ts";
import { nodeShapes } from "#model/ontology.ts";
import { labelledNode } from "./annotations.ts";
import { overlap } from "./box.ts";
import { type LabelFont, settingsOf } from "./label-settings.ts";
import { placeLabels } from "./labels.ts";
import type { LabelRequest, LabelSurroundings } from "./label.ts";
import type { SceneNode } from "./scene.ts";

const font: LabelFont = { size: 12, weight: 500 };
const measure = (text: string, { size }: LabelFont) => text.length * size * 0.55;
const camera = { zoom: 1, pan: { x: 0, y: 0 } };
const frame = { left: 0, top: 0, right: 900, bottom: 700 };

function request(
  id: string,
  x: number,
  y: number,
  options: Partial<Pick<SceneNode, "shape" | "label">> = {},
): LabelRequest {
  const node = { id: id as EntityId, shape: "ellipse", size: 30, label: id, ...options } as SceneNode;
  return { node: labelledNode(node, { x, y }, { camera, emphasis: null }), text: node.label, font };
}

const around = (requests: readonly LabelRequest[], more: Partial<LabelSurroundings> = {}): LabelSurroundings => ({
  nodes: requests.map(({ node }) => node),
  marks: [],
  lines: [],
  frame,
  ...more,
});

const crowd = fc.array(
  fc.record({
    x: fc.integer({ min: -50, max: 950 }),
    y: fc.integer({ min: -50, max: 750 }),
    shape: fc.constantFrom(...nodeShapes),
    label: fc.lorem({ maxCount: 6 }),
  }),
  { maxLength: 60 },
);

describe("labels", () => {
  test("no two share room, none lies on a node, those of nodes in the frame stay in it", () => {
    fc.assert(
      fc.property(crowd, (nodes) => {
        const requests = nodes.map(({ x, y, ...rest }, index) => request(`n${index}`, x, y, rest));
        const placed = placeLabels(requests, around(requests), { measure });
        const covers = requests.flatMap(({ node }) => node.covers);
        placed.forEach(({ box, lines, id }, index) => {
          for (const other of placed.slice(index + 1)) expect(overlap(box, other.box)).toBe(false);
          for (const cover of covers) expect(overlap(box, cover)).toBe(false);
          expect(lines.length).toBeLessThanOrEqual(2);
          const node = requests.find((each) => each.node.id === id)?.node;
          const inside = node && node.x >= 0 && node.x <= frame.right && node.y >= 0 && node.y <= frame.bottom;
          if (inside === true) {
            expect(box.left >= 0 && box.right <= frame.right && box.top >= 0 && box.bottom <= frame.bottom).toBe(true);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  test("goes below its node if nothing is there", () => {
    const requests = [request("alone", 400, 300)];
    const [label] = placeLabels(requests, around(requests), { measure });
    expect(label?.align).toBe("center");
    expect(label?.box.top).toBeGreaterThan(314);
  });

  test("goes elsewhere if a node, a mark or a line is there", () => {
    const own = request("one", 400, 300);
    const below = { left: 380, right: 420, top: 318, bottom: 334 };
    const beside = (more: Partial<LabelSurroundings>) => placeLabels([own], around([own], more), { measure })[0];
    expect(beside({ nodes: [own.node, request("two", 400, 330).node] })?.align).toBe("left");
    expect(beside({ marks: [below] })?.align).toBe("left");
    const line = [
      { x: 300, y: 325 },
      { x: 500, y: 325 },
    ] as const;
    expect(beside({ lines: [line] })?.align).toBe("left");
  });

  test("is left out where there is no place", () => {
    const own = request("one", 400, 300);
    const wall = { left: 200, right: 600, top: 200, bottom: 400 };
    expect(placeLabels([own], around([own], { marks: [wall] }), { measure })).toEqual([]);
  });

  test("stays where it was if it can", () => {
    const own = request("one", 400, 300);
    const mark = { left: 380, right: 420, top: 318, bottom: 334 };
    const before = placeLabels([own], around([own], { marks: [mark] }), { measure });
    const previous = new Map(before.map((label) => [label.id, label]));
    expect(placeLabels([own], around([own]), { measure, previous })[0]?.place).toBe(before[0]?.place);
  });

  test.each([
    ["Exor", ["Exor"]],
    ["Microsoft’s investment in OpenAI", ["Microsoft’s", "investment in OpenAI"]],
    ["Donaudampfschifffahrtsgesellschaft", ["Donaudampfschifffahrtsgesellsc…"]],
    ["", [""]],
  ])("sets %j as %j", (text, lines) => {
    expect(settingsOf(text, font, measure)[0]?.lines).toEqual(lines);
  });

  test("of a thousand most find their places", () => {
    const requests = Array.from({ length: 1_000 }, (_, index) =>
      request(`entity number ${index}`, (index % 40) * 90, Math.floor(index / 40) * 60),
    );
    const wide = around(requests, { frame: { left: 0, top: 0, right: 4_000, bottom: 2_000 } });
    expect(placeLabels(requests, wide, { measure }).length).toBeGreaterThan(600);
  });

  describe("of what is looked at", () => {
    const faded = (given: LabelRequest): LabelRequest => ({ ...given, node: { ...given.node, faded: true } });
    const own = request("one", 400, 300);
    const neighbours = [-1, 0, 1].flatMap((column) =>
      [-1, 0, 1].filter((row) => row !== 0 || column !== 0).map((row) => [400 + column * 36, 300 + row * 36] as const),
    );
    const close = neighbours.map(([x, y], index) => request(`n${index}`, x, y));

    test("lie on faded nodes where there is no other place", () => {
      const crowded = around([own, ...close]);
      expect(placeLabels([own], crowded, { measure })).toEqual([]);
      const [label] = placeLabels([own], around([own, ...close.map(faded)]), { measure });
      expect(label?.id).toBe("one");
    });

    test("keep off them where there is one", () => {
      const below = faded(request("two", 400, 330));
      expect(placeLabels([own], around([own, below]), { measure })[0]?.align).toBe("left");
    });

    test("a faded name lies on no node", () => {
      const one = faded(own);
      expect(placeLabels([one], around([one, ...close.map(faded)]), { measure })).toEqual([]);
    });
  });
});
