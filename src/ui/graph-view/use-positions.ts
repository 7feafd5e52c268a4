import { useLayoutEffect, useState } from "react";
import { useStore } from "zustand";
import type { Point } from "#graph/scene/point.ts";
import type { EntityId } from "#model/ids.ts";
import type { Values } from "#graph/scene/look.ts";
import { chosenEntities } from "#state/changes.ts";
import { useServices } from "../shared/services.ts";
import { useWholeGraph, useSession, useView, useVisible } from "../shared/use-explorer.ts";
import { type Arrangement, createArranger } from "./arranger.ts";

/** Where the visible entities are; `stop` ends the search for places, and all stay where they are. */
export type Positions = Arrangement & { readonly stop: () => void };

/** Places for what is visible, by the layout that is chosen, or by communities, by whose numbers they stand apart. */
export function usePositions(groups: Values | undefined): Positions {
  const { arrange, explorer, session } = useServices();
  const graph = useWholeGraph();
  const visible = useVisible();
  const layout = useView((view) => view.layout);
  const asked = useSession((session) => session.arranged);
  const [arranger] = useState(() => createArranger(arrange));
  // Before anything is painted, so that what finds a place at once is there at once.
  useLayoutEffect(() => {
    const { view } = explorer.getState();
    const { restored } = session.getState();
    const fixed = new Map(Object.entries(view.pins) as [EntityId, Point][]);
    arranger.want({
      graph,
      visible,
      // Until communities are known everything stays as it is.
      layout: groups === undefined ? layout : "groups",
      groups,
      asked,
      around: chosenEntities(view),
      fixed,
      restored: restored?.graph === graph ? restored : undefined,
    });
  }, [arranger, explorer, session, graph, visible, layout, groups, asked]);
  return { ...useStore(arranger.store), stop: arranger.stop };
}
