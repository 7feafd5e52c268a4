import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { allSources } from "#graph/sources.ts";
import { usedTypes } from "#graph/used-types.ts";
import type { View } from "#graph/view.ts";
import type { ArticleId, EntityId, EntityTypeId, FamilyId, RelationTypeId } from "#model/ids.ts";
import { type Status, statuses } from "#model/status.ts";
import { all, anyType, type Change, leastOrigins, onlyDisputed, searchText } from "#state/changes.ts";
import { asFiltered, focusOn, keepAll, unhideAll } from "#state/reach-changes.ts";
import type { Speech } from "#words/speech.ts";
import { articleNameOf, nameOf, sourceName } from "#words/graph-names.ts";

/** An active filter as words, and the change that takes it away. */
export interface Chip {
  readonly key: string;
  readonly label: string;
  readonly remove: Change;
}

/** A list as a chip says it: by name while it is short, by number when it is not. */
const MOST_NAMES = 3;

/** A filter that is a list to tick in, and what its values are called. */
interface List {
  readonly key: "families" | "types" | "entityTypes" | "statuses" | "sources" | "articles";
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly remove: Change;
}

function listsOf(graph: KnowledgeGraph, speech: Speech): readonly List[] {
  const { t, language } = speech;
  const { ontology } = graph;
  const used = usedTypes(graph);
  return [
    {
      key: "families",
      ids: Object.keys(ontology.families),
      nameOf: (id) => ontology.families[id as FamilyId]?.label[language] ?? id,
      remove: (view) => ({ ...view, families: null }),
    },
    {
      key: "types",
      ids: Object.keys(ontology.relationTypes).filter((id) => used.relationTypes.has(id as RelationTypeId)),
      nameOf: (id) => ontology.relationTypes[id as RelationTypeId]?.label[language] ?? id,
      remove: anyType,
    },
    {
      key: "entityTypes",
      ids: Object.keys(ontology.entityTypes).filter((id) => used.entityTypes.has(id as EntityTypeId)),
      nameOf: (id) => ontology.entityTypes[id as EntityTypeId]?.plural[language] ?? id,
      remove: all("entityTypes"),
    },
    { key: "statuses", ids: statuses, nameOf: (id) => t(`status.${id as Status}`), remove: all("statuses") },
    {
      key: "sources",
      ids: allSources(graph),
      nameOf: (id) => sourceName(graph, id, speech),
      remove: all("sources"),
    },
    {
      key: "articles",
      ids: [...graph.articles.keys()],
      nameOf: (id) => articleNameOf(graph, id as ArticleId, speech),
      remove: all("articles"),
    },
  ];
}

/** What of a list is asked for, in as few words as say it. */
function listWords({ ids, nameOf }: List, asked: readonly string[], { t }: Speech): string {
  const set = new Set(asked);
  const shown = ids.filter((id) => set.has(id));
  const left = ids.filter((id) => !set.has(id));
  if (shown.length === 0) return t("chip.none");
  if (shown.length <= MOST_NAMES) return shown.map(nameOf).join(", ");
  if (left.length > 0 && left.length <= MOST_NAMES) return t("chip.allBut", { names: left.map(nameOf).join(", ") });
  return t("rail.partial", { shown: shown.length, total: ids.length });
}

function listChips(graph: KnowledgeGraph, view: View, speech: Speech): Chip[] {
  return listsOf(graph, speech).flatMap((list) => {
    const asked: readonly string[] | null = view[list.key];
    if (asked === null) return [];
    const { key, remove } = list;
    return [{ key, label: speech.t(`chip.${key}`, { names: listWords(list, asked, speech) }), remove }];
  });
}

/** Several lenses. A single one shows as the choice in the bar. */
function lensChips(graph: KnowledgeGraph, { lenses }: View, { t, language }: Speech): Chip[] {
  if (lenses.length < 2) return [];
  return lenses.map((id) => ({
    key: `lens ${id}`,
    label: t("chip.lens", { name: graph.ontology.lenses[id]?.label[language] ?? id }),
    remove: (view) => ({ ...view, lenses: view.lenses.filter((other) => other !== id) }),
  }));
}

/** What was narrowed or widened around entities by hand. */
function reachChips(graph: KnowledgeGraph, view: View, { t, language }: Speech): Chip[] {
  const { focus, hops, kept } = view;
  const chips: Chip[] = [];
  if (focus !== null) {
    const name = nameOf(graph, focus, language);
    const label = hops === 1 ? t("chip.focus", { name }) : t("chip.focusHops", { name, count: hops });
    chips.push({ key: "focus", label, remove: focusOn(null) });
  }
  if (kept !== null) chips.push({ key: "kept", label: t("chip.kept", { count: kept.length }), remove: keepAll });
  const asBefore =
    (ids: readonly EntityId[]): Change =>
    (before) =>
      ids.reduce((changed, id) => asFiltered(id)(changed), before);
  const removals = {
    expanded: asBefore(view.expanded),
    collapsed: asBefore(view.collapsed),
    hidden: unhideAll,
  };
  for (const key of ["expanded", "collapsed", "hidden"] as const) {
    const ids: readonly EntityId[] = view[key];
    const count = ids.length;
    if (count === 0) continue;
    const names =
      count <= MOST_NAMES ? ids.map((id) => nameOf(graph, id, language)).join(", ") : t("chip.many", { count });
    chips.push({ key, label: t(`chip.${key}`, { count, names }), remove: removals[key] });
  }
  return chips;
}

function evidenceChips({ leastOrigins: least, disputed }: View, { t }: Speech): Chip[] {
  const chips: Chip[] = [];
  if (least > 1) chips.push({ key: "origins", label: t("chip.origins", { count: least }), remove: leastOrigins(1) });
  if (disputed) chips.push({ key: "disputed", label: t("chip.disputed"), remove: onlyDisputed(false) });
  return chips;
}

/** The active filters of a view that can be taken away one by one, in the order of the rail. */
export function chipsOf(graph: KnowledgeGraph, view: View, speech: Speech): Chip[] {
  const text = view.text.trim();
  return [
    ...(text === "" ? [] : [{ key: "text", label: speech.t("chip.text", { text }), remove: searchText("") }]),
    ...reachChips(graph, view, speech),
    ...lensChips(graph, view, speech),
    ...listChips(graph, view, speech),
    ...evidenceChips(view, speech),
  ];
}
