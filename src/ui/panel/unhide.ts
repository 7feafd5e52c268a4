import type { Filter } from "#graph/filter.ts";
import { type KnowledgeGraph, typeOf } from "#graph/knowledge-graph.ts";
import type { Selection } from "#graph/selection.ts";
import { unlimited, visibleGraph, type Visible } from "#graph/visible.ts";
import type { View } from "#graph/view.ts";
import type { EntityId } from "#model/ids.ts";
import { type Change, clearFilters } from "#state/changes.ts";
import { tickedFamilies, tickedTypes, toggleFamily, toggleType } from "#state/kinds.ts";
import { anyRelation } from "#state/path-changes.ts";
import { happened, showUndated } from "#state/clock-changes.ts";
import { focusOn } from "#state/reach-changes.ts";

/** Why a selection is not in the picture. */
type Hiding = "filters" | "limit" | null;

/** Whether the picture holds what is selected. */
function holds(visible: Visible, selection: Selection): boolean {
  return selection.kind === "entity" ? visible.entities.has(selection.id) : visible.relations.has(selection.id);
}

/** What keeps a selection out of the picture: the filters, or else the limit. */
export function hidingOf(graph: KnowledgeGraph, visible: Visible, filter: Filter, selection: Selection): Hiding {
  if (holds(visible, selection)) return null;
  const uncut = visibleGraph(graph, filter, unlimited);
  return holds(uncut, selection) ? "limit" : "filters";
}

/** The family of a selected relation, ticked beside those that are; where part of it is, its type only. */
function withKindOf(graph: KnowledgeGraph, selection: Selection): Change {
  return (view) => {
    const relation = selection.kind === "relation" ? graph.relations.get(selection.id) : undefined;
    if (relation === undefined || tickedTypes(graph, view).has(relation.type)) return view;
    const { family } = typeOf(graph, relation);
    return tickedFamilies(graph, view).has(family)
      ? toggleType(graph, relation.type)(view)
      : toggleFamily(graph, family)(view);
  };
}

/** Brings the entities of a selection back that were taken out of the picture by hand. */
function withoutHiding(graph: KnowledgeGraph, selection: Selection): Change {
  const relation = selection.kind === "relation" ? graph.relations.get(selection.id) : undefined;
  const ends: readonly EntityId[] =
    selection.kind === "entity" ? [selection.id] : relation === undefined ? [] : [relation.subject, relation.object];
  return (view) => ({
    ...view,
    hidden: view.hidden.filter((id) => !ends.includes(id)),
    kept: view.kept === null ? null : [...new Set([...view.kept, ...ends])],
  });
}

/** The smallest loosening of the filters that brings a selection into the picture, tried from small to large. */
export function unhide(graph: KnowledgeGraph, selection: Selection): Change {
  const tick = withKindOf(graph, selection);
  const back = withoutHiding(graph, selection);
  const both: Change = (view) => tick(back(view));
  const anyDate: Change = (view) => showUndated("show")(happened(null)(view));
  const loosenings: Change[] = [
    tick,
    back,
    focusOn(null),
    anyRelation,
    anyDate,
    both,
    (view) => both(focusOn(null)(view)),
    (view) => both(focusOn(null)(anyDate(view))),
    clearFilters,
  ];
  return (view: View) => {
    const enough = loosenings.find((loosen) => holds(visibleGraph(graph, loosen(view)), selection));
    if (enough !== undefined) return enough(view);
    // Not even the whole graph shows it: the limit cuts it off, and what is near it fits.
    const relation = selection.kind === "relation" ? graph.relations.get(selection.id) : undefined;
    return focusOn(selection.kind === "entity" ? selection.id : (relation?.subject ?? null))(clearFilters(view));
  };
}
