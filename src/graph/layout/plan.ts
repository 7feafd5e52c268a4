import type { EntityId } from "#model/ids.ts";
import { sizeOf } from "../scene/scene.ts";

export interface LayoutNode {
  readonly id: EntityId;
  /** Relations in the whole graph: decides how large the node is drawn. */
  readonly degree: number;
  /** The longest of its names, for the room that it needs. */
  readonly label: string;
}

export interface LayoutEdge {
  readonly source: EntityId;
  readonly target: EntityId;
}

/** A node on the drawing board: a movable place and the box that node and name need around it, in CSS pixels. */
export interface Body {
  readonly id: EntityId;
  x: number;
  y: number;
  readonly radius: number;
  readonly halfWidth: number;
  readonly above: number;
  readonly below: number;
}

/** The drawing board: bodies and, once per pair, which of them are linked, as indexes. */
export interface Plan {
  readonly bodies: readonly Body[];
  readonly links: readonly (readonly [number, number])[];
}

/** A little more than on the screen: names keep their size when the picture is scaled down to fit. */
const CHARACTER_WIDTH = 7.2;
const LINE_HEIGHT = 17;
/** Longer names break into two lines. */
const LINE_LENGTH = 14;

function bodyOf({ id, degree, label }: LayoutNode): Body {
  const radius = sizeOf(degree) / 2;
  const lines = label.length > LINE_LENGTH ? 2 : 1;
  const longest = lines === 1 ? label.length : Math.max(Math.ceil(label.length / 2) + 2, LINE_LENGTH / 2);
  return {
    id,
    x: 0,
    y: 0,
    radius,
    halfWidth: Math.max(radius, (longest * CHARACTER_WIDTH) / 2) + 5,
    above: radius + 6,
    below: radius + lines * LINE_HEIGHT + 8,
  };
}

/** Sets up the drawing board. Nodes are put in the order of ids, so that the order of the data changes nothing. */
export function planOf(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Plan {
  const bodies = nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(bodyOf);
  const index = new Map(bodies.map(({ id }, position) => [id, position]));
  const links = new Map<string, readonly [number, number]>();
  for (const { source, target } of edges) {
    const [a, b] = [index.get(source), index.get(target)];
    if (a === undefined || b === undefined || a === b) continue;
    const pair = a < b ? ([a, b] as const) : ([b, a] as const);
    links.set(pair.join(" "), pair);
  }
  return { bodies, links: [...links.values()].sort(([a, b], [c, d]) => a - c || b - d) };
}

/** Width over height that a picture of a graph should have: that of a window between rail and panel. */
const ASPECT = 1.42;
/** Room for one body with what is around it, in square pixels. */
const ROOM = 12_000;

/** The frame that a number of bodies should fit into, centred on the origin; half its width and height. */
export function frameOf(bodies: number): { readonly halfWidth: number; readonly halfHeight: number } {
  const area = Math.max(bodies, 4) * ROOM;
  return { halfWidth: Math.sqrt(area * ASPECT) / 2, halfHeight: Math.sqrt(area / ASPECT) / 2 };
}
