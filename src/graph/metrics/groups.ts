import type { EntityId } from "#model/ids.ts";
import { type KnowledgeGraph, weightOf } from "../knowledge-graph.ts";

/** Entities that belong together. */
export interface Community {
  /** Counted from 1, the largest first. */
  readonly number: number;
  /** Best connected first. */
  readonly members: readonly EntityId[];
  /** The best connected of them, whom the community is called after. */
  readonly head: EntityId;
}

/** The communities that a measure found, in the order of their numbers. */
export function communitiesOf(graph: KnowledgeGraph, numbers: ReadonlyMap<EntityId, number | null>): Community[] {
  const byNumber = new Map<number, EntityId[]>();
  for (const [id, number] of numbers) {
    if (number === null) continue;
    const members = byNumber.get(number) ?? [];
    members.push(id);
    byNumber.set(number, members);
  }
  return [...byNumber]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, members]) => {
      const ranked = members.toSorted((a, b) => weightOf(graph, b) - weightOf(graph, a) || (a < b ? -1 : 1));
      const [head] = ranked;
      return head === undefined ? [] : [{ number, members: ranked, head }];
    });
}
