import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Sort } from "#graph/table-columns.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import { useMedia } from "../shared/use-media.ts";
import { Head } from "./Head.tsx";
import { Row } from "./Row.tsx";
import type { Column, Table } from "./table.ts";
import css from "./TableView.module.css";
import { useChoosing } from "./use-choosing.ts";
import { useFollowed } from "./use-followed.ts";
import { useWidth } from "./use-width.ts";
import { useWindow } from "./use-window.ts";
import { rowAfterKey, scrollToRow } from "./window.ts";

const COARSE = "(pointer: coarse)";
const ROW = 31;
const HEAD = 32;
const TOUCH = 44;

/** The columns' tracks and the least width of them all. */
function columnStyle<Item>(columns: readonly Column<Item>[]): CSSProperties {
  const tightest = ({ tightest, width }: Column<Item>) => tightest ?? width[0];
  const tracks = columns.map((column) => {
    const share = column.width[1];
    return share === undefined ? `${column.width[0]}px` : `minmax(${tightest(column)}px, ${share}fr)`;
  });
  const least = columns.reduce((sum, column) => sum + tightest(column), 0);
  return { "--tracks": tracks.join(" "), "--least": `${least}px`, "--gaps": columns.length - 1 } as CSSProperties;
}

interface GridProps<Item> {
  readonly name: string;
  readonly table: Table<Item>;
  /** As they are sorted. */
  readonly rows: readonly Item[];
  /** Those that are shown. */
  readonly columns: readonly Column<Item>[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly onCopy: (rows: readonly Item[]) => void;
  /** Says how much room there is for columns, in pixels. */
  readonly onWidth: (width: number) => void;
}

/** A table of which only the rows in view exist. What is selected is marked, and comes into view when it changes. */
export function Grid<Item>({ name, table, rows, columns, sort, onSort, onCopy, onWidth }: GridProps<Item>) {
  const { t } = useSpeech();
  const { idOf, selectionOf } = table;
  const { chosen, open, toggle, include, drop } = useChoosing(table, rows);
  const followed = useFollowed(chosen);
  const followedRow = useMemo(
    () => (followed === undefined ? -1 : rows.findIndex((item) => selectionOf(item).id === followed)),
    [rows, selectionOf, followed],
  );

  const coarse = useMedia(COARSE);
  const [rowHeight, head] = coarse ? [TOUCH, TOUCH] : [ROW, HEAD];
  const scroller = useRef<HTMLDivElement>(null);
  const [{ first, end }, measure] = useWindow(scroller, rowHeight, rows.length);
  useWidth(scroller, onWidth);
  const scrollTo = (row: number) => {
    const element = scroller.current;
    if (element !== null) {
      element.scrollTop = scrollToRow(row, element.scrollTop, element.clientHeight, rowHeight, head);
    }
  };

  const [moved, setMoved] = useState({ row: 0, of: followedRow });
  // The selection takes the keyboard's place along; afterwards that moves by itself.
  const active = Math.min(moved.of === followedRow || followedRow < 0 ? moved.row : followedRow, rows.length - 1);
  const moveTo = (row: number) => {
    setMoved({ row, of: followedRow });
    scrollTo(row);
  };
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || followedRow < 0) return;
    const to = scrollToRow(followedRow, element.scrollTop, element.clientHeight, rowHeight, head);
    if (to !== element.scrollTop) element.scrollTop = to;
  }, [followedRow, rowHeight, head]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const { key, shiftKey } = event;
    const item = rows[active];
    if (event.ctrlKey || event.metaKey) {
      // Text that was marked with the mouse is the browser's to copy.
      if (key !== "c" || item === undefined || getSelection()?.isCollapsed === false) return;
      onCopy([item]);
      event.preventDefault();
      return;
    }
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - head) / rowHeight) - 1);
    const to = rowAfterKey(key, active, rows.length, page);
    if (to !== null) {
      moveTo(to);
      if (shiftKey && table.picks) include(active, to);
    } else if (key === "Enter") open(active);
    else if (key === " ") toggle(active);
    else if (key !== "Escape" || !drop()) return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-index]") : null;
    if (element === null) return;
    const row = Number(element.dataset["index"]);
    setMoved({ row, of: followedRow });
    if (event.ctrlKey || event.metaKey) toggle(row);
    else if (event.shiftKey) include(active, row);
    else open(row);
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
      aria-label={t(table.picks ? "table.rowsToPick" : "table.rows", { name, count: rows.length })}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable={table.several ?? table.picks}
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
        onMouseDown={(event) => {
          // Else the browser marks all the text between.
          if (!event.shiftKey) return;
          event.preventDefault();
          scroller.current?.focus({ preventScroll: true });
        }}
        onClick={onClick}
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
              selected={chosen.has(selectionOf(item).id)}
            />
          );
        })}
      </div>
    </div>
  );
}
