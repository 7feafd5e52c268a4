import { componentsOf } from "./components.ts";
import { lineUp } from "./line-up.ts";
import { layersOf, withoutCycles } from "./layers.ts";
import { ASPECT, type Body, neighboursOf, type Pair, partOf, type Plan } from "./plan.ts";
import { quickRounds, refine, REFINABLE } from "./refine.ts";
import { packBlocks } from "./pack.ts";

/** Between two rows, so that lines have a way and arrowheads room. */
const ROW_GAP = 34;
/** Times that the order in the rows is improved. */
const SWEEPS = 24;

const widthOf = (bodies: readonly Body[]) => bodies.reduce((sum, { halfWidth }) => sum + 2 * halfWidth, 0);

/** Rows of bodies, as indexes of a plan. */
type Rows = readonly (readonly number[])[];

/**
 * Breaks layers that are wider than allowed into rows. Bodies that more arcs lead to than from stay nearer to the layer
 * before; no arc leads from one body of a layer to another, so that all still lead downwards.
 */
function rowsOf(layers: Rows, { bodies }: Plan, pull: readonly number[], widest: number): number[][] {
  return layers.flatMap((layer) => {
    const width = widthOf(layer.map((index) => bodies[index] as Body));
    const count = Math.max(1, Math.ceil(width / widest));
    const rows = Array.from({ length: count }, (): number[] => []);
    let filled = 0;
    for (const index of layer.toSorted((a, b) => (pull[a] ?? 0) - (pull[b] ?? 0) || a - b)) {
      const own = 2 * (bodies[index] as Body).halfWidth;
      rows[Math.min(count - 1, Math.floor((count * (filled + own / 2)) / width))]?.push(index);
      filled += own;
    }
    return rows;
  });
}

const reachOf = (row: readonly number[], { bodies }: Plan, side: "above" | "below") =>
  row.reduce((most, index) => Math.max(most, (bodies[index] as Body)[side]), 0);

/** Height of rows below each other. */
const heightOf = (rows: Rows, plan: Plan) =>
  rows.reduce((sum, row) => sum + reachOf(row, plan, "above") + reachOf(row, plan, "below") + ROW_GAP, 0);

/** Rows whose picture comes nearest to the proportions of a window. */
function wrap(layers: Rows, plan: Plan, pull: readonly number[]): { rows: number[][]; width: number } {
  const whole = Math.max(...layers.map((layer) => widthOf(layer.map((index) => plan.bodies[index] as Body))));
  let best: { rows: number[][]; width: number; off: number } | undefined;
  for (let part = 1; part <= 60; part++) {
    const rows = rowsOf(layers, plan, pull, whole / part);
    const width = Math.max(...rows.map((row) => widthOf(row.map((index) => plan.bodies[index] as Body))));
    const off = Math.abs(Math.log(width / heightOf(rows, plan) / ASPECT));
    if (best !== undefined && off > best.off) break;
    best = { rows, width, off };
  }
  return best ?? { rows: layers.map((layer) => [...layer]), width: whole };
}

/** Puts a row in the order of some wanted places, as near to them as its names allow. */
function settleRow(row: readonly number[], { bodies }: Plan, wanted: (index: number) => number): number[] {
  const order = row
    .map((index) => [index, wanted(index)] as const)
    .sort(([a, first], [b, second]) => first - second || a - b);
  const own = order.map(([index]) => bodies[index] as Body);
  // Whole pixels: half a pixel less on both sides is one.
  const gaps = own.map(({ halfWidth }, position) => halfWidth + (own[position + 1]?.halfWidth ?? 0) + 1);
  const places = lineUp(
    order.map(([, place]) => place),
    gaps,
  );
  own.forEach((body, position) => (body.x = places[position] ?? 0));
  return order.map(([index]) => index);
}

/** Sum of how far lines run aside. */
const slant = ({ bodies, links }: Plan) =>
  links.reduce((sum, [a, b]) => sum + Math.abs((bodies[a] as Body).x - (bodies[b] as Body).x), 0);

