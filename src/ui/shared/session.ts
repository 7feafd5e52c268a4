import { createStore, type StoreApi } from "zustand/vanilla";
import type { GraphCanvas } from "#canvas/canvas.ts";
import type { Sort } from "../table/sorting.ts";

export type DialogName = "export" | "help";

/** A short message that goes by itself. `id` tells one from the same one again. */
export interface Notice {
  readonly id: number;
  readonly text: string;
}

/** The tables to choose from. */
export type TableName = "relations" | "entities" | "claims";

/** What is open in this window: nothing that an address would share. */
export interface Session {
  readonly canvas: GraphCanvas | null;
  readonly zoom: number;
  readonly dialog: DialogName | null;
  /** The filters' sheet, on a narrow window. */
  readonly filtersOpen: boolean;
  /** The search bar, where it has no room of its own. */
  readonly searchOpen: boolean;
  readonly notice: Notice | null;
  /** Which table was looked at last. */
  readonly table: TableName;
  /** How each table is sorted, where the reader sorted it. */
  readonly sorts: Readonly<Partial<Record<TableName, Sort>>>;
  /** Parts of the rail that the reader folded (`false`) or unfolded, by their names. */
  readonly folds: Readonly<Partial<Record<string, boolean>>>;
  /** How many rows of the rail's long lists the reader asked for, by their names. */
  readonly lengths: Readonly<Partial<Record<string, number>>>;
}

/** A new window's session: nothing is open. */
export function createSession(): StoreApi<Session> {
  return createStore<Session>()(() => ({
    canvas: null,
    zoom: 1,
    dialog: null,
    filtersOpen: false,
    searchOpen: false,
    notice: null,
    table: "relations",
    sorts: {},
    folds: {},
    lengths: {},
  }));
}

/** Tells the reader something in passing. */
export function notify(session: StoreApi<Session>, text: string): void {
  session.setState(({ notice }) => ({ notice: { id: (notice?.id ?? 0) + 1, text } }));
}
