import { createContext, use, useDeferredValue, useMemo } from "react";
import { type Facets, facetsOf } from "#graph/facets.ts";
import { useLoaded } from "../shared/use-explorer.ts";

export const FacetsContext = createContext<Facets | null>(null);

/** What ticking each row shows. It may lag behind the view: the canvas goes first. */
export function useFacetsOfView(): Facets {
  const { graph, filter, visible } = useDeferredValue(useLoaded());
  return useMemo(() => facetsOf(graph, filter, visible), [graph, filter, visible]);
}

/** What ticking each row of the rail around shows. */
export function useFacets(): Facets {
  const facets = use(FacetsContext);
  if (facets === null) throw new Error("There is no rail around this component");
  return facets;
}
