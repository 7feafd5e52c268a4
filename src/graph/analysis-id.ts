/** The questions that one can ask of the graph beyond what is selected, and where each is answered. */
const places = { story: "panel", paths: "panel", disputed: "panel", scrutiny: "stage", matters: "panel" } as const;

export type AnalysisId = keyof typeof places;

/** In their order; the page has a row for each. */
export const analysisIds = Object.keys(places) as readonly AnalysisId[];

/** The analysis that is there instead of canvas and table, if one is. */
export function stageOf({ analysis }: { readonly analysis: AnalysisId | null }): AnalysisId | null {
  return analysis !== null && places[analysis] === "stage" ? analysis : null;
}

/** The analysis that is in the panel where nothing is selected, if one is. */
export function besideOf({ analysis }: { readonly analysis: AnalysisId | null }): AnalysisId | null {
  return analysis !== null && places[analysis] === "panel" ? analysis : null;
}
