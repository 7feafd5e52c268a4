/** The measures of who matters, in the order in which they are offered. By themselves: who names one need not load them. */
export const metricIds = ["degree", "betweenness", "pagerank", "closeness", "community"] as const;
export type MetricId = (typeof metricIds)[number];

/** Those that give a figure rather than a group: nodes can be as large as it. */
export const figureIds = ["degree", "betweenness", "pagerank", "closeness"] as const satisfies readonly MetricId[];
export type FigureId = (typeof figureIds)[number];

/** What is measured: all of the graph, or what the view shows of it. */
export const scopes = ["whole", "view"] as const;
export type Scope = (typeof scopes)[number];
