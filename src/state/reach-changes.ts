import type { Hops } from "#graph/filter.ts";
import type { View } from "#graph/view.ts";
import type { EntityId } from "#model/ids.ts";
import type { Change } from "./changes.ts";

const without = (list: readonly EntityId[], ids: readonly EntityId[]) => list.filter((id) => !ids.includes(id));
const withAll = (list: readonly EntityId[], ids: readonly EntityId[]) => [...without(list, ids), ...ids];

/** Shows only what is around an entity; `null` ends that. */
export const focusOn =
  (focus: EntityId | null, hops?: Hops): Change =>
  (view) => ({ ...view, focus, hops: focus === null ? 1 : (hops ?? view.hops) });

/** Shows all relations of some entities. */
export const expand =
  (ids: readonly EntityId[]): Change =>
  (view) => ({ ...view, expanded: withAll(view.expanded, ids), collapsed: without(view.collapsed, ids) });

/** Takes away what only these entities lead to: what expanding them brought, or else their own neighbours. */
export const collapse =
  (ids: readonly EntityId[]): Change =>
  (view) => {
    const brought = ids.filter((id) => view.expanded.includes(id));
    const own = without(ids, brought);
    return {
      ...view,
      expanded: without(view.expanded, brought),
      collapsed: own.length === 0 ? view.collapsed : withAll(view.collapsed, own),
    };
  };

/** Ends expanding and collapsing of an entity. */
export const asFiltered =
  (id: EntityId): Change =>
  (view) => ({ ...view, expanded: without(view.expanded, [id]), collapsed: without(view.collapsed, [id]) });

/** Takes entities out of the picture, and out of what is chosen. */
export const hide =
  (ids: readonly EntityId[]): Change =>
  (view) => {
    const gone = (id: EntityId) => ids.includes(id);
    const select = view.select?.kind === "entity" && gone(view.select.id) ? null : view.select;
    const picked = view.picked.filter((id) => !gone(id));
    const [only] = picked;
    return {
      ...view,
      hidden: withAll(view.hidden, ids),
      kept: view.kept === null ? null : without(view.kept, ids),
      focus: view.focus !== null && gone(view.focus) ? null : view.focus,
      select: picked.length === 1 && only !== undefined ? { kind: "entity", id: only } : select,
      picked: picked.length > 1 ? picked : [],
    };
  };

/** Brings hidden entities back. */
export const unhideAll: Change = (view) => ({ ...view, hidden: [] });

/** Shows these entities and no others. */
export const keepOnly =
  (ids: readonly EntityId[]): Change =>
  (view: View) => ({ ...view, kept: [...ids], hidden: without(view.hidden, ids) });

/** Shows others beside those kept, too. */
export const keepAll: Change = (view) => ({ ...view, kept: null });
