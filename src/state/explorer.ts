import { temporal, type TemporalState } from "zundo";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { firstView, type View } from "#graph/view.ts";
import type { DroppedPart } from "./address.ts";
import { type Change, select } from "./changes.ts";
import { stepTrail, type Trail, trailUpTo } from "./trail.ts";

/** Where the graph is on its way to the page. `Problem` is what the loader reports. */
export type GraphPhase<Problem> =
  | { readonly phase: "loading" }
  | { readonly phase: "failed"; readonly problem: Problem }
  | { readonly phase: "ready"; readonly graph: KnowledgeGraph };

/** Tells the changes of one gesture, such as the letters of a word that is being typed, from those of another. */
export type Gesture = symbol;

export interface ExplorerState<Problem> {
  readonly data: GraphPhase<Problem>;
  readonly view: View;
  /** What the last address held that was left out. */
  readonly dropped: readonly DroppedPart[];
  /** The entities that were looked at in this visit. */
  readonly trail: Trail;
  /** Changes that follow each other in one gesture are one step of undo. */
  readonly change: (change: Change, gesture?: Gesture) => void;
  /** Takes over a view from an address, which says nothing of what was put somewhere by hand. */
  readonly arrive: (view: View, dropped: readonly DroppedPart[]) => void;
  readonly receive: (data: GraphPhase<Problem>) => void;
  readonly dismissDropped: () => void;
  /** Selects a step of the trail again, counted from 0, and forgets those after it. */
  readonly backTo: (step: number) => void;
}

/** The store, and beside it the views before and after the present one: undo and redo walk them. */
export type Explorer<Problem> = StoreApi<ExplorerState<Problem>> & {
  readonly temporal: StoreApi<TemporalState<Pick<ExplorerState<Problem>, "view">>>;
};

/** How many changes of view can be undone. */
const MOST_STEPS = 200;

/** The store of what the reader chose. It runs without a page. */
export function createExplorer<Problem>(): Explorer<Problem> {
  // What the last change of a gesture led to. Whatever changes the view in between ends the gesture.
  let last: { readonly gesture: Gesture; readonly view: View } | null = null;
  const explorer: Explorer<Problem> = createStore<ExplorerState<Problem>>()(
    temporal(
      (set) => ({
        data: { phase: "loading" },
        view: firstView,
        dropped: [],
        trail: [],
        change: (change, gesture) => {
          const { view: before } = explorer.getState();
          const view = change(before);
          const goesOn = gesture !== undefined && last?.gesture === gesture && last.view === before;
          last = gesture === undefined ? null : { gesture, view };
          const { pause, resume } = explorer.temporal.getState();
          if (goesOn) pause();
          set({ view });
          if (goesOn) resume();
        },
        arrive: (view, dropped) => set(({ view: { pins } }) => ({ view: { ...view, pins }, dropped })),
        receive: (data) => {
          // What others make of the view because a graph has come is nothing that the reader did.
          const { pause, resume } = explorer.temporal.getState();
          pause();
          set({ data });
          resume();
        },
        dismissDropped: () => set({ dropped: [] }),
        backTo: (step) =>
          set(({ view, trail: before }) => {
            const trail = trailUpTo(before, step);
            const id = trail.at(-1);
            return id === undefined ? {} : { trail, view: select({ kind: "entity", id })(view) };
          }),
      }),
      {
        partialize: ({ view }) => ({ view }),
        equality: (before, after) => before.view === after.view,
        limit: MOST_STEPS,
      },
    ),
  );
  // Undo and redo set the view, too.
  explorer.subscribe((state, before) => {
    const trail = state.view === before.view ? state.trail : stepTrail(state.trail, state.view);
    if (trail !== state.trail) explorer.setState({ trail });
  });
  return explorer;
}
