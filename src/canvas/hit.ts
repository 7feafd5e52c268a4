import { type Box, boxAround, grown, type Segment } from "#graph/scene/box.ts";
import { Grid } from "#graph/scene/grid.ts";
import { type Line, pointOn, widthOf } from "#graph/scene/lines.ts";
import { outlines } from "#graph/scene/outlines.ts";
import type { Scene, SceneEdge, SceneNode } from "#graph/scene/scene.ts";
import type { Point } from "#graph/scene/point.ts";
import type { EntityId, RelationId } from "#model/ids.ts";

/** How far off something still counts as hit, in the unit of the plane. */
export interface Reach {
  readonly node: number;
  readonly edge: number;
}

/** What is drawn at a point of the plane: the uppermost node, and the edge that comes closest. */
export interface Hit {
  readonly node: EntityId | null;
  readonly edge: RelationId | null;
}

/** Finds what is at a point without looking at everything. */
export interface HitIndex {
  at(point: Point, reach: Reach): Hit;
}

interface NodeBoxes {
  readonly node: SceneNode;
  /** Later ones are drawn above earlier ones. */
  readonly order: number;
  readonly boxes: readonly Box[];
}

interface Piece {
  readonly edge: SceneEdge;
  readonly segment: Segment;
}

const CURVE_PIECES = 8;

function piecesOf(edge: SceneEdge, line: Line): Piece[] {
  const count = line.control === null ? 1 : CURVE_PIECES;
  return Array.from({ length: count }, (_, index) => ({
    edge,
    segment: [pointOn(line, index / count), pointOn(line, (index + 1) / count)],
  }));
}

function distance({ x, y }: Point, [a, b]: Segment): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const part = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / square));
  return Math.hypot(a.x + dx * part - x, a.y + dy * part - y);
}

const holds = ({ left, right, top, bottom }: Box, { x, y }: Point) =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Indexes where the nodes and the lines of a scene are. */
export function createHitIndex(
  scene: Scene,
  positions: ReadonlyMap<EntityId, Point>,
  lines: ReadonlyMap<RelationId, Line>,
): HitIndex {
  const nodes = new Grid<NodeBoxes>();
  scene.nodes.forEach((node, order) => {
    const at = positions.get(node.id);
    if (at === undefined) return;
    const half = node.size / 2;
    const { layers, halfWidth, halfHeight } = outlines[node.shape];
    const boxes = layers.map(({ left, right, top, bottom }) => ({
      left: at.x + left * half,
      right: at.x + right * half,
      top: at.y + top * half,
      bottom: at.y + bottom * half,
    }));
    nodes.addBox(boxAround(at, half * halfWidth, half * halfHeight), { node, order, boxes });
  });
  const pieces = new Grid<Piece>();
  for (const edge of scene.edges) {
    const line = lines.get(edge.id);
    if (line === undefined) continue;
    for (const piece of piecesOf(edge, line)) pieces.addSegment(piece.segment, piece);
  }
  return {
    at(point, reach) {
      let uppermost: NodeBoxes | null = null;
      for (const found of nodes.near(boxAround(point, reach.node))) {
        if (uppermost !== null && uppermost.order > found.order) continue;
        if (found.boxes.some((box) => holds(grown(box, reach.node), point))) uppermost = found;
      }
      let closest: RelationId | null = null;
      let least = Infinity;
      for (const { edge, segment } of pieces.near(boxAround(point, reach.edge))) {
        const off = distance(point, segment);
        if (off > widthOf(edge) / 2 + reach.edge || off >= least) continue;
        [closest, least] = [edge.id, off];
      }
      return { node: uppermost?.node.id ?? null, edge: closest };
    },
  };
}
