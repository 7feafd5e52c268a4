import type { View } from "#graph/view.ts";
import type { EntityId } from "#model/ids.ts";

/** The entities that were looked at one after another, the present one last. */
export type Trail = readonly EntityId[];

/** Older steps are forgotten. */
const LONGEST = 12;

/** The trail after the selection has changed: one step longer, or back to where it was before. */
export function stepTrail(trail: Trail, { select }: Pick<View, "select">): Trail {
  if (select?.kind !== "entity" || trail.at(-1) === select.id) return trail;
  if (trail.at(-2) === select.id) return trail.slice(0, -1);
  return [...trail, select.id].slice(-LONGEST);
}

/** The trail up to one of its steps, counted from 0. */
export function trailUpTo(trail: Trail, step: number): Trail {
  return trail.slice(0, step + 1);
}
