import type { analysis as english } from "../en/analysis.ts";

/** In Italian: what one can ask of the graph. */
export const analysis: Readonly<Record<keyof typeof english, string>> = {
  "analysis.name": "Analisi",
  "analysis.loading": "Carico l'analisi…",
  "analysis.disputed": "Controversie",
};
