import { createStore, type StoreApi } from "zustand/vanilla";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { MOST_BESIDE, placeBeside } from "#graph/layout/beside.ts";
import type { ArrangementId } from "#graph/layout/layout-id.ts";
import type { Point } from "#graph/scene/point.ts";
import type { Visible } from "#graph/visible.ts";
import type { EntityId } from "#model/ids.ts";
import type { Services } from "../shared/services.ts";
import { layoutInput, storedPlaces } from "#graph/layout/input.ts";

type Places = ReadonlyMap<EntityId, Point>;

/** Where the entities of a picture are, or that it takes a moment to find out. */
export interface Arrangement {
  readonly phase: "ready" | "arranging" | "failed";
  readonly places: Places;
  /** How often the whole picture has been arranged anew, or went back to another layout. */
  readonly turn: number;
}

/** What is to be arranged, and how. */
export interface Wanted {
  readonly graph: KnowledgeGraph;
  readonly visible: Visible;
  readonly layout: ArrangementId;
  /** The numbers of communities, where these stand apart. */
  readonly groups?: ReadonlyMap<EntityId, number | null> | undefined;
  /** How often the reader asked for a layout: another number asks for it again. */
  readonly asked: number;
  readonly around: readonly EntityId[];
  readonly fixed: Places;
  /** Where a snapshot had the entities, and by which layout. */
  readonly restored?: { readonly layout: ArrangementId; readonly places: Places } | undefined;
}

/** Keeps places for what is wanted in its store. */
export interface Arranger {
  readonly store: StoreApi<Arrangement>;
  readonly want: (wanted: Wanted) => void;
  /** Ends work that goes on; everything stays where it is. */
  readonly stop: () => void;
}

/**
 * Finds places. Each layout keeps those that it gave: an entity that comes into the picture finds one beside the others,
 * which stay. The whole picture is arranged, off the main thread, when a layout is first chosen, when the reader asks for
 * it again, and when most of the picture has no places. The places of the build are those of the layout by force.
 */
export function createArranger(arrange: Services["arrange"]): Arranger {
  const store = createStore<Arrangement>()(() => ({ phase: "ready", places: new Map(), turn: 0 }));
  let graph: KnowledgeGraph | null = null;
  let found = new Map<ArrangementId, Places>();
  let grouping: Wanted["groups"];
  let answered = 0;
  let work: { readonly wanted: Wanted; readonly controller: AbortController } | null = null;

  function start(wanted: Wanted): void {
    graph = wanted.graph;
    const stored = storedPlaces(graph);
    found = new Map(stored.size === 0 ? [] : [["force", stored]]);
    if (wanted.restored !== undefined) found.set(wanted.restored.layout, wanted.restored.places);
    answered = wanted.asked;
    grouping = undefined;
    store.setState({ phase: "ready", places: found.get(wanted.layout) ?? stored, turn: 0 });
  }

  function settle({ layout, asked }: Wanted, places: Places, anew: boolean): void {
    found.set(layout, places);
    answered = asked;
    work = null;
    store.setState(({ turn }) => ({ phase: "ready", places, turn: turn + (anew ? 1 : 0) }));
  }

  function giveUp(): void {
    work?.controller.abort();
    work = null;
  }

  function arrangeAll(wanted: Wanted): void {
    const controller = new AbortController();
    work = { wanted, controller };
    store.setState({ phase: "arranging" });
    const { layout, around, fixed, visible, groups } = wanted;
    arrange(layout, { ...layoutInput(wanted.graph, visible, groups), around, fixed }, controller.signal).then(
      (places) => {
        if (!controller.signal.aborted) settle(wanted, places, true);
      },
      () => {
        if (controller.signal.aborted) return;
        work = null;
        store.setState({ phase: "failed" });
      },
    );
  }

  return {
    store,
    want(wanted) {
      if (wanted.graph !== graph) {
        giveUp();
        start(wanted);
      }
      const { visible, layout, asked, groups } = wanted;
      // Other communities stand elsewhere. Those of a snapshot, which come first, are where it had them.
      if (groups !== undefined) {
        if (grouping !== undefined && grouping !== groups) {
          giveUp();
          found.delete("groups");
        }
        grouping = groups;
      }
      if (work !== null) {
        const same = work.wanted.visible === visible && work.wanted.layout === layout && work.wanted.asked === asked;
        if (same) return;
        giveUp();
      }
      const own = found.get(layout);
      const missing = [...visible.entities].filter((id) => own?.has(id) !== true).length;
      if (visible.entities.size === 0) return;
      const again = asked !== answered;
      if (own === undefined || again || missing > MOST_BESIDE || missing === visible.entities.size) {
        arrangeAll(wanted);
      } else if (missing > 0) {
        settle(wanted, new Map([...own, ...placeBeside(own, layoutInput(wanted.graph, visible, groups))]), false);
      } else if (store.getState().places !== own || store.getState().phase !== "ready") {
        settle(wanted, own, store.getState().places !== own);
      }
    },
    stop() {
      if (work === null) return;
      const { wanted } = work;
      giveUp();
      settle(wanted, store.getState().places, false);
    },
  };
}
