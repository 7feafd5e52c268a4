/** Steps of the ramp that a measure's figures are drawn in, from the lowest to the highest. */
export const STEPS = 5;
/** Communities that have a colour of their own, the largest; the others have none. */
export const COLOURED_COMMUNITIES = 7;

/** What colour a node is filled with: a step of the ramp, counted from 1, or that of a community by its number. */
export type Tint = `step-${number}` | `community-${number}`;

/** The fill of a node, and what is drawn on it. */
export interface TintColours {
  readonly fill: string;
  readonly icon: string;
}

/** From the values that a measure has to those that are drawn: the lowest and the highest of them all. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** The range of some values; `null` where there are none. */
export function rangeOf(values: Iterable<number | null>): Range | null {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value === null) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return least > most ? null : { least, most };
}

/** How high up in its range a value is, from 0 to 1, by square root: else a few high ones would leave the others alike. */
export function heightOf(value: number, { least, most }: Range): number {
  return most > least ? Math.sqrt(Math.min(1, Math.max(0, (value - least) / (most - least)))) : 0;
}

/** The step of the ramp for a value, counted from 1. */
export const stepOf = (value: number, range: Range): number =>
  Math.min(STEPS, 1 + Math.floor(heightOf(value, range) * STEPS));

/** The values from which on each step but the first is drawn. */
export const stepBounds = ({ least, most }: Range): number[] =>
  Array.from({ length: STEPS - 1 }, (_, step) => least + ((step + 1) / STEPS) ** 2 * (most - least));

/** The colour of a community; `null` for those beyond the largest, and for none. */
export const communityTint = (number: number | null): Tint | null =>
  number === null || number > COLOURED_COMMUNITIES ? null : `community-${number}`;
