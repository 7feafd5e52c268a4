import type { MetricId } from "./metric-id.ts";
import type { Network } from "./network.ts";

/** What a measure says of the entities of a network. */
export interface Measured {
  /** For each of them in the network's order; `null` for one that the measure says nothing about. */
  readonly values: readonly (number | null)[];
  /** From how many entities it was estimated; `null` where it is exact. */
  readonly sampled: number | null;
}

export interface MetricOptions {
  /** Numbers in [0, 1): the same ones give the same result. */
  readonly random: () => number;
  /** Is told how much is done, from 0 to 1. */
  readonly progress: (part: number) => void;
}

/** A measure of who matters. */
export interface Metric {
  readonly id: MetricId;
  /** Whether it gives a figure, or the number of a group, counted from 1. */
  readonly kind: "number" | "category";
  readonly compute: (network: Network, options: MetricOptions) => Measured;
}
