import { type Filter, isEverything } from "#graph/filter.ts";
import { selectRelations } from "#graph/select-relations.ts";
import { type KnowledgeGraph, wholeOf } from "#graph/knowledge-graph.ts";
import { connect } from "#graph/paths/connect.ts";
import { connectThree } from "#graph/paths/connect-three.ts";
import { findPaths } from "#graph/paths/find.ts";
import type { Path } from "#graph/paths/path.ts";
import type { EntityId, RelationId } from "#model/ids.ts";

/** How some entities are connected: two by paths, three by trees, more, or those of which some are apart, by one tree. */
export interface Answer {
  readonly kind: "paths" | "trees" | "tree";
  /** Ranked; of one tree that or none. */
  readonly paths: readonly Path[];
  /** Hops of the shortest path, or of the smallest tree. */
  readonly shortest: number;
  /** Whether there are more as short as the shortest. */
  readonly more: boolean;
  /** Those that nothing connects with the rest. */
  readonly apart: readonly EntityId[];
}

/** An answer within the filters, and what there would be without them where that is something else. */
export interface Answers {
  readonly within: Answer;
  readonly without: Answer | null;
}

function answer(graph: KnowledgeGraph, ends: readonly EntityId[], allowed: ReadonlySet<RelationId> | null): Answer {
  const [one, two, three, ...others] = ends;
  if (ends.length === 2 && one !== undefined && two !== undefined) {
    return { kind: "paths", ...findPaths(graph, { from: one, to: two, allowed }), apart: [] };
  }
  if (one !== undefined && two !== undefined && three !== undefined && others.length === 0) {
    const trees = connectThree(graph, { ends: [one, two, three], allowed });
    if (trees.paths.length > 0) return { kind: "trees", ...trees, apart: [] };
  }
  const tree = connect(graph, { ends, allowed });
  const paths = tree === null ? [] : [tree];
  return { kind: "tree", paths, shortest: tree?.hops.length ?? 0, more: false, apart: tree?.apart ?? [] };
}

const relationsOf = ({ paths }: Answer) => paths.flatMap(({ relations }) => relations).join(" ");

const known = new WeakMap<
  Filter,
  { readonly key: string; readonly graph: KnowledgeGraph; readonly answers: Answers }
>();

/** How entities are connected within the filters; `null` of fewer than two. Asked again it is not worked out again. */
export function answersOf(graph: KnowledgeGraph, filter: Filter, ends: readonly EntityId[]): Answers | null {
  if (ends.length < 2) return null;
  const key = ends.join(" ");
  const before = known.get(filter);
  if (before?.key === key && before.graph === graph) return before.answers;
  // What the filters hide, and what was not known yet on their day.
  const whole = answer(wholeOf(graph), ends, null);
  const within = isEverything(filter) ? whole : answer(graph, ends, selectRelations(graph, filter));
  const answers = { within, without: relationsOf(whole) === relationsOf(within) ? null : whole };
  known.set(filter, { key, graph, answers });
  return answers;
}

/** The path that is looked at: the one asked for, or else the first. */
export function chosenPath(
  { paths }: Answer,
  path: number | null,
): { readonly index: number; readonly path: Path } | null {
  const index = path !== null && path <= paths.length ? path - 1 : 0;
  const found = paths[index];
  return found === undefined ? null : { index, path: found };
}
