import type { Column } from "./table.ts";

/** As in the style sheet: between columns, and beside the outer ones. */
const GAP = 12;

/** What decides whether a column has room. */
type Measured = Pick<Column<never>, "id" | "width">;

interface Room {
  /** Pixels for all the columns and the gaps around them. */
  readonly width: number;
  /** Columns that may go, the first one first. */
  readonly givesWay: readonly string[];
  /** The column that the reader sorted by, which stays whatever happens. */
  readonly sorted: string | undefined;
}

/** The columns that there is room for at their least width, in their order. */
export function fitColumns<One extends Measured>(columns: readonly One[], { width, givesWay, sorted }: Room): One[] {
  const needed = (some: readonly One[]) =>
    some.reduce((sum, column) => sum + column.width[0], 0) + GAP * (some.length + 1);
  let shown = [...columns];
  for (const id of givesWay) {
    if (needed(shown) <= width) break;
    const rest = shown.filter((column) => column.id !== id || id === sorted);
    if (rest.length > 0) shown = rest;
  }
  return shown;
}
