export interface RasterSize {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels a CSS pixel. */
  readonly scale: number;
}

/** How large a picture may be, in pixels. */
export interface RasterLimit {
  readonly side: number;
  readonly area: number;
}

/** What every browser can draw: beyond it those on phones give up, most of them silently. */
export const safeLimit: RasterLimit = { side: 8_192, area: 2 ** 24 };
/** What those on desks can: half a gigabyte while it is drawn. */
export const largeLimit: RasterLimit = { side: 16_384, area: 2 ** 27 };

/** The scale that a picture can have at most, not above the one asked for. */
export function scaleWithin({ width, height, scale }: RasterSize, { side, area }: RasterLimit): number {
  return Math.min(scale, side / Math.max(width, height), Math.sqrt(area / (width * height)));
}
