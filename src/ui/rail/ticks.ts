import type { Facet } from "#graph/facets.ts";

/** Whether the filter asks for all of a row, for none of it, or for some of what stands under it. */
export type Ticked = boolean | "some";

/** How a family or type of relations is ticked: of what is not asked for, some may come along with a deal. */
export function tickedWith(ticked: Ticked, { shown }: Facet): Ticked {
  return ticked === false && shown > 0 ? "some" : ticked;
}

/** Whether a count needs both its figures: what is shown of the row now, and what ticking it shows. */
export function isPartial(ticked: Ticked, facet: Facet): boolean {
  return ticked !== true && facet.shown < facet.ticked && (ticked === "some" || facet.shown > 0);
}
