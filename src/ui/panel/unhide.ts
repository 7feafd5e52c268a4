import type { Filter } from "#graph/filter.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { typeOf } from "#graph/knowledge-graph.ts";
import type { Selection } from "#graph/scene/emphasis.ts";
import { visibleGraph, type Visible } from "#graph/visible.ts";
import type { View } from "#graph/view.ts";
import { type Change, clearFilters, focusOn, tickedFamilies } from "#state/changes.ts";
import type { FamilyId } from "#model/ids.ts";

/** Why a selection is not in the picture. */
type Hiding = "filters" | "limit" | null;

/** Whether the picture holds what is selected. */
function holds(visible: Visible, selection: Selection): boolean {
  return selection.kind === "entity" ? visible.entities.has(selection.id) : visible.relations.has(selection.id);
}

/** What keeps a selection out of the picture: the filters, or else the limit. */
export function hidingOf(graph: KnowledgeGraph, visible: Visible, filter: Filter, selection: Selection): Hiding {
  if (holds(visible, selection)) return null;
  const unlimited = visibleGraph(graph, filter, { entities: Infinity, relations: Infinity });
  return holds(unlimited, selection) ? "limit" : "filters";
}

/** The family that a relation is of, ticked beside those that are. */
function withFamilyOf(graph: KnowledgeGraph, selection: Selection): Change {
  return (view) => {
    const relation = selection.kind === "relation" ? graph.relations.get(selection.id) : undefined;
    if (relation === undefined) return view;
    const ticked = tickedFamilies(graph, view).add(typeOf(graph, relation).family);
    const families = (Object.keys(graph.ontology.families) as FamilyId[]).filter((id) => ticked.has(id));
    return { ...view, lenses: [], types: null, families };
  };
}

/** The smallest loosening of the filters that brings a selection into the picture, tried from small to large. */
export function unhide(graph: KnowledgeGraph, selection: Selection): Change {
  const tick = withFamilyOf(graph, selection);
  const loosenings: Change[] = [tick, focusOn(null), (view) => tick(focusOn(null)(view)), clearFilters];
  return (view: View) => {
    const enough = loosenings.find((loosen) => holds(visibleGraph(graph, loosen(view)), selection));
    if (enough !== undefined) return enough(view);
    // Not even the whole graph shows it: the limit cuts it off, and what is near it fits.
    const relation = selection.kind === "relation" ? graph.relations.get(selection.id) : undefined;
    return focusOn(selection.kind === "entity" ? selection.id : (relation?.subject ?? null))(clearFilters(view));
  };
}
