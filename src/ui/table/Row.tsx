import { memo } from "react";
import type { Column } from "./table.ts";
import css from "./TableView.module.css";

interface RowProps<Item> {
  readonly id: string;
  readonly item: Item;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly Column<Item>[];
  readonly active: boolean;
  readonly selected: boolean;
}

interface CellProps<Item> {
  readonly column: Column<Item>;
  readonly item: Item;
  readonly place: number;
}

/** Words are cut where there is no room; the whole stands in the tooltip. One element holds them where it can. */
function Cell<Item>({ column, item, place }: CellProps<Item>) {
  const { text, mark, quiet, cell, figure } = column;
  const words = cell === undefined ? text(item) : undefined;
  const marked = mark?.(item) ?? cell?.(item);
  const classes = [marked !== undefined ? css["marked"] : css["cell"], figure && css["figure"]];
  if (quiet?.(item)) classes.push(css["quiet"]);
  return (
    <div role="gridcell" aria-colindex={place} className={classes.filter(Boolean).join(" ")} title={words}>
      {marked}
      {marked === undefined || words === undefined ? words : <span className={css["words"]}>{words}</span>}
    </div>
  );
}

function PlainRow<Item>({ id, item, index, top, columns, active, selected }: RowProps<Item>) {
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-index={index}
      data-active={active || undefined}
      className={`${css["row"]} ${css["cells"]}`}
      style={{ top }}
    >
      {columns.map((column, index) => (
        <Cell key={column.id} column={column} item={item} place={index + 1} />
      ))}
    </div>
  );
}

/** One row of a table. */
export const Row = memo(PlainRow) as typeof PlainRow;
