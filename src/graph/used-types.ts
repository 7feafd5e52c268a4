import type { EntityTypeId, RelationTypeId } from "#model/ids.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

interface Used {
  readonly relationTypes: ReadonlySet<RelationTypeId>;
  readonly entityTypes: ReadonlySet<EntityTypeId>;
}

const known = new WeakMap<KnowledgeGraph, Used>();

/** The types of the ontology that a graph has relations or entities of. */
export function usedTypes(graph: KnowledgeGraph): Used {
  let used = known.get(graph);
  if (used === undefined) {
    used = {
      relationTypes: new Set([...graph.relations.values()].map(({ type }) => type)),
      entityTypes: new Set([...graph.entities.values()].map(({ type }) => type)),
    };
    known.set(graph, used);
  }
  return used;
}
