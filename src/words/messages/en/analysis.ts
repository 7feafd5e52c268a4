/** In English: what one can ask of the graph. */
export const analysis = {
  "analysis.name": "Analysis",
  "analysis.loading": "Loading the analysis…",
  "analysis.disputed": "Disputed",
} as const;
