import { filterPhrases, type FilterPart } from "#formats/filter-words.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { View } from "#graph/view.ts";
import type { EntityId } from "#model/ids.ts";
import { all, anyType, type Change, leastOrigins, onlyDisputed, searchText } from "#state/changes.ts";
import { anyRelation } from "#state/path-changes.ts";
import { asKnownOn, happened, showUndated } from "#state/clock-changes.ts";
import { asFiltered, focusOn, keepAll, unhideAll } from "#state/reach-changes.ts";
import type { Speech } from "#words/speech.ts";

/** An active filter as words, and the change that takes it away. */
export interface Chip {
  readonly key: string;
  readonly label: string;
  readonly remove: Change;
}

const asBefore =
  (idsOf: (view: View) => readonly EntityId[]): Change =>
  (before) =>
    idsOf(before).reduce((changed, id) => asFiltered(id)(changed), before);

const removals: Readonly<Record<Exclude<FilterPart["key"], "lens">, Change>> = {
  text: searchText(""),
  focus: focusOn(null),
  kept: keepAll,
  relations: anyRelation,
  expanded: asBefore(({ expanded }) => expanded),
  collapsed: asBefore(({ collapsed }) => collapsed),
  hidden: unhideAll,
  families: (view) => ({ ...view, families: null }),
  types: anyType,
  entityTypes: all("entityTypes"),
  statuses: all("statuses"),
  sources: all("sources"),
  articles: all("articles"),
  origins: leastOrigins(1),
  disputed: onlyDisputed(false),
  when: happened(null),
  undated: showUndated("show"),
  known: asKnownOn(null),
};

/** The active filters of a view that can be taken away one by one, in the order of the rail. */
export function chipsOf(graph: KnowledgeGraph, view: View, speech: Speech): Chip[] {
  return filterPhrases(graph, view, speech).flatMap((phrase): Chip[] => {
    const label = phrase.words;
    if (phrase.key !== "lens") return [{ key: phrase.key, label, remove: removals[phrase.key] }];
    // A single lens shows as the choice in the bar.
    if (view.lenses.length < 2) return [];
    const { lens } = phrase;
    const remove: Change = (before) => ({ ...before, lenses: before.lenses.filter((other) => other !== lens) });
    return [{ key: `lens ${lens}`, label, remove }];
  });
}
