/** The ways to lay a graph out, in the order in which they are offered. By themselves: who names one need not load them. */
export const layoutIds = ["force", "concentric", "layered", "time", "grid"] as const;
export type LayoutId = (typeof layoutIds)[number];

/** All ways to arrange a picture: a layout, or communities apart from each other, which is no layout to choose from. */
export type ArrangementId = LayoutId | "groups";

/** How a view has its picture arranged. */
export const arrangementOf = ({
  layout,
  grouped,
}: {
  readonly layout: LayoutId;
  readonly grouped: boolean;
}): ArrangementId => (grouped ? "groups" : layout);
