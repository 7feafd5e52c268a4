import { everything } from "#graph/filter.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Selection } from "#graph/scene/emphasis.ts";
import type { Show, View } from "#graph/view.ts";
import type { EntityId, FamilyId, LensId } from "#model/ids.ts";
import type { Language } from "#model/language.ts";

/** A change of view: what the reader did, as a function. */
export type Change = (view: View) => View;

export const select =
  (selection: Selection | null): Change =>
  (view) => ({ ...view, select: selection });

/** Replaces every filter of relations by a lens, or by none. */
export const chooseLens =
  (lens: LensId | null): Change =>
  (view) => ({ ...view, lenses: lens === null ? [] : [lens], families: null, types: null });

export const focusOn =
  (focus: EntityId | null): Change =>
  (view) => ({ ...view, focus });

export const speak =
  (language: Language): Change =>
  (view) => ({ ...view, language });

export const arrange =
  (show: Show): Change =>
  (view) => ({ ...view, show });

/** From a picture to the table, and from there back to the canvas. */
export const switchTable: Change = (view) => ({ ...view, show: view.show === "table" ? "canvas" : "table" });

/** Shows another view; its language, and how the graph is shown, stay the reader's. */
export const openView =
  (other: View): Change =>
  ({ language, show }) => ({ ...other, language, show });

/** Shows everything again; the selection stays. */
export const clearFilters: Change = (view) => ({ ...view, ...everything });

const familyIds = (graph: KnowledgeGraph) => Object.keys(graph.ontology.families) as FamilyId[];

/** The families that pass the filters of a view: the ticked ones. */
export function tickedFamilies(graph: KnowledgeGraph, { lenses, families, types }: View): Set<FamilyId> {
  const lensFamilies =
    lenses.length === 0
      ? null
      : new Set(lenses.flatMap((lens) => graph.ontology.lenses[lens]?.families ?? familyIds(graph)));
  const typeFamilies = types === null ? null : new Set(types.map((type) => graph.ontology.relationTypes[type]?.family));
  return new Set(
    familyIds(graph).filter(
      (id) => (families?.includes(id) ?? true) && (lensFamilies?.has(id) ?? true) && (typeFamilies?.has(id) ?? true),
    ),
  );
}

function withFamilies(graph: KnowledgeGraph, view: View, ticked: ReadonlySet<FamilyId>): View {
  const all = familyIds(graph);
  return {
    ...view,
    lenses: [],
    types: null,
    families: ticked.size === all.length ? null : all.filter((id) => ticked.has(id)),
  };
}

/**
 * Ticks a family or takes its tick away. A lens, or a choice of types, is a set of ticks too: it becomes the families
 * that it left ticked.
 */
export const toggleFamily =
  (graph: KnowledgeGraph, family: FamilyId): Change =>
  (view) => {
    const ticked = tickedFamilies(graph, view);
    if (!ticked.delete(family)) ticked.add(family);
    return withFamilies(graph, view, ticked);
  };

/** Ticks one family and no other. */
export const onlyFamily =
  (graph: KnowledgeGraph, family: FamilyId): Change =>
  (view) =>
    withFamilies(graph, view, new Set([family]));

/** The lists of a filter that one ticks and unticks in; `null` is all of them. */
export type Choices = Pick<View, "entityTypes" | "statuses" | "articles">;

/** Ticks one of a list, or takes its tick away. `all` is the whole list, in its order. */
export const toggle =
  (key: keyof Choices, all: readonly string[], one: string): Change =>
  (view) => {
    const before: readonly string[] = view[key] ?? all;
    const ticked = all.filter((id) => before.includes(id) !== (id === one));
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

/** Whether two views differ in what the browser's history keeps a step for. */
export function isStep(before: View, after: View): boolean {
  return before.select?.id !== after.select?.id || before.focus !== after.focus;
}
