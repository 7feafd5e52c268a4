import { createStore, type StoreApi } from "zustand/vanilla";
import type { GraphCanvas } from "#canvas/canvas.ts";
import type { Look } from "#canvas/graph-canvas.ts";
import type { ArrangementId } from "#graph/layout/layout-id.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Point } from "#graph/scene/point.ts";
import type { EdgeColumns, NodeColumns } from "#formats/import/csv.ts";
import type { ImportLoss } from "#model/import-problem.ts";
import type { SnapshotFile } from "#model/snapshot-file.ts";
import type { Trace } from "#graph/scene/emphasis.ts";
import type { Selection } from "#graph/selection.ts";
import type { View } from "#graph/view.ts";
import type { EntityId, RelationId } from "#model/ids.ts";
import type { Language } from "#model/language.ts";

export type DialogName =
  "about" | "brief" | "changed" | "compare" | "export" | "gallery" | "import" | "help" | "palette";

/** What was opened: a snapshot, as it was or its view on the data of today; or a graph of another program's. */
export type Guest =
  | { readonly kind: "snapshot"; readonly snapshot: SnapshotFile; readonly asItWas: boolean }
  | {
      readonly kind: "import";
      readonly name: string;
      readonly entities: number;
      readonly relations: number;
      /** Whether its claims say where they come from. */
      readonly sourced: boolean;
      readonly lost: readonly ImportLoss[];
    };

/** Tables whose columns the reader is asked for. */
export interface AskedColumns {
  readonly edges: AskedTable<EdgeColumns>;
  readonly nodes: AskedTable<NodeColumns> | null;
  readonly answer: (columns: { readonly edges: EdgeColumns; readonly nodes: NodeColumns | null }) => void;
}

/** A table's file, its columns, and which of them probably say what. */
export interface AskedTable<Columns> {
  readonly name: string;
  readonly header: readonly string[];
  readonly proposed: Partial<Columns>;
}

/** A file of another program's on its way into the page. */
export type Importing =
  | ({ readonly phase: "columns" } & AskedColumns)
  /** `part` goes from 0 to 1. */
  | { readonly phase: "reading"; readonly name: string; readonly part: number; readonly stop: () => void };

/** How a snapshot had a graph: where its entities were, and where one looked. */
export interface Restored {
  readonly graph: KnowledgeGraph;
  /** As this layout had arranged them. */
  readonly layout: ArrangementId;
  readonly places: ReadonlyMap<EntityId, Point>;
  readonly camera: Look | null;
}

/** A file that could not be opened, and why, in words. */
export interface Unopened {
  readonly name: string;
  readonly why: string;
}

/** Two snapshots to be compared, the older one first. */
export interface Compared {
  readonly before: SnapshotFile;
  readonly after: SnapshotFile;
}

/** A short message that goes by itself. `id` tells one from the same one again. */
export interface Notice {
  readonly id: number;
  readonly text: string;
}

/** Something that is pointed at, and the pointer in CSS pixels of the window. */
export interface Hover {
  readonly target: Selection;
  readonly at: { readonly x: number; readonly y: number };
}

/** A menu that is open: for what, and at which point of the window, in CSS pixels. */
export interface OpenMenu {
  /** What it offers; without it what can be done with these things, or else with the background. */
  readonly of?: "analysis";
  readonly entities: readonly EntityId[];
  readonly relation: RelationId | null;
  readonly at: { readonly x: number; readonly y: number };
}

/** What is open in this window: nothing that an address would share. */
export interface Session {
  readonly canvas: GraphCanvas | null;
  readonly zoom: number;
  /** The view that a question opened: all of it is to be in the picture for as long as it stays. */
  readonly framed: View | null;
  readonly dialog: DialogName | null;
  /** The filters' sheet, on a narrow window. */
  readonly filtersOpen: boolean;
  /** How much of its room the panel takes at rest, from 0 to 1, where it is a sheet. */
  readonly panelPart: number;
  /** The search bar, where it has no room of its own. */
  readonly searchOpen: boolean;
  readonly notice: Notice | null;
  /** Languages that came after the page was there: what it says follows. */
  readonly learned: readonly Language[];
  /** What is shown instead of the data that the page came with. */
  readonly guest: Guest | null;
  readonly restored: Restored | null;
  /** A snapshot of data that have changed since, while the reader is asked how to see it. */
  readonly offered: SnapshotFile | null;
  readonly unopened: Unopened | null;
  readonly importing: Importing | null;
  readonly compared: Compared | null;
  /** What the pointer has come over on the canvas, and where it was then. */
  readonly hover: Hover | null;
  /** The entity that the keyboard is at on the canvas. */
  readonly cursor: EntityId | null;
  /** What an analysis points out in the picture. */
  readonly trace: Trace | null;
  /** The menu of an entity or a relation, and where on the screen it was asked for. */
  readonly menu: OpenMenu | null;
  /** How often the reader asked to arrange the picture anew. */
  readonly arranged: number;
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
    framed: null,
    dialog: null,
    filtersOpen: false,
    panelPart: 1,
    searchOpen: false,
    notice: null,
    learned: [],
    guest: null,
    restored: null,
    offered: null,
    unopened: null,
    importing: null,
    compared: null,
    hover: null,
    cursor: null,
    trace: null,
    menu: null,
    arranged: 0,
    folds: {},
    lengths: {},
  }));
}

/** Tells the reader something in passing. */
export function notify(session: StoreApi<Session>, text: string): void {
  session.setState(({ notice }) => ({ notice: { id: (notice?.id ?? 0) + 1, text } }));
}