/** Orders the rows by the barycentre of neighbours above, then of those below, to and fro; keeps the best order. */
function orderRows(rows: number[][], plan: Plan, width: number): void {
  const { bodies } = plan;
  const near = neighboursOf(plan);
  const rowOf = new Map(rows.flatMap((row, line) => row.map((index) => [index, line] as const)));
  const line = (index: number) => rowOf.get(index) ?? 0;
  const mean = (index: number, counts: (other: number) => boolean) => {
    const others = (near[index] ?? []).filter(counts);
    const { x } = bodies[index] as Body;
    if (others.length === 0) return x;
    return others.reduce((sum, other) => sum + (bodies[other] as Body).x, 0) / others.length;
  };
  rows.forEach((row, position) => {
    rows[position] = settleRow(row, plan, (index) => (width * row.indexOf(index)) / row.length - width / 2);
  });
  let [best, least] = [bodies.map(({ x }) => x), slant(plan)];
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const down = sweep % 2 === 0;
    const step = (position: number) => {
      const row = rows[position] ?? [];
      const inward = (index: number) => (other: number) =>
        sweep > SWEEPS / 2 || (down ? line(other) < line(index) : line(other) > line(index));
      rows[position] = settleRow(row, plan, (index) => mean(index, inward(index)));
    };
    for (let position = 0; position < rows.length; position++) step(down ? position : rows.length - 1 - position);
    const sum = slant(plan);
    if (sum < least) [best, least] = [bodies.map(({ x }) => x), sum];
  }
  bodies.forEach((body, index) => (body.x = best[index] ?? 0));
}

/** Places one connected part: layers below each other, arcs leading downwards wherever they close no circle. */
function placePart(plan: Plan, arcs: readonly Pair[], seed: number): void {
  const { bodies } = plan;
  const downward = withoutCycles(bodies.length, arcs);
  const layerOf = layersOf(bodies.length, downward);
  const layers: number[][] = [];
  layerOf.forEach((layer, index) => (layers[layer] ??= []).push(index));
  const pull = bodies.map(() => 0);
  for (const [from, to] of downward) {
    pull[from] = (pull[from] ?? 0) + 1 / ((layerOf[to] ?? 0) - (layerOf[from] ?? 0));
    pull[to] = (pull[to] ?? 0) - 1 / ((layerOf[to] ?? 0) - (layerOf[from] ?? 0));
  }
  const { rows, width } = wrap(layers, plan, pull);
  const height = heightOf(rows, plan);
  let y = -height / 2;
  for (const row of rows) {
    y += reachOf(row, plan, "above");
    for (const index of row) (bodies[index] as Body).y = Math.round(y);
    y += reachOf(row, plan, "below") + ROW_GAP;
  }
  orderRows(rows, plan, width);
  if (bodies.length > REFINABLE) return;
  refine(plan, seed, {
    along: () => [1, 0],
    rounds: quickRounds(bodies.length),
    frame: { halfWidth: width / 2, halfHeight: height / 2 },
  });
  for (const row of rows) settleRow(row, plan, (index) => (bodies[index] as Body).x);
}

/**
 * Places bodies in layers by the direction of their relations (Sugiyama, Tagawa and Toda 1981), from the top downwards:
 * names are wide and low, so that a row of them holds more than a column. Connected parts stand beside each other.
 */
export function placeInLayers(plan: Plan, arcs: readonly Pair[], seed: number): void {
  const components = componentsOf(plan);
  const parts = components.map((members) => {
    const own = new Map(members.map((member, position) => [member, position]));
    const within = arcs.flatMap(([from, to]): Pair[] => {
      const [a, b] = [own.get(from), own.get(to)];
      return a === undefined || b === undefined ? [] : [[a, b]];
    });
    const part = partOf(plan, members);
    placePart(part, within, seed);
    return part.bodies;
  });
  packBlocks(parts);
}
