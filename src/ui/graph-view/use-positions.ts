import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { placeBeside } from "#graph/layout/beside.ts";
import type { LayoutId } from "#graph/layout/layout-ids.ts";
import type { Point } from "#graph/scene/scene.ts";
import type { EntityId } from "#model/ids.ts";
import { chosenEntities } from "#state/changes.ts";
import { useServices } from "../shared/services.ts";
import { useGraph, useSession, useView, useVisible } from "../shared/use-explorer.ts";
import { layoutInput, storedPlaces } from "./places.ts";

type Places = ReadonlyMap<EntityId, Point>;

/** Where the entities of a picture are, or that it takes a moment to find out; `stop` then leaves all as it is. */
export type Positions =
  | { readonly phase: "ready"; readonly places: Places }
  | { readonly phase: "arranging"; readonly places: Places; readonly stop: () => void }
  | { readonly phase: "failed"; readonly places: Places };

/** The places that each layout gave to the entities of a graph. */
interface Arranged {
  readonly graph: KnowledgeGraph;
  readonly places: Readonly<Partial<Record<LayoutId, Places>>>;
  /** The layout that was last shown: its places stay until another one's are found. */
  readonly last: LayoutId;
}

/** The places of the build are those of the layout by force; without any there is none. */
function asBuilt(graph: KnowledgeGraph): Arranged {
  const stored = storedPlaces(graph);
  return { graph, places: stored.size === 0 ? {} : { force: stored }, last: "force" };
}

/** So many entities find a place beside the others at once; where more come, the whole picture is arranged. */
const MOST_BESIDE = 120;

const nowhere: Places = new Map();

/**
 * Where the visible entities are. Each layout keeps the places that it gave: an entity that comes into the picture finds
 * one beside the others, which stay. The whole picture is arranged, off the main thread, when a layout is first chosen,
 * when the reader asks for it again, and when most of the picture has no places.
 */
export function usePositions(): Positions {
  const { arrange, explorer } = useServices();
  const graph = useGraph();
  const visible = useVisible();
  const layout = useView((view) => view.layout);
  const asked = useSession((session) => session.arranged);
  const [kept, setArranged] = useState(() => asBuilt(graph));
  const arranged = useMemo(() => (kept.graph === graph ? kept : asBuilt(graph)), [kept, graph]);
  const [work, setWork] = useState<AbortController | "failed" | null>(null);
  /** What the reader had asked for when the present places were found. */
  const answered = useRef(asked);
  const own = arranged.places[layout];
  const shown = own ?? arranged.places[arranged.last] ?? nowhere;
  const missing = useMemo(
    () => (own === undefined ? visible.entities.size : [...visible.entities].filter((id) => !own.has(id)).length),
    [own, visible],
  );
  const again = asked !== answered.current;
  const beside = !again && own !== undefined && missing <= MOST_BESIDE && missing < visible.entities.size;

  // Before anything is painted, so that what is new is there at once.
  useLayoutEffect(() => {
    if (own === undefined || missing === 0 || !beside) return;
    const found = placeBeside(own, layoutInput(graph, visible));
    setArranged({ ...arranged, places: { ...arranged.places, [layout]: new Map([...own, ...found]) }, last: layout });
  }, [arranged, own, missing, beside, graph, visible, layout]);

  useEffect(() => {
    if (visible.entities.size === 0 || (!again && (missing === 0 || beside))) return;
    const { view } = explorer.getState();
    const fixed = new Map(Object.entries(view.pins) as [EntityId, Point][]);
    const stop = new AbortController();
    const settle = (places: Places) => {
      answered.current = asked;
      setArranged({ ...arranged, places: { ...arranged.places, [layout]: places }, last: layout });
      setWork(null);
    };
    stop.signal.addEventListener("abort", () => {
      if (stop.signal.reason === STOPPED) settle(shown);
    });
    setWork(stop);
    arrange(layout, { ...layoutInput(graph, visible), around: chosenEntities(view), fixed }, stop.signal).then(
      settle,
      () => {
        if (!stop.signal.aborted) setWork("failed");
      },
    );
    return () => stop.abort();
    // `shown` and `arranged` are what they were when the work began.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [arrange, explorer, graph, visible, layout, asked, again, missing === 0, beside]);

  return useMemo(() => {
    if (work === "failed") return { phase: "failed", places: shown };
    if (work !== null) return { phase: "arranging", places: shown, stop: () => work.abort(STOPPED) };
    return { phase: "ready", places: shown };
  }, [work, shown]);
}

/** Why work ends where the reader ends it. */
const STOPPED = "stopped";
