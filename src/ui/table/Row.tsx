import { memo, type ReactNode } from "react";
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

/** Words that are cut where there is no room; the whole stands in the tooltip. */
function contents<Item>({ text, mark, quiet, cell }: Column<Item>, item: Item): ReactNode {
  if (cell !== undefined) return cell(item);
  const words = text(item);
  return (
    <>
      {mark?.(item)}
      <span className={quiet?.(item) === true ? `${css["words"]} ${css["quiet"]}` : css["words"]} title={words}>
        {words}
      </span>
    </>
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
      {columns.map((column, place) => (
        <div
          key={column.id}
          role="gridcell"
          aria-colindex={place + 1}
          className={column.figure ? `${css["cell"]} ${css["figure"]}` : css["cell"]}
        >
          {contents(column, item)}
        </div>
      ))}
    </div>
  );
}

/** One row of a table. */
export const Row = memo(PlainRow) as typeof PlainRow;
