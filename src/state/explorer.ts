import { temporal, type TemporalState } from "zundo";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { firstView, type View } from "#graph/view.ts";
import type { DroppedPart } from "./address.ts";
import type { Change } from "./changes.ts";

/** Where the graph is on its way to the page. `Problem` is what the loader reports. */
export type GraphPhase<Problem> =
  | { readonly phase: "loading" }
  | { readonly phase: "failed"; readonly problem: Problem }
  | { readonly phase: "ready"; readonly graph: KnowledgeGraph };

export interface ExplorerState<Problem> {
  readonly data: GraphPhase<Problem>;
  readonly view: View;
  /** What the last address held that was left out. */
  readonly dropped: readonly DroppedPart[];
  readonly change: (change: Change) => void;
  /** Takes over a view from outside: the address, a snapshot. */
  readonly arrive: (view: View, dropped: readonly DroppedPart[]) => void;
  readonly receive: (data: GraphPhase<Problem>) => void;
  readonly dismissDropped: () => void;
}

/** The store, and beside it the views before and after the present one: undo and redo walk them. */
export type Explorer<Problem> = StoreApi<ExplorerState<Problem>> & {
  readonly temporal: StoreApi<TemporalState<Pick<ExplorerState<Problem>, "view">>>;
};

/** How many changes of view can be undone. */
const MOST_STEPS = 200;

/** The store of what the reader chose. It runs without a page. */
export function createExplorer<Problem>(): Explorer<Problem> {
  return createStore<ExplorerState<Problem>>()(
    temporal(
      (set) => ({
        data: { phase: "loading" },
        view: firstView,
        dropped: [],
        change: (change) => set(({ view }) => ({ view: change(view) })),
        arrive: (view, dropped) => set({ view, dropped }),
        receive: (data) => set({ data }),
        dismissDropped: () => set({ dropped: [] }),
      }),
      {
        partialize: ({ view }) => ({ view }),
        equality: (before, after) => before.view === after.view,
        limit: MOST_STEPS,
      },
    ),
  );
}
