import type { ReactNode } from "react";
import type { Selection } from "#graph/scene/emphasis.ts";
import type { MessageKey } from "#words/speech.ts";
import type { Sort, SortKey } from "./sorting.ts";

/** A column: what it is called, how wide it is, what it sorts by and what it shows. */
export interface Column<Item> {
  readonly id: string;
  readonly label: MessageKey;
  /** Least width in pixels, and its share of what room is left; no share where its contents need no more. */
  readonly width: readonly [least: number, share?: number];
  /** Figures stand at the right, and their highest first when one sorts by them. */
  readonly figure?: true;
  readonly descendingFirst?: true;
  /** Shown in the heading in place of the words, which remain its name. */
  readonly mark?: ReactNode;
  readonly key: (item: Item) => SortKey;
  readonly cell: (item: Item) => ReactNode;
}

/** A table, before it is sorted. */
export interface Table<Item> {
  readonly rows: readonly Item[];
  readonly columns: readonly Column<Item>[];
  readonly sort: Sort;
  readonly idOf: (item: Item) => string;
  readonly selectionOf: (item: Item) => Selection;
  /** Several rows may stand for one selection. */
  readonly several?: true;
}
