/** Degree from which an entity is named even when most are not. */
export const HUB_DEGREE = 10;

/** Width and height of the smallest and of the largest node. */
export const SIZES = { least: 26, most: 58 } as const;

/** Width and height of an entity's node: grows with the square root of its degree in the whole graph, never jumps. */
export function sizeOf(degree: number): number {
  return Math.round(Math.min(SIZES.most, Math.max(SIZES.least, 20 + 7.5 * Math.sqrt(degree))));
}

/** Size from which an entity is named even when most are not. */
export const HUB_SIZE = sizeOf(HUB_DEGREE);
