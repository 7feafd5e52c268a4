import { communitiesOf, type Community } from "#graph/metrics/groups.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Values } from "#graph/scene/look.ts";
import type { EntityId } from "#model/ids.ts";
import { capitalised } from "#model/name.ts";
import { nameOf } from "#words/graph-names.ts";
import type { Language } from "#model/language.ts";

/** An entity among others that were measured. */
export interface Ranked {
  readonly id: EntityId;
  readonly name: string;
  readonly value: number;
  /** Counted from 1; equals share one. */
  readonly rank: number;
}

/** How the list is sorted: by what was measured or by name, and which way. */
export interface RankSort {
  readonly by: "value" | "name";
  readonly descending: boolean;
}

/** Entities with their rank, the highest value first; of equal ones in the order of their names. */
export function rankingOf(graph: KnowledgeGraph, values: Values, language: Language): Ranked[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const named = [...values].flatMap(([id, value]) =>
    value === null ? [] : [{ id, value, name: capitalised(nameOf(graph, id, language)) }],
  );
  named.sort((a, b) => b.value - a.value || compare(a.name, b.name));
  let rank = 0;
  return named.map((entity, index) => {
    if (index === 0 || named[index - 1]?.value !== entity.value) rank = index + 1;
    return { ...entity, rank };
  });
}

/** A ranking sorted otherwise; equals keep their order. */
export function sortRanking(ranking: readonly Ranked[], { by, descending }: RankSort, language: Language): Ranked[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = descending ? -1 : 1;
  return ranking.toSorted((a, b) => sign * (by === "name" ? compare(a.name, b.name) : a.value - b.value));
}

/** The communities, and how many entities are in none. */
export function groupedOf(
  graph: KnowledgeGraph,
  values: Values,
): { readonly communities: Community[]; readonly alone: number } {
  const alone = [...values.values()].filter((value) => value === null).length;
  return { communities: communitiesOf(graph, values), alone };
}
