import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { FamilyId } from "#model/ids.ts";
import { familyColours, palettes, themes, type Theme } from "./palette.ts";

/** In upper case and with single spaces, however it is formatted. */
const css = readFileSync(fileURLToPath(new URL("../../ui/tokens.css", import.meta.url)), "utf8")
  .replaceAll(/#[0-9a-f]{6}/gi, (colour) => colour.toUpperCase())
  .replaceAll(/\s+/g, " ");

/** The custom properties of the first block that begins like this. */
function tokensOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf("}", start));
  return new Map(
    Array.from(block.matchAll(/--([\w-]+):\s*([^;]+);/g), ([, name, value]) => [name ?? "", value ?? ""] as const),
  );
}

const common = tokensOf(":root");
const tokens: Record<Theme, Map<string, string>> = {
  light: tokensOf(':root, [data-theme="light"]'),
  dark: tokensOf(':root:not([data-theme="light"])'),
};

test.each(themes)("%s: has the colours of tokens.css", (theme) => {
  const palette = palettes[theme];
  const names = {
    canvas: "canvas",
    surface: "surface",
    ink: "ink",
    ink2: "ink-2",
    ink3: "ink-3",
    onInk: "on-ink",
    line: "line",
    nodeFill: "node-fill",
    nodeLine: "node-line",
    nodeIcon: "node-icon",
  } as const;
  for (const [key, token] of Object.entries(names)) {
    expect(palette[key as keyof typeof names], token).toBe(tokens[theme].get(token));
  }
  expect(palette.disagree).toBe(common.get("disagree"));
  expect(palette.onDisagree).toBe(common.get("on-disagree"));
  expect(tokens[theme].get("casing")).toMatch(new RegExp(`/ 0?${String(palette.casingOpacity).slice(1)}\\)$`));
  const families = [...tokens[theme].keys()].filter((name) => name.startsWith("family-"));
  expect(Object.keys(palette.families).map((family) => `family-${family}`)).toEqual(families);
  for (const family of families) expect(palette.families[family.slice(7)]).toBe(tokens[theme].get(family));
});

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((index) => {
    const part = parseInt(hex.slice(index, index + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test.each(themes)("%s: every family can be told from canvas and surface", (theme) => {
  const { families, canvas, surface } = palettes[theme];
  for (const [family, colour] of Object.entries(families)) {
    expect(contrast(colour, canvas), `${family} on canvas`).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, surface), `${family} on surface`).toBeGreaterThanOrEqual(3);
  }
});

test.each(themes)("%s: text can be read where it stands", (theme) => {
  const { ink, ink2, ink3, canvas, surface, onInk, disagree, onDisagree } = palettes[theme];
  for (const text of [ink, ink2, ink3]) {
    for (const ground of [canvas, surface]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast(onInk, ink)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(onDisagree, disagree)).toBeGreaterThanOrEqual(4.5);
});

test("families of the user's own take what is left, in order, and then ink", () => {
  const { families, ink2 } = palettes.light;
  const own = ["crime", "money", "__proto__", ...Array.from({ length: 9 }, (_, index) => `f${index}`)] as FamilyId[];
  const colours = familyColours(own, palettes.light);
  expect(colours.get("money" as FamilyId)).toBe(families["money"]);
  expect(colours.get("crime" as FamilyId)).toBe(families["antitrust"]);
  expect(colours.get("__proto__" as FamilyId)).toBe(families["agreements"]);
  expect(colours.get("f8" as FamilyId)).toBe(ink2);
});
