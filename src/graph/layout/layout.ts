import type { EntityId } from "#model/ids.ts";
import type { Point } from "../scene/scene.ts";
import { placeByForce } from "./force.ts";
import { type LayoutEdge, type LayoutNode, planOf } from "./plan.ts";
import { refine, REFINABLE } from "./refine.ts";
import { spread } from "./spread.ts";

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  readonly seed?: number;
}

/**
 * Places for every node, in whole CSS pixels at zoom 1 around the origin, wider than high. Deterministic: the same
 * nodes, edges and seed give the same places, whatever their order.
 */
export function layoutGraph({ nodes, edges, seed = 1 }: LayoutInput): Map<EntityId, Point> {
  const plan = planOf(nodes, edges);
  placeByForce(plan, seed);
  if (plan.bodies.length <= REFINABLE) refine(plan, seed);
  spread(plan);
  return new Map(plan.bodies.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}
