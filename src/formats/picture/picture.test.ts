import { describe, expect, test } from "vitest";
import { palettes } from "#graph/scene/palette.ts";
import type { Scene } from "#graph/scene/scene.ts";
import { wrapped, writePicture } from "./picture.ts";

const palette = palettes.dark;
const empty: Scene = { nodes: [], edges: [], families: [] };
const words = { title: "T", description: "D", families: [], strokes: [], lines: [], sources: "" };

describe("a picture", () => {
  test("of nothing is still one", () => {
    const { svg, width, height } = writePicture(empty, words, { palette });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(width).toBeGreaterThan(600);
    expect(Number.isFinite(height)).toBe(true);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  test("grows with its sources, and cuts none off", () => {
    const sources = Array.from({ length: 60 }, (_, index) => `Source number ${index}`).join("; ");
    const long = writePicture(empty, { ...words, sources }, { palette });
    expect(long.height).toBeGreaterThan(writePicture(empty, words, { palette }).height);
    for (let index = 0; index < 60; index++)
      expect(long.svg.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ")).toContain(`number ${index}`);
  });

  test("refers to nothing outside", () => {
    const { svg } = writePicture(empty, words, { palette });
    expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|url\(|@import|<script|<foreignObject/);
  });
});

test.each([
  ["", 10, []],
  ["one two three", 7, ["one two", "three"]],
  ["extraordinary is long", 5, ["extraordinary", "is", "long"]],
])("wraps %j at %i", (text, width, lines) => {
  expect(wrapped(text, width, (line) => line.length)).toEqual(lines);
});
