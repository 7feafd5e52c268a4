import { describe, expect, test } from "vitest";
import { noTools } from "../../golden/source.ts";
import { lackingIn } from "./font.ts";
import { outlineOf } from "./glyph-outline.ts";
import { subsetOf } from "./subset.ts";
import { readTrueType, type TrueType } from "./true-type.ts";

async function noto(): Promise<TrueType> {
  const font = await noTools.font("regular");
  const read = font.ok ? readTrueType(font.value) : null;
  if (read === null) throw new Error("the font is not to be had");
  return read;
}
const glyphsOf = ({ glyphOf }: TrueType, text: string) => Array.from(text, (each) => glyphOf(each.codePointAt(0)!));

describe("a font", () => {
  test("has glyphs for Latin, Greek and Cyrillic, and a box for what it lacks", async () => {
    const font = await noto();
    expect(glyphsOf(font, "Aé€Ωж–“")).not.toContain(0);
    expect(glyphsOf(font, "微🦊")).toEqual([0, 0]);
    expect(font.widthOf(font.glyphOf(0x69))).toBeCloseTo(0.258, 2);
  });

  test("lists what it lacks of some texts, each once, and nothing that is not drawn", async () => {
    expect(lackingIn(await noto(), ["Zoë e\u0301", "微\u200D软", "\u0007软\n"])).toEqual(["微", "软"]);
  });

  test("in part has the same glyphs under the same numbers, and no others", async () => {
    const font = await noto();
    const [kept, left] = [font.glyphOf("é".codePointAt(0)!), font.glyphOf("Q".codePointAt(0)!)];
    const file = subsetOf(font, [kept]);
    expect(file.byteLength).toBeLessThan(60_000);
    const view = new DataView(file.buffer);
    const tables = new Map(
      Array.from({ length: view.getUint16(4) }, (_, index) => {
        const entry = 12 + 16 * index;
        const tag = Buffer.from(file.slice(entry, entry + 4)).toString();
        return [tag, new DataView(file.buffer, view.getUint32(entry + 8), view.getUint32(entry + 12))] as const;
      }),
    );
    const loca = tables.get("loca")!;
    const lengthOf = (glyph: number) => loca.getUint32(4 * glyph + 4) - loca.getUint32(4 * glyph);
    expect(lengthOf(kept)).toBeGreaterThan(0);
    expect(lengthOf(left)).toBe(0);
    // "é" is put together from two others, which have to come along.
    expect(Array.from({ length: font.glyphCount }, (_, glyph) => lengthOf(glyph)).filter(Boolean).length).toBeLessThan(
      6,
    );
  });

  test("gives the outline of a letter, of one with an accent, and none of a space", async () => {
    const font = await noto();
    const contours = (text: string) =>
      outlineOf(font, glyphsOf(font, text)[0]!).filter(({ kind }) => kind === "move").length;
    expect([contours("l"), contours("o"), contours("ö"), contours(" ")]).toEqual([1, 2, 4, 0]);
  });

  test.each([[new Uint8Array(0)], [new Uint8Array(200)], [new TextEncoder().encode("OTTO".padEnd(100))]])(
    "is not read from what is none",
    (bytes) => expect(readTrueType(bytes)).toBeNull(),
  );
});
