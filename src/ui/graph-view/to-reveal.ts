import type { Emphasis } from "#graph/scene/emphasis.ts";

/** As many neighbours come into view along with an entity; more would only take the view away from it. */
const COMPANY = 6;

/** What to bring into view for what stands out: a selection, with those around it where they are few. */
export function toReveal({ selected, picked, ends, nodes }: Emphasis): readonly string[] {
  // What an analysis points out is looked at as a whole.
  if (selected === null && picked.size === 0) return [...ends, ...nodes];
  const chosen = selected === null ? [...picked] : [selected];
  return nodes.size <= COMPANY ? [...chosen, ...nodes] : chosen;
}
