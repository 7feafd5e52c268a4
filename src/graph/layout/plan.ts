import type { EntityId } from "#model/ids.ts";
import type { Box } from "../scene/box.ts";
import { sizeOf } from "../scene/node-size.ts";
import type { Point } from "../scene/point.ts";

export interface LayoutNode {
  readonly id: EntityId;
  /** Relations in the whole graph: decides how large the node is drawn. */
  readonly degree: number;
  /** The longest of its names, for the room that it needs. */
  readonly label: string;
  /** Its entity type: what a grid groups by. */
  readonly type?: string;
  /** Its first day, in days since 1970-01-01; nothing where no date is known. */
  readonly when?: number | null;
  /** The number of its community; nothing where it belongs to none. */
  readonly group?: number | null;
}

/** A relation, in the direction in which it reads. */
export interface LayoutEdge {
  readonly source: EntityId;
  readonly target: EntityId;
}

/** What it takes to lay a graph out. */
export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  readonly seed?: number;
  /** What concentric rings are drawn around: the selection. Without any, the node of highest degree. */
  readonly around?: readonly EntityId[];
  /** Nodes that stay exactly where they are; the others are laid out around them. */
  readonly fixed?: ReadonlyMap<EntityId, Point>;
}

/** A node on the drawing board: a movable place and the box that node and name need around it, in CSS pixels. */
export interface Body {
  readonly id: EntityId;
  readonly degree: number;
  readonly type: string;
  readonly when: number | null;
  readonly group: number | null;
  x: number;
  y: number;
  readonly radius: number;
  readonly halfWidth: number;
  readonly above: number;
  readonly below: number;
}

/** Two bodies, as indexes. */
export type Pair = readonly [number, number];

/** The drawing board: bodies and, once per pair, which of them are linked. */
export interface Plan {
  readonly bodies: readonly Body[];
  readonly links: readonly Pair[];
}

/** The box that a node and its name need. */
export function boxOf({ x, y, halfWidth, above, below }: Body): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - above, bottom: y + below };
}

/** A little more than on the screen: names keep their size when the picture is scaled down to fit. */
const CHARACTER_WIDTH = 7.2;
const LINE_HEIGHT = 17;
/** Longer names break into two lines. */
const LINE_LENGTH = 14;

function bodyOf({ id, degree, label, type = "", when = null, group = null }: LayoutNode): Body {
  const radius = sizeOf(degree) / 2;
  const lines = label.length > LINE_LENGTH ? 2 : 1;
  const longest = lines === 1 ? label.length : Math.max(Math.ceil(label.length / 2) + 2, LINE_LENGTH / 2);
  return {
    id,
    degree,
    type,
    when,
    group,
    x: 0,
    y: 0,
    radius,
    halfWidth: Math.max(radius, (longest * CHARACTER_WIDTH) / 2) + 5,
    above: radius + 6,
    below: radius + lines * LINE_HEIGHT + 8,
  };
}

/** The edges between two bodies of a plan, as indexes, each direction once, in an order of their own. */
export function arcsOf({ bodies }: Plan, edges: readonly LayoutEdge[]): Pair[] {
  const index = new Map(bodies.map(({ id }, position) => [id, position]));
  const arcs = new Map<string, Pair>();
  for (const { source, target } of edges) {
    const [from, to] = [index.get(source), index.get(target)];
    if (from === undefined || to === undefined || from === to) continue;
    arcs.set(`${from} ${to}`, [from, to]);
  }
  return [...arcs.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

/** Sets up the drawing board. Nodes are put in the order of ids, so that the order of the data changes nothing. */
export function planOf(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Plan {
  const bodies = nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(bodyOf);
  const links = new Map<string, Pair>();
  for (const [a, b] of arcsOf({ bodies, links: [] }, edges)) {
    const pair: Pair = a < b ? [a, b] : [b, a];
    links.set(pair.join(" "), pair);
  }
  return { bodies, links: [...links.values()].sort(([a, b], [c, d]) => a - c || b - d) };
}

/** The part of a plan that some of its bodies make; they are the same ones, to be moved in either. */
export function partOf({ bodies, links }: Plan, members: readonly number[]): Plan {
  const own = new Map(members.map((member, position) => [member, position]));
  return {
    bodies: members.map((member) => bodies[member] as Body),
    links: links.flatMap(([a, b]): Pair[] => {
      const [from, to] = [own.get(a), own.get(b)];
      return from === undefined || to === undefined ? [] : [[from, to]];
    }),
  };
}

/** The neighbours of every body, as indexes. */
export function neighboursOf({ bodies, links }: Plan): number[][] {
  const near = bodies.map((): number[] => []);
  for (const [a, b] of links) {
    near[a]?.push(b);
    near[b]?.push(a);
  }
  return near;
}

/** Width over height that a picture of a graph should have: that of a window between rail and panel. */
export const ASPECT = 1.42;
/** Room for one body with what is around it, in square pixels. */
const ROOM = 12_000;

/** A frame around the origin: half its width and height. */
export interface Frame {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** The frame that a number of bodies should fit into, centred on the origin. */
export function frameOf(bodies: number): Frame {
  const area = Math.max(bodies, 4) * ROOM;
  return { halfWidth: Math.sqrt(area * ASPECT) / 2, halfHeight: Math.sqrt(area / ASPECT) / 2 };
}
