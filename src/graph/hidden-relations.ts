import type { EntityId } from "#model/ids.ts";
import { type KnowledgeGraph, degreeOf } from "./knowledge-graph.ts";
import type { Visible } from "./visible.ts";

const known = new WeakMap<Visible, ReadonlyMap<EntityId, number>>();

/** How many relations of each visible entity the picture does not show; those that lack none are left out. */
export function hiddenRelations(graph: KnowledgeGraph, visible: Visible): ReadonlyMap<EntityId, number> {
  const hidden = known.get(visible) ?? count(graph, visible);
  known.set(visible, hidden);
  return hidden;
}

function count(graph: KnowledgeGraph, visible: Visible): Map<EntityId, number> {
  const hidden = new Map<EntityId, number>();
  if (visible.counts.shown === visible.counts.total) return hidden;
  const shown = new Map<EntityId, number>();
  for (const id of visible.relations) {
    const relation = graph.relations.get(id);
    if (relation === undefined) continue;
    // As the degree counts: a relation of an entity with itself has two ends there.
    for (const end of [relation.subject, relation.object]) shown.set(end, (shown.get(end) ?? 0) + 1);
  }
  for (const id of visible.entities) {
    const missing = degreeOf(graph, id) - (shown.get(id) ?? 0);
    if (missing > 0) hidden.set(id, missing);
  }
  return hidden;
}
