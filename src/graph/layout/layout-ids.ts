/** The ways to arrange a picture, in the order in which they are offered; `layouts.ts` has the rest. */
export const layoutIds = ["force", "concentric", "layered", "time", "grid"] as const;
export type LayoutId = (typeof layoutIds)[number];
