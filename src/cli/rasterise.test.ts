import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { describe, expect, test } from "vitest";
import { drawPicture } from "#formats/picture/draw.ts";
import { usualChoices } from "#formats/format.ts";
import { sourceOf } from "#formats/golden/source.ts";
import { differenceOf, pixelsOf } from "#formats/independent/png-pixels.ts";
import { run } from "#formats/independent/program.ts";
import { graphFileOf } from "#graph/fixture.ts";
import { findChromium } from "./chromium.ts";
import { rasteriseWith } from "./rasterise.ts";

const chromium = findChromium();
const source = sourceOf(
  graphFileOf([["acme invested_in bolt"], ["bolt partners_with core", { status: "denied" }], ["acme acquired core"]]),
);
const size = { width: 40, height: 20, scale: 1, transparent: false };
const square =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="20" height="20" fill="#123456"/></svg>';

test("without a browser there is no picture in pixels", async () => {
  expect(await rasteriseWith(undefined)(square, size)).toEqual({ ok: false, problems: [{ code: "browser-missing" }] });
});

test("a browser that fails is no crash, and leaves nothing behind", async () => {
  const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith("trama-picture-")).length;
  const before = left();
  const drawn = await rasteriseWith("/nowhere/chromium")(square, size);
  expect(drawn).toMatchObject({ ok: false, problems: [{ code: "picture-unreadable" }] });
  expect(left()).toBe(before);
});

describe.skipIf(chromium === undefined)("with a browser", () => {
  const draw = async (svg: string, options: typeof size) => {
    const drawn = await rasteriseWith(chromium)(svg, options);
    if (!drawn.ok) throw new Error(JSON.stringify(drawn.problems));
    return pixelsOf(drawn.value);
  };

  test("a picture has the size and the ground that are asked for", async () => {
    const plain = await draw(square, { ...size, scale: 3 });
    expect([plain.width, plain.height]).toEqual([120, 60]);
    expect([...plain.rgba.subarray(0, 4)]).toEqual([0x12, 0x34, 0x56, 255]);
    expect([...plain.rgba.subarray(-4)]).toEqual([255, 255, 255, 255]);
    const transparent = await draw(square, { ...size, transparent: true });
    expect([...transparent.rgba.subarray(-4)]).toEqual([0, 0, 0, 0]);
  });

  test("it is the one that librsvg draws", async ({ skip }) => {
    const { svg, width, height } = await drawPicture(source, usualChoices);
    const rsvg = run({ command: "sh" }, ["-c", "rsvg-convert | base64"], svg);
    skip(rsvg.out === "", "librsvg2-bin is not installed");
    const theirs = pixelsOf(new Uint8Array(Buffer.from(rsvg.out, "base64")));
    const ours = await draw(svg, { width, height, scale: 1, transparent: false });
    expect(differenceOf(ours, theirs)).toBeLessThan(0.007);
  });
});
