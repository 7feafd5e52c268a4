import { type FigureId, figureIds, type MetricId, type Scope } from "#graph/metrics/metric-id.ts";
import type { Change } from "./changes.ts";

/** Looks at another measure of who matters. What nodes say stays what it was. */
export const measureBy =
  (metric: MetricId): Change =>
  (view) => ({ ...view, metric });

/** Measures the whole graph, or the view. */
export const measureOf =
  (scope: Scope): Change =>
  (view) => ({ ...view, scope });

/** Whether nodes can be as large as a measure: as a figure, and not as the number of a group. */
export const isFigure = (metric: MetricId): metric is FigureId => (figureIds as readonly MetricId[]).includes(metric);

/** Draws nodes as large as a measure has them; `null` as usual. */
export const sizeBy =
  (sizedBy: FigureId | null): Change =>
  (view) => ({ ...view, sizedBy });

/** Gives nodes the colour of a measure; `null` none. */
export const colourBy =
  (colouredBy: MetricId | null): Change =>
  (view) => ({ ...view, colouredBy });

/** Puts communities apart, or everything back as it was. */
export const group =
  (grouped: boolean): Change =>
  (view) => ({ ...view, grouped });

/** Draws nodes as usual again: as large as they have relations, without a colour, and not by community. */
export const lookAsUsual: Change = (view) => ({ ...view, sizedBy: null, colouredBy: null, grouped: false });
