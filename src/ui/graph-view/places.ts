import { degreeOf, type KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { LayoutInput } from "#graph/layout/layout.ts";
import type { Point } from "#graph/scene/scene.ts";
import type { Visible } from "#graph/visible.ts";
import type { EntityId } from "#model/ids.ts";
import { languages } from "#model/language.ts";

/** The places that the build stored for entities. */
export function storedPlaces(graph: KnowledgeGraph): Map<EntityId, Point> {
  return new Map(
    [...graph.entities.values()].flatMap(({ id, position }) =>
      position === undefined ? [] : [[id, position] as const],
    ),
  );
}

function longestName(graph: KnowledgeGraph, id: EntityId): string {
  const label = graph.entities.get(id)?.label;
  const names = languages.map((language) => label?.[language] ?? "");
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest), "");
}

/** What it takes to arrange a picture anew. */
export function layoutInput(graph: KnowledgeGraph, visible: Visible): LayoutInput {
  const relations = [...visible.relations]
    .map((id) => graph.relations.get(id))
    .filter((relation) => relation !== undefined);
  return {
    nodes: [...visible.entities].map((id) => ({ id, degree: degreeOf(graph, id), label: longestName(graph, id) })),
    edges: relations.map(({ subject, object }) => ({ source: subject, target: object })),
  };
}
