import type { Body, Plan } from "./plan.ts";

/** Room that a node keeps around itself in any case, and below itself for a line of its name. */
const MARGIN = 8;
const NAME = 16;

/** How far two bodies come too near each other along each axis; not positive where they do not. */
function shared(a: Body, b: Body): readonly [number, number] {
  const near = a.radius + b.radius + MARGIN;
  return [near - Math.abs(a.x - b.x), near + NAME - Math.abs(a.y - b.y)];
}

/** Pushes two bodies apart along the axis that takes less; a fixed one leaves all of it to the other. */
function part(a: Body, b: Body, fixed: ReadonlySet<Body>): boolean {
  if (fixed.has(a) && fixed.has(b)) return false;
  const [x, y] = shared(a, b);
  if (x <= 0 || y <= 0) return false;
  const axis = x < y ? "x" : "y";
  const [first, second] = a[axis] <= b[axis] ? [a, b] : [b, a];
  const push = Math.min(x, y) / 2 + 0.5;
  const share = (body: Body, other: Body) => (fixed.has(body) ? 0 : fixed.has(other) ? 2 : 1);
  first[axis] -= push * share(first, second);
  second[axis] += push * share(second, first);
  return true;
}

/** Passes after which a tight knot is left as it is. */
const PASSES = 400;

/**
 * Moves bodies apart until no two nodes touch and each has room for a line below. (Room for whole names is what the
 * placing before tried for; a name has other sides to stand on, too.) Bodies are swept in the order of x, so that only
 * those in reach are compared.
 */
export function spread({ bodies }: Plan, fixed: ReadonlySet<Body> = new Set()): void {
  const widest = bodies.reduce((most, { radius }) => Math.max(most, radius), 0);
  for (let pass = 0; pass < PASSES; pass++) {
    const order = bodies.toSorted((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
    let moved = false;
    for (let i = 0; i < order.length; i++) {
      const body = order[i] as Body;
      for (let j = i + 1; j < order.length; j++) {
        const other = order[j] as Body;
        if (other.x - body.x > body.radius + widest + MARGIN) break;
        if (part(body, other, fixed)) moved = true;
      }
    }
    if (!moved) return;
  }
}
