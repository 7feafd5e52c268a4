import { weightOf, type KnowledgeGraph } from "../knowledge-graph.ts";
import type { LayoutInput } from "./plan.ts";
import type { Point } from "../scene/point.ts";
import type { Visible } from "../visible.ts";
import type { EntityId } from "#model/ids.ts";
import { languages } from "#model/language.ts";
import type { Relation } from "#model/statement.ts";
import { datesOf } from "../dates.ts";

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

/** The earliest day that any of some relations is dated to, for each of their ends. */
function firstDays(graph: KnowledgeGraph, relations: readonly Relation[]): Map<EntityId, number> {
  const first = new Map<EntityId, number>();
  for (const relation of relations) {
    for (const { first: begin, last } of datesOf(graph, relation)) {
      const day = begin ?? last;
      if (day === null) continue;
      for (const end of [relation.subject, relation.object]) first.set(end, Math.min(day, first.get(end) ?? Infinity));
    }
  }
  return first;
}

/** What it takes to arrange a picture anew. `groups` are the numbers of communities, where these stand apart. */
export function layoutInput(
  graph: KnowledgeGraph,
  visible: Visible,
  groups: ReadonlyMap<EntityId, number | null> = new Map(),
): LayoutInput {
  const relations = [...visible.relations]
    .map((id) => graph.relations.get(id))
    .filter((relation) => relation !== undefined);
  const first = firstDays(graph, relations);
  return {
    nodes: [...visible.entities].map((id) => ({
      id,
      degree: weightOf(graph, id),
      label: longestName(graph, id),
      type: graph.entities.get(id)?.type ?? "",
      when: first.get(id) ?? null,
      group: groups.get(id) ?? null,
    })),
    edges: relations.map(({ subject, object }) => ({ source: subject, target: object })),
  };
}
