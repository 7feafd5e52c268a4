import type { Days } from "#graph/extent.ts";

/** Where days lie along the strip, in pixels. */
export interface Scale {
  readonly width: number;
  /** Where a day begins. */
  readonly xOf: (day: number) => number;
  /** The day at a place, within the strip's days. */
  readonly dayAt: (x: number) => number;
}

/** Lays some days out evenly over a width. */
export function scaleOf({ first, last }: Days, width: number): Scale {
  const days = last + 1 - first;
  return {
    width,
    xOf: (day) => ((day - first) / days) * width,
    dayAt: (x) => Math.min(last, Math.max(first, first + Math.floor((x / Math.max(1, width)) * days))),
  };
}
