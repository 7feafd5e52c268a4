import type { Body, Plan } from "./plan.ts";

/** How far two bodies' boxes share room, along each axis; not positive where they do not. */
function shared(a: Body, b: Body): readonly [number, number] {
  const x = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x);
  const y = a.y < b.y ? a.below + b.above - (b.y - a.y) : b.below + a.above - (a.y - b.y);
  return [x, y];
}

/** Pushes two bodies apart along the axis that takes less. */
function part(a: Body, b: Body): boolean {
  const [x, y] = shared(a, b);
  if (x <= 0 || y <= 0) return false;
  const axis = x < y ? "x" : "y";
  const [first, second] = a[axis] <= b[axis] ? [a, b] : [b, a];
  const push = Math.min(x, y) / 2 + 0.5;
  first[axis] -= push;
  second[axis] += push;
  return true;
}

/** Passes after which a tight knot is left as it is. */
const PASSES = 400;

/**
 * Moves bodies apart until no two boxes of node and name share room. Bodies are swept in the order of x, so that only
 * those in reach are compared.
 */
export function spread({ bodies }: Plan): void {
  const widest = bodies.reduce((most, { halfWidth }) => Math.max(most, halfWidth), 0);
  for (let pass = 0; pass < PASSES; pass++) {
    const order = bodies.toSorted((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
    let moved = false;
    for (let i = 0; i < order.length; i++) {
      const body = order[i] as Body;
      for (let j = i + 1; j < order.length; j++) {
        const other = order[j] as Body;
        if (other.x - body.x > body.halfWidth + widest) break;
        if (part(body, other)) moved = true;
      }
    }
    if (!moved) return;
  }
}
