import { numberWith } from "./format.ts";
import type { Speech } from "./speech.ts";

/** How the figures of measures are written; those that are not named as they are. */
const manners: Readonly<Record<string, Intl.NumberFormatOptions>> = {
  betweenness: { style: "percent", maximumFractionDigits: 1 },
  pagerank: { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 2 },
  closeness: { minimumFractionDigits: 3, maximumFractionDigits: 3 },
};

/** A figure of a measure: parts of a whole in per cent, closeness with three decimals, others whole. */
export function metricValueWords(metric: string, value: number, { language }: Speech): string {
  return numberWith(language, manners[metric] ?? { maximumFractionDigits: 0 }).format(value);
}
