import type { NodeShape } from "#model/ontology.ts";
import { type Box, boxAround, overlap } from "./box.ts";
import type { Point } from "./point.ts";

/**
 * How the outline of a node runs. Units are half the node's size, the origin is its centre, y grows downwards, in the
 * proportions of the visual grammar. Multiply by `size / 2` for pixels.
 */
export interface Outline {
  /** Corners in order; curves come as enough of them to look like curves. For hit tests and where edges end. */
  readonly points: readonly Point[];
  /** The same as SVG path data, with true curves. */
  readonly path: string;
  /** How far the outline reaches from the centre, to the wider side of each axis. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Boxes that cover the outline: it is cut into layers, each as wide as it is there. */
  readonly layers: readonly Box[];
  /** How far off the centre its shoulders are, as a part of its reach: 1 for a square, ½ for a diamond. */
  readonly shoulder: number;
  /** Width of the icon as a part of the node's size, and how far its middle is below the node's. */
  readonly icon: { readonly scale: number; readonly drop: number };
}

/** From a node's outline to the middle of the ring around it when it is selected, and the ring's width, in pixels. */
export const RING = { distance: 6.5, width: 2 } as const;
/** How far a selected node reaches beyond its outline: edges end there, and names begin. */
export const RING_REACH = RING.distance + RING.width / 2;

const ROUND_CORNER = 0.3;
/** Corners that stand for a full circle. */
const CIRCLE = 40;
const PIN = { radius: 0.82, centre: -0.22, tip: 1.12 } as const;
const PENTAGON_RADIUS = 1.12;

const digits = (value: number) => Number(value.toFixed(4));
const at = (x: number, y: number): Point => ({ x, y });

/** Points on a circle, from one angle to another, in radians clockwise from the right. */
function arc(centre: Point, radius: number, from: number, to: number): Point[] {
  const steps = Math.max(2, Math.ceil((Math.abs(to - from) / (2 * Math.PI)) * CIRCLE));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = from + ((to - from) * step) / steps;
    return at(centre.x + radius * Math.cos(angle), centre.y + radius * Math.sin(angle));
  });
}

function polygonPath(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${digits(x)} ${digits(y)}`).join("L")}Z`;
}

interface OutlineOptions {
  readonly path?: string;
  readonly icon?: Partial<Outline["icon"]>;
}

const LAYERS = 5;

/** Where the outline's sides are at a height: the least and the most x, `null` outside. */
function across(points: readonly Point[], y: number): readonly [number, number] | null {
  const sides = points.flatMap((a, index) => {
    const b = points[(index + 1) % points.length] as Point;
    if (y < Math.min(a.y, b.y) || y > Math.max(a.y, b.y)) return [];
    return a.y === b.y ? [a.x, b.x] : [a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)];
  });
  return sides.length === 0 ? null : [Math.min(...sides), Math.max(...sides)];
}

