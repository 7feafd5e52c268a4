import { expect, test } from "vitest";
import { fontWeights } from "#formats/format.ts";
import { readTrueType } from "#formats/picture/pdf/true-type.ts";
import { installedFont } from "./tools-font.ts";

test.each(fontWeights)("the font for documents is there: %s", async (weight) => {
  const font = await installedFont(weight);
  expect(font.ok && readTrueType(font.value)?.glyphOf(0x41)).toBeGreaterThan(0);
});
