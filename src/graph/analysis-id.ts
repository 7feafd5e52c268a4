/** The questions that one can ask of the graph beyond what is selected; the page has a row for each. */
export const analysisIds = ["story", "paths", "disputed", "scrutiny", "matters"] as const;
export type AnalysisId = (typeof analysisIds)[number];
