/** The ways to lay a graph out, in the order in which they are offered. By themselves: who names one need not load them. */
export const layoutIds = ["force", "concentric", "layered", "time", "grid"] as const;
export type LayoutId = (typeof layoutIds)[number];
