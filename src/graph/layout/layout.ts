import type { EntityId } from "#model/ids.ts";
import type { Point } from "../scene/point.ts";
import { placeByForce, type Surroundings } from "./force.ts";
import { type Body, frameOf, type LayoutInput, type Plan, planOf } from "./plan.ts";
import { refine, REFINABLE } from "./refine.ts";
import { spread } from "./spread.ts";

export type { LayoutInput } from "./plan.ts";

/**
 * Places bodies by forces, untangles them if they are few enough, and moves them apart until no two nodes touch. Fixed
 * ones stay.
 */
export function placeUntangled(plan: Plan, seed: number, surroundings: Surroundings = {}): void {
  const { fixed = new Set<Body>(), frame = frameOf(plan.bodies.length) } = surroundings;
  placeByForce(plan, seed, { fixed, frame });
  const along = (index: number) => (fixed.has(plan.bodies[index] as Body) ? ([0, 0] as const) : ([1, 1] as const));
  if (plan.bodies.length <= REFINABLE) refine(plan, seed, { along, frame });
  spread(plan, fixed);
}

/**
 * Places for every node, in whole CSS pixels at zoom 1 around the origin, wider than high. Deterministic: the same
 * nodes, edges and seed give the same places, whatever their order.
 */
export function layoutGraph({
  nodes,
  edges,
  seed = 1,
}: Pick<LayoutInput, "nodes" | "edges" | "seed">): Map<EntityId, Point> {
  const plan = planOf(nodes, edges);
  placeUntangled(plan, seed);
  return new Map(plan.bodies.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}
