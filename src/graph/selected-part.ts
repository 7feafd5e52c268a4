import type { EntityId, RelationId } from "#model/ids.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import type { View } from "./view.ts";
import type { Visible } from "./visible.ts";

/** Whether anything is selected that could be taken by itself. */
export function hasSelection({ select, picked }: Pick<View, "select" | "picked">): boolean {
  return select !== null || picked.length > 0;
}

/**
 * What is selected, out of what is shown: a relation with its ends; an entity with its relations and their other ends;
 * several entities with what is between them.
 */
export function selectionOf(graph: KnowledgeGraph, { select, picked }: View, shown: Visible): Visible {
  const relations = new Set<RelationId>();
  const chosen = new Set<EntityId>(select?.kind === "entity" ? [select.id] : picked);
  for (const id of shown.relations) {
    const relation = graph.relations.get(id);
    if (relation === undefined) continue;
    const { subject, object } = relation;
    const [one, other] = [chosen.has(subject), chosen.has(object)];
    if (select?.kind === "relation" ? select.id === id : select === null ? one && other : one || other) {
      relations.add(id);
    }
  }
  const ends = [...relations].flatMap((id) => {
    const relation = graph.relations.get(id);
    return relation === undefined ? [] : [relation.subject, relation.object];
  });
  const entities = new Set([...chosen, ...ends].filter((id) => shown.entities.has(id) || chosen.has(id)));
  return {
    entities,
    relations,
    lone: new Set(),
    counts: {
      ...shown.counts,
      shown: relations.size,
      hiddenByFilters: shown.counts.total - relations.size,
      hiddenByLimit: 0,
      entities: entities.size,
    },
  };
}
