import type { Point } from "#graph/scene/point.ts";
import type { PlainNode } from "./plain-graph.ts";

/** Pixels that a node and its name take up across, on the average. */
const ROOM = 140;
/** How much more than that they may take up: further apart, nothing of them could be seen at once. */
const MOST_ROOM = 5;

/**
 * Where the nodes are, where all have a place, rounded. Files have units of their own: where nodes would lie on one another, or so
 * far apart that none could be seen, the whole is drawn larger or smaller. Nothing where some node has no place, or all the same.
 */
export function placesOf(nodes: readonly PlainNode[]): Point[] | undefined {
  const points = nodes.map(({ position }) => position).filter((point) => point !== undefined);
  if (points.length < nodes.length || points.length === 0) return undefined;
  const span = (of: (point: Point) => number) => {
    const values = points.map(of);
    // Spreading a hundred thousand arguments would overflow the stack.
    return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  };
  const extent = Math.max(
    span(({ x }) => x),
    span(({ y }) => y),
  );
  if (extent === 0 && points.length > 1) return undefined;
  const needed = Math.sqrt(points.length) * ROOM;
  const wanted = Math.min(Math.max(extent, needed), MOST_ROOM * needed);
  const scale = extent === 0 ? 1 : wanted / extent;
  const placed = (coordinate: number) => Math.round(coordinate * scale) + 0;
  return points.map(({ x, y }) => ({ x: placed(x), y: placed(y) }));
}
