import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { largeLimit, scaleWithin } from "#graph/scene/raster-size.ts";
import type { Tools } from "#formats/format.ts";
import { findChromium } from "./chromium.ts";

/** Longest that one picture may take, in milliseconds. */
const TIMEOUT = 60_000;
/** How long Chromium lets a page's own clock run before it takes the picture, in milliseconds: there is nothing to wait for. */
const VIRTUAL_TIME = 1_000;

const isRoot = () => process.getuid?.() === 0;

/** The picture at its size in a page without anything around it, whatever the SVG's own box is. */
function pageOf(svg: string, width: number, height: number): string {
  const image = `<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}" alt="">`;
  const style = `html, body { margin: 0; background: transparent } img { display: block; width: ${width}px; height: ${height}px }`;
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${image}`;
}

/** Runs a program to its end; `false` where it fails or takes too long. */
function ran(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "ignore", timeout: TIMEOUT, killSignal: "SIGKILL" });
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}

/**
 * Draws an SVG into a PNG with a Chromium or Chrome without a window. Where it would be too large the scale is lowered
 * until it is not.
 */
export function rasteriseWith(chromium: string | undefined): Tools["rasterise"] {
  return async (svg, { width, height, scale, transparent }) => {
    if (chromium === undefined) return { ok: false, problems: [{ code: "browser-missing" }] };
    const folder = await mkdtemp(join(tmpdir(), "trama-picture-"));
    try {
      const [page, picture] = [join(folder, "picture.html"), join(folder, "picture.png")];
      await writeFile(page, pageOf(svg, width, height));
      const drawn = await ran(chromium, [
        "--headless",
        "--disable-gpu",
        "--hide-scrollbars",
        "--no-first-run",
        ...(isRoot() ? ["--no-sandbox"] : []),
        ...(transparent ? ["--default-background-color=00000000"] : []),
        `--user-data-dir=${join(folder, "profile")}`,
        `--window-size=${Math.ceil(width)},${Math.ceil(height)}`,
        `--force-device-scale-factor=${scaleWithin({ width, height, scale }, largeLimit)}`,
        `--virtual-time-budget=${VIRTUAL_TIME}`,
        `--screenshot=${picture}`,
        pathToFileURL(page).href,
      ]);
      const bytes = drawn ? await readFile(picture).catch(() => null) : null;
      if (bytes === null) return { ok: false, problems: [{ code: "picture-unreadable", detail: chromium }] };
      return { ok: true, value: new Uint8Array(bytes) };
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  };
}

/** The same with the Chromium that is there. */
export const rasterise: Tools["rasterise"] = (svg, options) => rasteriseWith(findChromium())(svg, options);
