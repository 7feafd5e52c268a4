import { useEffect, useMemo, useState } from "react";
import type { Point } from "#graph/scene/scene.ts";
import type { Visible } from "#graph/visible.ts";
import type { EntityId } from "#model/ids.ts";
import { useServices } from "../shared/services.ts";
import { useGraph, useVisible } from "../shared/use-explorer.ts";
import { layoutInput, storedPlaces } from "./places.ts";

type Places = ReadonlyMap<EntityId, Point>;

/** Where the entities of a picture are, or that it takes a moment to find out. */
export type Positions =
  | { readonly phase: "ready"; readonly places: Places }
  | { readonly phase: "arranging"; readonly places: Places }
  | { readonly phase: "failed"; readonly places: Places };

interface Arranged {
  readonly visible: Visible;
  readonly places: Places | null;
}

/**
 * Where the visible entities are. The stored places do where every entity has one; otherwise the whole picture is
 * arranged anew, off the main thread, and the old one stays until that is done.
 */
export function usePositions(): Positions {
  const { arrange } = useServices();
  const graph = useGraph();
  const visible = useVisible();
  const stored = useMemo(() => storedPlaces(graph), [graph]);
  const missing = useMemo(() => [...visible.entities].some((id) => !stored.has(id)), [visible, stored]);
  const [arranged, setArranged] = useState<Arranged | null>(null);
  useEffect(() => {
    if (!missing) return;
    const stop = new AbortController();
    arrange("force", layoutInput(graph, visible), stop.signal).then(
      (places) => !stop.signal.aborted && setArranged({ visible, places }),
      () => !stop.signal.aborted && setArranged({ visible, places: null }),
    );
    return () => stop.abort();
  }, [arrange, graph, visible, missing]);
  return useMemo(() => {
    if (!missing) return { phase: "ready", places: stored };
    if (arranged?.visible !== visible) return { phase: "arranging", places: arranged?.places ?? stored };
    return arranged.places === null ? { phase: "failed", places: stored } : { phase: "ready", places: arranged.places };
  }, [missing, stored, arranged, visible]);
}