function layersOf(points: readonly Point[]): Box[] {
  const heights = points.map(({ y }) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  return Array.from({ length: LAYERS }, (_, layer) => {
    const from = top + ((bottom - top) * layer) / LAYERS;
    const to = top + ((bottom - top) * (layer + 1)) / LAYERS;
    // The widest place of a layer is at its edges or at a corner within it.
    const at = [from, to, ...heights.filter((y) => y > from && y < to)];
    const sides = at.map((y) => across(points, y)).filter((side) => side !== null);
    return {
      left: Math.min(...sides.map(([left]) => left)),
      right: Math.max(...sides.map(([, right]) => right)),
      top: from,
      bottom: to,
    };
  });
}

/** The least part of the reach at which a label's corner is clear of every layer. */
function shoulderOf(layers: readonly Box[], halfWidth: number, halfHeight: number): number {
  const far = 10;
  for (let part = 0.5; part < 1; part += 0.05) {
    const [x, y] = [part * halfWidth, part * halfHeight];
    const corners = [at(x + far, y + far), at(-x - far, y + far), at(x + far, -y - far), at(-x - far, -y - far)];
    const clear = corners.every((corner) => !layers.some((layer) => overlap(layer, boxAround(corner, far))));
    if (clear) return part;
  }
  return 1;
}

function outline(points: readonly Point[], { path = polygonPath(points), icon = {} }: OutlineOptions = {}): Outline {
  const reach = (axis: "x" | "y") => Math.max(...points.map((point) => Math.abs(point[axis])));
  const [halfWidth, halfHeight] = [reach("x"), reach("y")];
  const layers = layersOf(points);
  return {
    points,
    path,
    halfWidth,
    halfHeight,
    layers,
    shoulder: shoulderOf(layers, halfWidth, halfHeight),
    icon: { scale: 0.48, drop: 0, ...icon },
  };
}

function roundRectangle(): Outline {
  const inner = 1 - ROUND_CORNER;
  const corners = [at(inner, inner), at(-inner, inner), at(-inner, -inner), at(inner, -inner)];
  const points = corners.flatMap((corner, quarter) =>
    arc(corner, ROUND_CORNER, (quarter * Math.PI) / 2, ((quarter + 1) * Math.PI) / 2),
  );
  const [r, i] = [ROUND_CORNER, digits(inner)];
  const turn = (x: number, y: number) => `A${r} ${r} 0 0 1 ${x} ${y}`;
  const path = `M1 ${i}${turn(i, 1)}H${-i}${turn(-1, i)}V${-i}${turn(-i, -1)}H${i}${turn(1, -i)}Z`;
  return outline(points, { path });
}

/** A circle over a tip, joined by the tangents from the tip. */
function pin(): Outline {
  const { radius, centre, tip } = PIN;
  const half = Math.acos(radius / (tip - centre));
  const [from, to] = [Math.PI / 2 + half, Math.PI / 2 - half + 2 * Math.PI];
  const points = [...arc(at(0, centre), radius, from, to), at(0, tip)];
  const edge = (angle: number) => `${digits(radius * Math.cos(angle))} ${digits(centre + radius * Math.sin(angle))}`;
  const path = `M${edge(from)}A${radius} ${radius} 0 1 1 ${edge(to)}L0 ${tip}Z`;
  return outline(points, { path, icon: { drop: centre } });
}

const octagonCorner = Math.tan(Math.PI / 8);

/** The outline of every shape. */
export const outlines: Readonly<Record<NodeShape, Outline>> = {
  "round-rectangle": roundRectangle(),
  ellipse: outline(arc(at(0, 0), 1, 0, 2 * Math.PI).slice(0, -1), { path: "M1 0A1 1 0 1 1 -1 0A1 1 0 1 1 1 0Z" }),
  hexagon: outline([at(-1.14, 0), at(-0.59, -1), at(0.59, -1), at(1.14, 0), at(0.59, 1), at(-0.59, 1)]),
  octagon: outline([
    at(-octagonCorner, -1),
    at(octagonCorner, -1),
    at(1, -octagonCorner),
    at(1, octagonCorner),
    at(octagonCorner, 1),
    at(-octagonCorner, 1),
    at(-1, octagonCorner),
    at(-1, -octagonCorner),
  ]),
  diamond: outline([at(0, -1.26), at(1.26, 0), at(0, 1.26), at(-1.26, 0)], { icon: { scale: 0.46 } }),
  tag: outline([at(-1.06, -0.86), at(0.58, -0.86), at(1.28, 0), at(0.58, 0.86), at(-1.06, 0.86)], {
    icon: { scale: 0.46 },
  }),
  rhomboid: outline([at(-0.8, -0.8), at(1.34, -0.8), at(0.8, 0.8), at(-1.34, 0.8)], { icon: { scale: 0.46 } }),
  pentagon: outline(
    Array.from({ length: 5 }, (_, corner) => {
      const angle = (corner * 2 * Math.PI) / 5 - Math.PI / 2;
      return at(PENTAGON_RADIUS * Math.cos(angle), PENTAGON_RADIUS * Math.sin(angle));
    }),
    { icon: { scale: 0.45, drop: 0.04 } },
  ),
  pin: pin(),
  page: outline([at(-0.84, -1), at(0.34, -1), at(0.84, -0.5), at(0.84, 1), at(-0.84, 1)], { icon: { drop: 0.06 } }),
};

const SLACK = 1e-9;

/** How far along the ray from the origin through `toward` the side a–b is hit; `undefined` where it is not. */
function hit(toward: Point, a: Point, b: Point): number | undefined {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const across = toward.x * dy - toward.y * dx;
  if (across === 0) return undefined;
  const along = (a.x * dy - a.y * dx) / across;
  const onSide = (a.x * toward.y - a.y * toward.x) / across;
  // A ray through a corner must not slip between the two sides that meet there.
  return along >= 0 && onSide >= -SLACK && onSide <= 1 + SLACK ? along : undefined;
}

/** Distance from a node's centre to its outline in a direction, in pixels. `size` as in the scene. */
export function reachOf(shape: NodeShape, size: number, direction: Point): number {
  const length = Math.hypot(direction.x, direction.y);
  if (length === 0) return size / 2;
  const { points } = outlines[shape];
  const unit = at(direction.x / length, direction.y / length);
  let furthest = 0;
  let from = points.at(-1) as Point;
  for (const point of points) {
    const distance = hit(unit, from, point);
    if (distance !== undefined && distance > furthest) furthest = distance;
    from = point;
  }
  return (furthest * size) / 2;
}
