import type { EntityId, RelationId } from "#model/ids.ts";
import { asKnown } from "./as-known.ts";
import { byCodeUnit } from "./code-unit.ts";
import { type Filter, isEverything } from "./filter.ts";
import { selectRelations } from "./select-relations.ts";
import { degreeOf, type KnowledgeGraph, wholeOf } from "./knowledge-graph.ts";

/** How much one view may hold. The data has no limit. */
export interface Limit {
  readonly entities: number;
  readonly relations: number;
}

/** What canvas draws fluently without a graphics card. */
export const viewLimit: Limit = { entities: 1_500, relations: 5_000 };

/** For questions about a filter rather than about a picture. */
export const unlimited: Limit = { entities: Infinity, relations: Infinity };

/** What a view shows, and where the rest went: shown + hidden by filters + hidden by the limit = total. */
export interface Visible {
  readonly entities: ReadonlySet<EntityId>;
  readonly relations: ReadonlySet<RelationId>;
  /** Those entities that are only there because what loses all its relations is to fade. */
  readonly lone: ReadonlySet<EntityId>;
  readonly counts: {
    readonly shown: number;
    readonly hiddenByFilters: number;
    readonly hiddenByLimit: number;
    readonly total: number;
    readonly entities: number;
    readonly allEntities: number;
  };
}

/** The entities with the highest degree in the whole graph; equal degrees in the order of ids. */
function highestDegree(graph: KnowledgeGraph, entities: Iterable<EntityId>, most: number): Set<EntityId> {
  const ranked = [...entities].sort((a, b) => degreeOf(graph, b) - degreeOf(graph, a) || byCodeUnit(a, b));
  return new Set(ranked.slice(0, most));
}

/** Entities that are shown whether they have relations left or not: the reader asked for them one by one. */
function askedByName({ focus, kept, hidden }: Filter): EntityId[] {
  return [...(focus === null ? [] : [focus]), ...(kept ?? [])].filter((id) => !hidden.includes(id));
}

/** Entities that lost all their relations to the filters, though nothing is asked against themselves. */
function loneEntities(graph: KnowledgeGraph, filter: Filter, shown: ReadonlySet<EntityId>, most: number) {
  if (filter.lone === "go" || most <= 0) return new Set<EntityId>();
  const lone = [...graph.entities.values()].filter(
    ({ id, type }) =>
      !shown.has(id) &&
      !filter.hidden.includes(id) &&
      (filter.entityTypes === null || filter.entityTypes.includes(type)),
  );
  return highestDegree(
    graph,
    lone.map(({ id }) => id),
    most,
  );
}

/**
 * What passes a filter, cut to the limit by degree. A graph as known is taken for the whole one that it comes from: which
 * day is asked for stands in the filter, and what is not known then is hidden by it.
 */
export function visibleGraph(some: KnowledgeGraph, filter: Filter, limit: Limit = viewLimit): Visible {
  const whole = wholeOf(some);
  const graph = asKnown(whole, filter.known);
  const passing = [...selectRelations(graph, filter)]
    .map((id) => graph.relations.get(id))
    .filter((r) => r !== undefined);
  const ends = new Set(passing.flatMap(({ subject, object }) => [subject, object]));
  // Entities without any relation are part of the whole graph, and of no filtered view.
  const candidates = isEverything(filter) ? new Set([...graph.entities.keys(), ...ends]) : ends;
  for (const id of askedByName(filter)) if (graph.entities.has(id)) candidates.add(id);
  const connected = candidates.size <= limit.entities ? candidates : highestDegree(whole, candidates, limit.entities);
  const within = passing.filter(({ subject, object }) => connected.has(subject) && connected.has(object));
  const weight = (id: EntityId) => degreeOf(whole, id);
  const drawn =
    within.length <= limit.relations
      ? within
      : within
          .toSorted(
            (a, b) =>
              Math.min(weight(b.subject), weight(b.object)) - Math.min(weight(a.subject), weight(a.object)) ||
              byCodeUnit(a.id, b.id),
          )
          .slice(0, limit.relations);
  const total = whole.relations.size;
  const lone = loneEntities(graph, filter, connected, limit.entities - connected.size);
  return {
    entities: lone.size === 0 ? connected : new Set([...connected, ...lone]),
    lone,
    relations: new Set(drawn.map(({ id }) => id)),
    counts: {
      shown: drawn.length,
      hiddenByFilters: total - passing.length,
      hiddenByLimit: passing.length - drawn.length,
      total,
      entities: connected.size,
      allEntities: whole.entities.size,
    },
  };
}
