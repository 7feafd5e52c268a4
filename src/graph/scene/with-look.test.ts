import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EntityId } from "#model/ids.ts";
import { everything } from "../filter.ts";
import { graphOf } from "../fixture.ts";
import { visibleGraph } from "../visible.ts";
import { framesOf, titlesOf } from "./frames.ts";
import { type Look, measuresFor } from "./look.ts";
import { withLook } from "./with-look.ts";
import { nodeColours, palettes, themes } from "./palette.ts";
import { sceneOf } from "./scene-of.ts";
import { SIZES } from "./node-size.ts";
import { COLOURED_COMMUNITIES, communityTint, heightOf, stepBounds, stepOf, STEPS, type Tint } from "./tint.ts";

const graph = graphOf([["hub invested_in a"], ["hub invested_in b"], ["hub acquired a"], ["x partners_with y"]]);
const places = new Map([...graph.entities.keys()].map((id, index) => [id, { x: 200 * index, y: 0 }]));
const scene = sceneOf(graph, visibleGraph(graph, everything), { language: "en", positions: places });
const values = (entries: Record<string, number | null>) => ({
  values: new Map(Object.entries(entries) as [EntityId, number | null][]),
  sampled: null,
});
const look = (some: Partial<Look>): Look => ({
  graph,
  language: "en",
  scope: "whole",
  sizedBy: null,
  colouredBy: null,
  grouped: false,
  taken: new Map(),
  ...some,
});
const node = (drawn: ReturnType<typeof withLook>, id: string) => drawn.nodes.find((each) => each.id === id);

const betweenness = values({ hub: 1, a: 0.25, b: 0, x: 0, y: 0 });
const community = values({ hub: 1, a: 1, b: 1, x: 2, y: 2 });
const taken = new Map([
  ["betweenness", betweenness],
  ["community", community],
] as const);

describe("nodes by measures", () => {
  test("are as large as a measure has them, between the usual bounds, by square root", () => {
    const drawn = withLook(scene, look({ sizedBy: "betweenness", taken }));
    expect(node(drawn, "hub")?.size).toBe(SIZES.most);
    expect(node(drawn, "a")?.size).toBe((SIZES.least + SIZES.most) / 2);
    expect(node(drawn, "b")?.size).toBe(SIZES.least);
    expect(drawn.nodes[0]?.id).toBe("hub");
  });

  test("have a step of the ramp, or the colour of their community with its number at the name", () => {
    const ramp = withLook(scene, look({ colouredBy: "betweenness", taken }));
    expect(["hub", "a", "b"].map((id) => node(ramp, id)?.tint)).toEqual(["step-5", "step-3", "step-1"]);
    const groups = withLook(scene, look({ colouredBy: "community", taken }));
    expect(node(groups, "x")).toMatchObject({ tint: "community-2", label: "X · 2" });
  });

  test("stay as usual while a measure is not taken", () => {
    expect(
      withLook(scene, look({ sizedBy: "closeness", colouredBy: "pagerank", grouped: true, taken })).nodes.map(
        ({ size, tint }) => [size, tint],
      ),
    ).toEqual(scene.nodes.map(({ size }) => [size, null]));
  });

  test("each measure is asked for once", () => {
    expect(measuresFor({ sizedBy: "degree", colouredBy: "degree", grouped: true })).toEqual(["degree", "community"]);
    expect(measuresFor({ sizedBy: null, colouredBy: null, grouped: false })).toEqual([]);
  });
});

describe("frames", () => {
  const drawn = withLook(scene, look({ grouped: true, taken }));

  test("are one a community, called by number, head and count", () => {
    expect(drawn.groups.map(({ title }) => title)).toEqual(["1 · Hub (3)", "2 · X (2)"]);
  });

  test("say how many of a community are drawn where some are not", () => {
    const some = sceneOf(graph, visibleGraph(graph, { ...everything, hidden: ["b" as EntityId] }), {
      language: "en",
      positions: places,
    });
    expect(withLook(some, look({ grouped: true, taken })).groups[0]?.title).toBe("1 · Hub (2/3)");
  });

  test("hold their nodes, and their titles are cut to their width", () => {
    const frames = framesOf(drawn, places);
    for (const [index, { members }] of drawn.groups.entries()) {
      for (const id of members) {
        const { x, y } = places.get(id)!;
        const { left, right, top, bottom } = frames[index]!.box;
        expect(x > left && x < right && y > top && y < bottom).toBe(true);
      }
    }
    const measure = (text: string) => 7 * text.length;
    for (const zoom of [1, 0.2]) {
      titlesOf(frames, { zoom, pan: { x: 5, y: 5 } }, measure).forEach(({ text, box }, index) => {
        const whole = frames[index]!;
        const width = (whole.box.right - whole.box.left) * zoom;
        expect(text === "1" || text === "2" || box.right - box.left <= width).toBe(true);
      });
    }
  });
});

test("higher values are on higher steps, and each step begins at its bound", () => {
  const range = fc.record({
    least: fc.double({ min: 0, max: 10, noNaN: true }),
    more: fc.double({ min: 0.001, max: 100, noNaN: true }),
  });
  fc.assert(
    fc.property(
      range,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      ({ least, more }, a, b) => {
        const own = { least, most: least + more };
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((part) => least + part * more) as [number, number];
        expect(heightOf(low, own)).toBeLessThanOrEqual(heightOf(high, own));
        expect(stepOf(low, own)).toBeLessThanOrEqual(stepOf(high, own));
        stepBounds(own).forEach((bound, index) => {
          expect(stepOf(bound + more * 1e-6, own)).toBe(index + 2);
          expect(stepOf(bound - more * 1e-6, own)).toBe(index + 1);
        });
      },
    ),
  );
});

const luminance = (colour: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};
const steps = Array.from({ length: STEPS }, (_, step): Tint => `step-${step + 1}`);
const communities = Array.from({ length: COLOURED_COMMUNITIES }, (_, place): Tint => `community-${place + 1}`);

describe.each(themes)("colours of measures, %s", (theme) => {
  const palette = palettes[theme];

  test("icons stand out from every one", () => {
    for (const tint of [...steps, ...communities]) {
      const { fill, icon } = nodeColours(tint, palette);
      expect(contrast(fill, icon), tint).toBeGreaterThanOrEqual(3);
    }
  });

  test("each step of the ramp is told from the next by its lightness alone", () => {
    const fills = steps.map((tint) => nodeColours(tint, palette).fill);
    fills.slice(1).forEach((fill, index) => expect(contrast(fill, fills[index]!)).toBeGreaterThan(1.3));
    expect(contrast(fills[0]!, fills.at(-1)!)).toBeGreaterThan(7);
  });

  test("none is the yellow that says that sources disagree, and communities beyond the last have none", () => {
    expect(communityTint(COLOURED_COMMUNITIES + 1)).toBeNull();
    expect(new Set(communities.map((tint) => nodeColours(tint, palette).fill)).size).toBe(COLOURED_COMMUNITIES);
    for (const tint of communities) expect(nodeColours(tint, palette).fill).not.toBe(palette.disagree);
  });
});
