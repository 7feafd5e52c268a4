import type { EntityId } from "#model/ids.ts";
import type { Scene } from "./scene.ts";
import type { Point } from "./point.ts";

export const directions = ["left", "right", "up", "down"] as const;
export type Direction = (typeof directions)[number];

const headings: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Beyond this angle to the direction asked for, in radians, something lies in another direction. */
const CONE = Math.PI / 3;

/** How far off a place is: by its distance, and more so the further to the side it is. `null` in another direction. */
function effort(from: Point, to: Point, heading: Point): number | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const distance = Math.sqrt(dx * dx + dy * dy);
  if (distance === 0) return null;
  const angle = Math.acos(Math.max(-1, Math.min(1, (dx * heading.x + dy * heading.y) / distance)));
  return angle > CONE ? null : distance * (1 + 2 * (angle / CONE) ** 2);
}

/**
 * Where an arrow key leads from an entity: to the neighbour that lies in that direction, or, where none does, to
 * whatever else does; `null` at the edge. `positions` are as drawn, y growing downwards.
 */
export function step(
  { nodes, edges }: Pick<Scene, "nodes" | "edges">,
  positions: ReadonlyMap<EntityId, Point>,
  from: EntityId,
  direction: Direction,
): EntityId | null {
  const start = positions.get(from);
  if (start === undefined) return null;
  const near = new Set(
    edges.flatMap(({ source, target }) => (source === from ? [target] : target === from ? [source] : [])),
  );
  const nearest = (ids: Iterable<EntityId>): EntityId | null => {
    let best: { id: EntityId; cost: number } | null = null;
    for (const id of ids) {
      const at = positions.get(id);
      const cost = at === undefined || id === from ? null : effort(start, at, headings[direction]);
      if (cost !== null && (best === null || cost < best.cost)) best = { id, cost };
    }
    return best === null ? null : best.id;
  };
  return nearest(near) ?? nearest(nodes.map(({ id }) => id));
}

/** The relations of an entity in the order of a clock hand that starts at the top, for stepping through them. */
export function edgesAround(
  { edges }: Pick<Scene, "edges">,
  positions: ReadonlyMap<EntityId, Point>,
  id: EntityId,
): Scene["edges"] {
  const centre = positions.get(id);
  if (centre === undefined) return [];
  const angle = (end: EntityId) => {
    const at = positions.get(end) ?? centre;
    // From the top, clockwise: y grows downwards.
    return (Math.atan2(at.x - centre.x, centre.y - at.y) + 2 * Math.PI) % (2 * Math.PI);
  };
  return edges
    .filter(({ source, target }) => source === id || target === id)
    .map((edge) => ({ edge, angle: angle(edge.source === id ? edge.target : edge.source) }))
    .sort((a, b) => a.angle - b.angle || a.edge.bow - b.edge.bow)
    .map(({ edge }) => edge);
}
