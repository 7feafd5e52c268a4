import { ASPECT, type Body, type Plan } from "./plan.ts";

type Cell = Body | null;

/** Types of more members come first, within a type the entities of more relations. */
function groupsOf(bodies: readonly Body[]): Body[][] {
  const groups = new Map<string, Body[]>();
  for (const body of bodies) groups.set(body.type, [...(groups.get(body.type) ?? []), body]);
  return [...groups]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([, group]) => group.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)));
}

/** Fills rows. A type starts a row of its own unless the rest of the last one, less an empty cell, has room for all of it. */
function rowsOf(groups: readonly (readonly Body[])[], columns: number): Cell[][] {
  const rows: Cell[][] = [];
  for (const group of groups) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + group.length <= columns) {
      last.push(null, ...group);
      continue;
    }
    for (let start = 0; start < group.length; start += columns) rows.push(group.slice(start, start + columns));
  }
  return rows;
}

interface Table {
  readonly rows: readonly (readonly Cell[])[];
  /** How far the widest of each column reaches to either side; whole pixels, like all that follows. */
  readonly halves: readonly number[];
  readonly above: readonly number[];
  readonly below: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Between two rows, besides what bodies keep around themselves. */
const ROW_GAP = 10;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function tableOf(groups: readonly (readonly Body[])[], columns: number): Table {
  const rows = rowsOf(groups, columns);
  const halves: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      halves[column] = Math.max(halves[column] ?? 0, Math.ceil(cell?.halfWidth ?? 0));
    });
  }
  const most = (row: readonly Cell[], side: "above" | "below") =>
    Math.ceil(row.reduce((reach, cell) => Math.max(reach, cell?.[side] ?? 0), 0));
  const above = rows.map((row) => most(row, "above"));
  const below = rows.map((row) => most(row, "below") + ROW_GAP);
  return { rows, halves, above, below, width: 2 * sum(halves), height: sum(above) + sum(below) };
}

/** Places bodies in rows and columns, by type, then degree, then id; as wide and high as a window. Fixed ones have no cell. */
export function placeInGrid(plan: Plan, fixed: ReadonlySet<Body>): void {
  const bodies = plan.bodies.filter((body) => !fixed.has(body));
  const groups = groupsOf(bodies);
  let best: Table | undefined;
  const off = ({ width, height }: Table) => Math.abs(Math.log(width / height / ASPECT));
  // From a column for every entity on the table only gets wider: no need to try further than to twice a square.
  for (let columns = 1; columns <= Math.ceil(2 * Math.sqrt(bodies.length)) + 1; columns++) {
    const table = tableOf(groups, columns);
    if (best === undefined || off(table) < off(best)) best = table;
  }
  if (best === undefined) return;
  const { rows, halves, above, below, width, height } = best;
  let y = -Math.round(height / 2);
  rows.forEach((row, line) => {
    y += above[line] ?? 0;
    let x = -Math.round(width / 2);
    row.forEach((cell, column) => {
      const half = halves[column] ?? 0;
      if (cell !== null) [cell.x, cell.y] = [x + half, y];
      x += 2 * half;
    });
    y += below[line] ?? 0;
  });
}
