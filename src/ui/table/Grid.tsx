import { type CSSProperties, type KeyboardEvent, memo, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { select } from "#state/changes.ts";
import { locales } from "#words/format.ts";
import { useChange, useSpeech, useView } from "../shared/use-explorer.ts";
import { useMedia } from "../shared/use-media.ts";
import { Head } from "./Head.tsx";
import { type Sort, sortRows } from "./sorting.ts";
import type { Column, Table } from "./table.ts";
import css from "./TableView.module.css";
import { useWindow } from "./use-window.ts";
import { rowAfterKey, scrollToRow } from "./window.ts";

const COARSE = "(pointer: coarse)";
const ROW = 31;
const HEAD = 32;
const TOUCH = 44;

interface RowProps<Item> {
  readonly id: string;
  readonly item: Item;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly Column<Item>[];
  readonly active: boolean;
  readonly selected: boolean;
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
      {columns.map(({ id, figure, cell }, column) => (
        <div
          key={id}
          role="gridcell"
          aria-colindex={column + 1}
          className={figure ? `${css["cell"]} ${css["figure"]}` : css["cell"]}
        >
          {cell(item)}
        </div>
      ))}
    </div>
  );
}
const Row = memo(PlainRow) as typeof PlainRow;

/** The columns' tracks and the least width of them all. */
function columnStyle<Item>(columns: readonly Column<Item>[]): CSSProperties {
  const tracks = columns.map(({ width: [least, share] }) =>
    share === undefined ? `${least}px` : `minmax(${least}px, ${share}fr)`,
  );
  const least = columns.reduce((sum, { width }) => sum + width[0], 0);
  return { "--tracks": tracks.join(" "), "--least": `${least}px`, "--gaps": columns.length - 1 } as CSSProperties;
}

interface GridProps<Item> {
  readonly name: string;
  readonly table: Table<Item>;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** A table of which only the rows in view exist. The selected row is marked, and comes into view when it changes. */
export function Grid<Item>({ name, table, sort, onSort }: GridProps<Item>) {
  const { t, language } = useSpeech();
  const change = useChange();
  const selected = useView((view) => view.select?.id);
  const { columns, idOf, selectionOf } = table;
  const rows = useMemo(() => {
    const by = columns.find(({ id }) => id === sort.column) ?? columns[0];
    const { compare } = new Intl.Collator(locales[language].dates, { numeric: true });
    return by === undefined ? table.rows : sortRows(table.rows, by.key, sort.descending, compare);
  }, [table.rows, columns, sort, language]);
  const chosen = useMemo(
    () => (selected === undefined ? -1 : rows.findIndex((item) => selectionOf(item).id === selected)),
    [rows, selectionOf, selected],
  );

  const coarse = useMedia(COARSE);
  const [rowHeight, head] = coarse ? [TOUCH, TOUCH] : [ROW, HEAD];
  const scroller = useRef<HTMLDivElement>(null);
  const [{ first, end }, measure] = useWindow(scroller, rowHeight, rows.length);
  const scrollTo = (row: number) => {
    const element = scroller.current;
    if (element !== null) {
      element.scrollTop = scrollToRow(row, element.scrollTop, element.clientHeight, rowHeight, head);
    }
  };

  const [moved, setMoved] = useState({ row: 0, of: chosen });
  // The selection takes the keyboard's place along; afterwards that moves by itself.
  const active = Math.min(moved.of === chosen || chosen < 0 ? moved.row : chosen, rows.length - 1);
  const moveTo = (row: number) => {
    setMoved({ row, of: chosen });
    scrollTo(row);
  };
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const to =
      chosen < 0 ? element.scrollTop : scrollToRow(chosen, element.scrollTop, element.clientHeight, rowHeight, head);
    if (to !== element.scrollTop) element.scrollTop = to;
  }, [chosen, rowHeight, head]);

  const open = (row: number) => {
    const item = rows[row];
    if (item !== undefined) change(select(selectionOf(item)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - head) / rowHeight) - 1);
    const to = rowAfterKey(event.key, active, rows.length, page);
    if (to !== null) moveTo(to);
    else if (event.key === "Enter" || event.key === " ") open(active);
    else return;
    event.preventDefault();
  };

  const id = useId();
  const drawn = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  if (active >= 0 && active < first) drawn.unshift(active);
  if (active >= end) drawn.push(active);
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      className={css["grid"]}
      aria-label={t("table.rows", { name, count: rows.length })}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable={table.several}
      aria-activedescendant={active < 0 ? undefined : `${id}${active}`}
      style={{ ...columnStyle(columns), "--table-row": `${rowHeight}px`, "--table-head": `${head}px` } as CSSProperties}
      onScroll={(event) => measure(event.currentTarget)}
      onKeyDown={onKeyDown}
    >
      <Head columns={columns} sort={sort} onSort={onSort} />
      <div
        role="rowgroup"
        className={css["body"]}
        style={{ height: rows.length * rowHeight }}
        onClick={({ target }) => {
          const row = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
          if (row === null) return;
          setMoved({ row: Number(row.dataset["index"]), of: chosen });
          open(Number(row.dataset["index"]));
        }}
      >
        {drawn.map((index) => {
          const item = rows[index];
          return item === undefined ? null : (
            <Row
              key={idOf(item)}
              id={`${id}${index}`}
              item={item}
              index={index}
              top={index * rowHeight}
              columns={columns}
              active={index === active}
              selected={selectionOf(item).id === selected}
            />
          );
        })}
      </div>
    </div>
  );
}
