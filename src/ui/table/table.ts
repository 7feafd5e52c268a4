import type { ReactNode } from "react";
import type { Selection } from "#graph/selection.ts";
import { type ColumnId, type Sort, tableColumns, type TableName } from "#graph/table-columns.ts";
import type { MessageKey } from "#words/speech.ts";
import type { SortKey } from "./sorting.ts";

/** What a column is called, how wide it is, what it sorts by and what it shows. */
interface ColumnOf<Item> {
  readonly label: MessageKey;
  /** Least width in pixels, and its share of what room is left; no share where its contents need no more. */
  readonly width: readonly [least: number, share?: number];
  /** How narrow it may get, in pixels, before the table scrolls sideways; else its least width. */
  readonly tightest?: number;
  /** Figures stand at the right, and their highest first when one sorts by them. */
  readonly figure?: true;
  readonly descendingFirst?: true;
  /** Shown in the heading in place of the words, which remain its name. */
  readonly heading?: ReactNode;
  /** What it sorts by, where that is not its words. */
  readonly key?: (item: Item) => SortKey;
  /** What it says in words: the cell, what is copied and, without a key, what it sorts by. */
  readonly text: (item: Item) => string;
  /** Before the words. */
  readonly mark?: (item: Item) => ReactNode;
  /** Whether the words say that there is nothing to say. */
  readonly quiet?: (item: Item) => boolean;
  /** In place of mark and words. */
  readonly cell?: (item: Item) => ReactNode;
}

/** A column with its place in the address. */
export interface Column<Item> extends ColumnOf<Item> {
  readonly id: string;
}

/** A table, before it is sorted and its columns are chosen. */
export interface Table<Item> {
  readonly rows: readonly Item[];
  /** All there are. */
  readonly columns: readonly Column<Item>[];
  /** How it is sorted by itself. */
  readonly sort: Sort;
  /** The columns that go where there is no room, the first one first. The others stay. */
  readonly givesWay: readonly string[];
  readonly idOf: (item: Item) => string;
  readonly selectionOf: (item: Item) => Selection;
  /** Several rows may stand for one selection. */
  readonly several?: true;
  /** Its rows are entities, of which several can be chosen together. */
  readonly picks?: true;
}

interface Described<Name extends TableName, Item> extends Omit<Table<Item>, "columns"> {
  readonly columns: Readonly<Record<ColumnId<Name>, ColumnOf<Item>>>;
  readonly sort: { readonly column: ColumnId<Name>; readonly descending: boolean };
  readonly givesWay: readonly ColumnId<Name>[];
}

/** A table with just the columns that the view knows it by, in their order. */
export function tableOf<Name extends TableName, Item>(name: Name, table: Described<Name, Item>): Table<Item> {
  const ids: readonly ColumnId<Name>[] = tableColumns[name];
  return { ...table, columns: ids.map((id) => ({ id, ...table.columns[id] })) };
}

/** What a row is sorted by in a column. */
export function keyOf<Item>({ key, text }: Column<Item>): (item: Item) => SortKey {
  return key ?? text;
}
