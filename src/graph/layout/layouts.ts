import type { EntityId } from "#model/ids.ts";
import type { Point } from "../scene/point.ts";
import type { ArrangementId } from "./layout-id.ts";
import { placeConcentric } from "./concentric.ts";
import { placeInGrid } from "./grid.ts";
import { placeInGroups } from "./grouped.ts";
import { placeInLayers } from "./layered.ts";
import { placeUntangled } from "./layout.ts";
import { arcsOf, type Body, boxOf, frameOf, type LayoutInput, type Pair, type Plan, planOf } from "./plan.ts";
import { type Extent, settle, tightBoxOf } from "./room.ts";
import { placeByTime } from "./time.ts";

/** What a layout goes by, besides the plan; bodies as indexes of it. */
interface Wishes {
  readonly seed: number;
  /** The directions of the links. */
  readonly arcs: readonly Pair[];
  readonly around: readonly number[];
  /** Bodies that already are where they are to stay. */
  readonly fixed: ReadonlySet<Body>;
}

interface Layout {
  readonly id: ArrangementId;
  /** Moves the bodies of a plan. It may move fixed ones, and need not keep others clear of them. */
  readonly place: (plan: Plan, wishes: Wishes) => void;
  /** What room a body keeps for itself. */
  readonly extent: Extent;
}

/** Bodies up to which there is room to spare in a window, and how much wider and higher their frame is for it. */
const FEW = 60;
const ROOMIER = 1.6;

/** By forces. A small graph has more room than one that is stored with its file: many crossings go away by that. */
function placeRoomily(plan: Plan, { seed, fixed }: Wishes): void {
  const { halfWidth, halfHeight } = frameOf(plan.bodies.length);
  const times = plan.bodies.length <= FEW ? ROOMIER : 1;
  placeUntangled(plan, seed, { fixed, frame: { halfWidth: times * halfWidth, halfHeight: times * halfHeight } });
}

const layouts: readonly Layout[] = [
  { id: "force", place: placeRoomily, extent: tightBoxOf },
  { id: "concentric", place: (plan, { around }) => placeConcentric(plan, around), extent: boxOf },
  { id: "layered", place: (plan, { arcs, seed }) => placeInLayers(plan, arcs, seed), extent: boxOf },
  { id: "time", place: (plan, { seed }) => placeByTime(plan, seed), extent: boxOf },
  { id: "grid", place: (plan, { fixed }) => placeInGrid(plan, fixed), extent: boxOf },
  { id: "groups", place: (plan, { seed }) => placeInGroups(plan, seed), extent: tightBoxOf },
];

/** How far all are to move for the middle of the rings to be where its fixed bodies are. */
function shiftTo(middle: readonly Body[], fixed: ReadonlyMap<Body, Point>): Point {
  const held = middle.flatMap((body) => {
    const place = fixed.get(body);
    return place === undefined ? [] : [{ x: place.x - body.x, y: place.y - body.y }];
  });
  const mean = (axis: "x" | "y") => held.reduce((sum, each) => sum + each[axis], 0) / Math.max(1, held.length);
  return { x: mean("x"), y: mean("y") };
}

/**
 * Lays a graph out anew: a place for every node, in CSS pixels at zoom 1 around the origin. Fixed nodes are exactly where
 * they are to be; the others are at whole pixels and touch no other. What is laid out around a fixed node has its middle
 * there. Deterministic: the same input gives the same places, whatever its order.
 */
export function arrangeGraph(id: ArrangementId, input: LayoutInput): Map<EntityId, Point> {
  const { nodes, edges, seed = 1, around = [], fixed: held } = input;
  const { place, extent } = layouts.find((layout) => layout.id === id) as Layout;
  const plan = planOf(nodes, edges);
  const { bodies } = plan;
  const fixed = new Map<Body, Point>();
  for (const body of bodies) {
    const point = held?.get(body.id);
    if (point !== undefined) fixed.set(body, point);
  }
  const hold = () => {
    for (const [body, { x, y }] of fixed) [body.x, body.y] = [x, y];
  };
  const middle = bodies.flatMap(({ id: own }, index) => (around.includes(own) ? [index] : []));
  hold();
  const kept = new Set(fixed.keys());
  place(plan, { seed, arcs: arcsOf(plan, edges), around: middle, fixed: kept });
  if (id === "concentric") {
    const shift = shiftTo(
      middle.map((index) => bodies[index] as Body),
      fixed,
    );
    for (const body of bodies) [body.x, body.y] = [body.x + shift.x, body.y + shift.y];
  }
  hold();
  settle(plan, kept, extent);
  return new Map(bodies.map(({ id: own, x, y }) => [own, { x, y }]));
}
