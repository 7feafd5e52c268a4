import type { Outcome } from "#model/diagnostic.ts";
import { largeLimit, type RasterSize, safeLimit, scaleWithin } from "#graph/scene/raster-size.ts";

/** Why a picture could not be made into pixels: the drawing was not readable, or the browser had no room for it. */
interface RasteriseProblem {
  readonly code: "picture-unreadable" | "picture-too-large";
}

export interface RasteriseOptions extends RasterSize {
  /** Whether what the drawing leaves empty stays so; else it is white, as paper is. */
  readonly transparent: boolean;
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

/** A canvas of a size; `null` where the browser has none so large, which only shows when one draws on it. */
function canvasOf(width: number, height: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (context === null) return null;
  try {
    context.fillRect(width - 1, height - 1, 1, 1);
    const drawn = context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
    context.clearRect(0, 0, width, height);
    return drawn ? context : null;
  } catch {
    return null;
  }
}

/**
 * Makes an SVG into the bytes of a PNG. Where it would be too large for a canvas of this browser the scale is lowered until
 * it is not.
 */
export async function rasterise(
  svg: string,
  options: RasteriseOptions,
): Promise<Outcome<Uint8Array, RasteriseProblem>> {
  const image = await load(svg);
  if (image === null) return { ok: false, problems: [{ code: "picture-unreadable" }] };
  for (const limit of [largeLimit, safeLimit]) {
    const scale = scaleWithin(options, limit);
    const context = canvasOf(Math.round(options.width * scale), Math.round(options.height * scale));
    if (context === null) continue;
    const { canvas } = context;
    if (!options.transparent) {
      context.fillStyle = "white";
      context.fillRect(0, 0, canvas.width, canvas.height);
    }
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (blob !== null) return { ok: true, value: new Uint8Array(await blob.arrayBuffer()) };
  }
  return { ok: false, problems: [{ code: "picture-too-large" }] };
}
