import type { View } from "#graph/view.ts";
import type { EntityId, RelationId } from "#model/ids.ts";
import { analyse, type Change } from "./changes.ts";

/** So many entities are connected at most. */
export const MOST_ENDS = 12;

/** Asks how these entities are connected, the best answer first. */
export const connectEnds =
  (ends: readonly EntityId[]): Change =>
  (view) => ({ ...view, ends: [...new Set(ends)].slice(0, MOST_ENDS), path: null });

/** Opens the analysis of paths with these ends. */
export const openPaths =
  (ends: readonly EntityId[]): Change =>
  (view) =>
    connectEnds(ends)(analyse("paths")(view));

/** Looks at one of the paths, counted from 1. */
export const showPath =
  (path: number): Change =>
  (view) => ({ ...view, path: path === 1 ? null : path });

/** Shows these relations and no others. They are then the first and only path. */
export const keepRelations =
  (relations: readonly RelationId[]): Change =>
  (view: View) => ({ ...view, relations: [...new Set(relations)], path: null });

/** Shows other relations too. */
export const anyRelation: Change = (view) => ({ ...view, relations: null });
