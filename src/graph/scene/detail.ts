import type { Dash } from "./lines.ts";
import type { LabelFont } from "./label-settings.ts";
import type { Stroke } from "./scene.ts";

/**
 * How much of the picture is drawn at a zoom. Lines and dashes are set in the graph's plane, so those that should not
 * get thinner with distance are set larger here.
 */
export interface Detail {
  /** From this zoom on. */
  readonly from: number;
  /** Times the widths at zoom 1. */
  readonly widths: number;
  /** Times the arrowheads at zoom 1; 0 draws none. */
  readonly arrows: number;
  readonly dashes: Readonly<Partial<Record<Stroke, NonNullable<Dash["pattern"]>>>>;
  /** Radius of ≠ in pixels on the screen; 0 draws none. */
  readonly mark: number;
  readonly font: LabelFont;
  readonly hubFont: LabelFont;
  /** Pixels of canvas for every name besides those of hubs and what is looked at; 0 names all. */
  readonly roomForName: number;
}

/** From the closest to the furthest. */
const details: readonly Detail[] = [
  {
    from: 0.7,
    widths: 1,
    arrows: 1,
    dashes: {},
    mark: 8,
    font: { size: 12, weight: 500 },
    hubFont: { size: 14, weight: 650 },
    roomForName: 0,
  },
  {
    from: 0.45,
    widths: 1.4,
    arrows: 1.6,
    dashes: { dashed: [9, 6.5], dotted: [0.1, 8] },
    mark: 6.5,
    font: { size: 11, weight: 500 },
    hubFont: { size: 12, weight: 650 },
    roomForName: 14_000,
  },
  {
    from: 0.3,
    widths: 1.7,
    arrows: 1.9,
    dashes: { dashed: [11, 8], dotted: [0.1, 10] },
    mark: 5,
    font: { size: 11, weight: 500 },
    hubFont: { size: 12, weight: 650 },
    roomForName: 14_000,
  },
  {
    from: 0,
    widths: 2,
    arrows: 0,
    dashes: { dashed: [16, 11], dotted: [0.1, 13] },
    mark: 0,
    font: { size: 11, weight: 500 },
    hubFont: { size: 12, weight: 650 },
    roomForName: 24_000,
  },
];

/** The detail at a zoom. */
export function detailAt(zoom: number): Detail {
  return details.find(({ from }) => zoom >= from) ?? (details.at(-1) as Detail);
}
