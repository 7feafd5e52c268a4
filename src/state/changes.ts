import { type AnalysisId, besideOf } from "#graph/analysis-id.ts";
import { everything, type Lone } from "#graph/filter.ts";
import type { Selection } from "#graph/selection.ts";
import type { Point } from "#graph/scene/point.ts";
import { columnChoice, type Sort, type TableName } from "#graph/table-columns.ts";
import type { LayoutId } from "#graph/layout/layout-id.ts";
import type { Show, View } from "#graph/view.ts";
import type { EntityId, LensId } from "#model/ids.ts";
import type { Language } from "#model/language.ts";

/** A change of view: what the reader did, as a function. */
export type Change = (view: View) => View;

export const select =
  (selection: Selection | null): Change =>
  (view) => ({ ...view, select: selection, picked: [] });

/** Chooses several entities together; one alone is selected. */
export const pick =
  (ids: readonly EntityId[]): Change =>
  (view) => {
    const picked = [...new Set(ids)];
    const [only] = picked;
    if (picked.length > 1) return { ...view, select: null, picked };
    return { ...view, select: only === undefined ? null : { kind: "entity", id: only }, picked: [] };
  };

/** The entities that are chosen, be it one or several. */
export function chosenEntities({ select, picked }: Pick<View, "select" | "picked">): readonly EntityId[] {
  return select?.kind === "entity" ? [select.id] : picked;
}

/** Takes an entity in among those chosen, or out. */
export const pickToo =
  (id: EntityId): Change =>
  (view) => {
    const chosen = chosenEntities(view);
    return pick(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])(view);
  };

/** Replaces every filter of relations by a lens, or by none; what was expanded or collapsed under another one is not. */
export const chooseLens =
  (lens: LensId | null): Change =>
  (view) => ({
    ...view,
    lenses: lens === null ? [] : [lens],
    families: null,
    types: null,
    expanded: [],
    collapsed: [],
  });

export const speak =
  (language: Language): Change =>
  (view) => ({ ...view, language });

/** Shows the graph drawn, listed or both, in place of an analysis that was there instead. */
export const arrange =
  (show: Show): Change =>
  (view) => ({ ...view, show, analysis: besideOf(view) });

/** Asks an analysis of the graph, or none; what was selected gives way to it. */
export const analyse =
  (analysis: AnalysisId | null): Change =>
  (view) => ({ ...view, analysis, story: null, select: null, picked: [] });

/** Closes what the panel shows: a story; what is selected, and a story that waits comes back; or else the analysis. */
export const closePanel: Change = (view) => {
  const { story } = view;
  if (story !== null) return story.aside ? { ...view, story: { ...story, aside: false } } : analyse(null)(view);
  return view.select === null && view.picked.length === 0 ? analyse(null)(view) : select(null)(view);
};

/** From a picture to the table, and from there back to the canvas. */
export const switchTable: Change = (view) => arrange(view.show === "table" ? "canvas" : "table")(view);

/** Shows another view; its language, and how the graph is shown, stay the reader's. */
export const openView =
  (other: View): Change =>
  ({ language, show }) => ({ ...other, language, show });

/** Shows everything again; the selection stays. */
export const clearFilters: Change = (view) => ({ ...view, ...everything, lone: view.lone });

/** The lists of a filter that one ticks and unticks in; `null` is all of them. */
export type Choices = Pick<View, "entityTypes" | "statuses" | "articles" | "sources">;

/** Ticks one of a list, or takes its tick away. `all` is the whole list, in its order. */
export const toggle =
  (key: keyof Choices, all: readonly string[], one: string): Change =>
  (view) => {
    const before = new Set<string>(view[key] ?? all);
    const ticked = all.filter((id) => before.has(id) !== (id === one));
    return { ...view, [key]: ticked.length === all.length ? null : ticked };
  };

/** Ticks one of a list and no other. */
export const only =
  (key: keyof Choices, one: string): Change =>
  (view) => ({ ...view, [key]: [one] });

/** Ticks all of a list. */
export const all =
  (key: keyof Choices): Change =>
  (view) => ({ ...view, [key]: null });

/** Asks for so many independent origins at least. */
export const leastOrigins =
  (least: number): Change =>
  (view) => ({ ...view, leastOrigins: least });

/** Asks only for what sources disagree about, or for the rest too. */
export const onlyDisputed =
  (disputed: boolean): Change =>
  (view) => ({ ...view, disputed });

/** Drops the choice of relation types. */
export const anyType: Change = (view) => ({ ...view, types: null });

/** Asks only for relations with these words. */
export const searchText =
  (text: string): Change =>
  (view) => ({ ...view, text });

/** Lets entities fade or go that lose all their relations. */
export const loseAs =
  (lone: Lone): Change =>
  (view) => ({ ...view, lone });

export const layOut =
  (layout: LayoutId): Change =>
  (view) => ({ ...view, layout });

/** Draws several relations of one pair as one line, or each as its own. */
export const bundle =
  (bundled: boolean): Change =>
  (view) => ({ ...view, bundled });

/** Puts entities in places where they stay. */
export const pin =
  (places: ReadonlyMap<EntityId, Point>): Change =>
  (view) => ({ ...view, pins: { ...view.pins, ...Object.fromEntries(places) } });

/** Gives entities back to the layout. */
export const unpin =
  (ids: readonly EntityId[]): Change =>
  (view) => ({
    ...view,
    pins: Object.fromEntries(Object.entries(view.pins).filter(([id]) => !ids.includes(id as EntityId))),
  });

/** Lists another kind of thing. Its columns are others, so what was chosen among those of the last goes. */
export const listTable =
  (table: TableName): Change =>
  (view) => ({ ...view, table, sort: null, columns: null });

export const sortTable =
  (sort: Sort): Change =>
  (view) => ({ ...view, sort });

/** Shows these columns of the table and no others; its usual ones where there would be none. */
export const chooseColumns =
  (columns: readonly string[]): Change =>
  (view) => ({ ...view, columns: columnChoice(view.table, columns) });

const sameIds = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/** Whether two views differ in what the browser's history keeps a step for. */
export function isStep(before: View, after: View): boolean {
  return (
    before.select?.id !== after.select?.id ||
    !sameIds(before.picked, after.picked) ||
    before.analysis !== after.analysis ||
    before.story?.id !== after.story?.id ||
    before.story?.step !== after.story?.step ||
    before.story?.aside !== after.story?.aside ||
    before.path !== after.path ||
    !sameIds(before.ends, after.ends) ||
    before.focus !== after.focus ||
    (after.focus !== null && before.hops !== after.hops)
  );
}
