import type { Outcome } from "#model/diagnostic.ts";

/** Why a picture could not be made into pixels: the drawing was not readable, or the browser had no room for it. */
export interface RasteriseProblem {
  readonly code: "picture-unreadable" | "picture-too-large";
}

export interface RasteriseOptions {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels a CSS pixel. */
  readonly scale: number;
}

/** Beyond these every browser gives up on a canvas, most of them silently; Safari on phones first. */
const MOST_SIDE = 8_192;
const MOST_AREA = 16_777_216;

/** The scale that a picture can have at most, not above the one asked for. */
export function scaleWithin({ width, height, scale }: RasteriseOptions): number {
  return Math.min(scale, MOST_SIDE / Math.max(width, height), Math.sqrt(MOST_AREA / (width * height)));
}

async function load(svg: string): Promise<HTMLImageElement | null> {
  // A data address rather than a blob's: Safari taints a canvas with an SVG from a blob.
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  }
}

/** Makes an SVG into a PNG. Where it would be too large for a canvas the scale is lowered until it is not. */
export async function rasterise(svg: string, options: RasteriseOptions): Promise<Outcome<Blob, RasteriseProblem>> {
  const image = await load(svg);
  if (image === null) return { ok: false, problems: [{ code: "picture-unreadable" }] };
  const scale = scaleWithin(options);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(options.width * scale);
  canvas.height = Math.round(options.height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return blob === null ? { ok: false, problems: [{ code: "picture-too-large" }] } : { ok: true, value: blob };
}
