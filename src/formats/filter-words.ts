import { type KnowledgeGraph, wholeOf } from "#graph/knowledge-graph.ts";
import { allSources } from "#graph/sources.ts";
import { usedTypes } from "#graph/used-types.ts";
import type { View } from "#graph/view.ts";
import type { ArticleId, EntityId, EntityTypeId, FamilyId, LensId, RelationTypeId } from "#model/ids.ts";
import { type Status, statuses } from "#model/status.ts";
import { happenedWords, knownWords } from "#words/clocks.ts";
import { articleNameOf, nameOf, sourceName } from "#words/graph-names.ts";
import type { Speech } from "#words/speech.ts";

/** The filters that are a list to tick in. */
type Listed = "families" | "types" | "entityTypes" | "statuses" | "sources" | "articles";
/** Entities whose neighbourhood was widened, or that were taken away, one by one. */
const byHand = ["expanded", "collapsed", "hidden"] as const;

/** What the two clocks ask for. */
type Clock = "when" | "undated" | "known";

/** One filter of a view. */
export type FilterPart =
  | {
      readonly key:
        "text" | "focus" | "kept" | "relations" | "origins" | "disputed" | Clock | Listed | (typeof byHand)[number];
    }
  | { readonly key: "lens"; readonly lens: LensId };

/** A filter with what it asks for in words. */
export type FilterPhrase = FilterPart & { readonly words: string };

/** A list by name while it is short, by number when it is not. */
const MOST_NAMES = 3;

interface List {
  readonly key: Listed;
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
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
    },
    {
      key: "types",
      ids: Object.keys(ontology.relationTypes).filter((id) => used.relationTypes.has(id as RelationTypeId)),
      nameOf: (id) => ontology.relationTypes[id as RelationTypeId]?.label[language] ?? id,
    },
    {
      key: "entityTypes",
      ids: Object.keys(ontology.entityTypes).filter((id) => used.entityTypes.has(id as EntityTypeId)),
      nameOf: (id) => ontology.entityTypes[id as EntityTypeId]?.plural[language] ?? id,
    },
    { key: "statuses", ids: statuses, nameOf: (id) => t(`status.${id as Status}`) },
    { key: "sources", ids: allSources(graph), nameOf: (id) => sourceName(graph, id, speech) },
    {
      key: "articles",
      ids: [...graph.articles.keys()],
      nameOf: (id) => articleNameOf(graph, id as ArticleId, speech),
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

function listPhrases(graph: KnowledgeGraph, view: View, speech: Speech): FilterPhrase[] {
  return listsOf(graph, speech).flatMap((list): FilterPhrase[] => {
    const { key } = list;
    const asked: readonly string[] | null = view[key];
    if (asked === null) return [];
    return [{ key, words: speech.t(`chip.${key}`, { names: listWords(list, asked, speech) }) }];
  });
}

function lensPhrases(graph: KnowledgeGraph, { lenses }: View, { t, language }: Speech): FilterPhrase[] {
  return lenses.map((lens) => ({
    key: "lens",
    lens,
    words: t("chip.lens", { name: graph.ontology.lenses[lens]?.label[language] ?? lens }),
  }));
}

/** What was narrowed or widened around entities by hand. */
function reachPhrases(graph: KnowledgeGraph, view: View, { t, language }: Speech): FilterPhrase[] {
  const { focus, hops, kept, relations } = view;
  const phrases: FilterPhrase[] = [];
  if (focus !== null) {
    const name = nameOf(graph, focus, language);
    const words = hops === 1 ? t("chip.focus", { name }) : t("chip.focusHops", { name, count: hops });
    phrases.push({ key: "focus", words });
  }
  if (kept !== null) phrases.push({ key: "kept", words: t("chip.kept", { count: kept.length }) });
  if (relations !== null) phrases.push({ key: "relations", words: t("chip.relations", { count: relations.length }) });
  for (const key of byHand) {
    const ids: readonly EntityId[] = view[key];
    const count = ids.length;
    if (count === 0) continue;
    const names =
      count <= MOST_NAMES ? ids.map((id) => nameOf(graph, id, language)).join(", ") : t("chip.many", { count });
    phrases.push({ key, words: t(`chip.${key}`, { count, names }) });
  }
  return phrases;
}

function evidencePhrases({ leastOrigins, disputed }: View, { t }: Speech): FilterPhrase[] {
  return [
    ...(leastOrigins > 1 ? [{ key: "origins", words: t("chip.origins", { count: leastOrigins }) } as const] : []),
    ...(disputed ? [{ key: "disputed", words: t("chip.disputed") } as const] : []),
  ];
}

function clockPhrases({ when, undated, known }: View, speech: Speech): FilterPhrase[] {
  return [
    ...(when === null ? [] : [{ key: "when", words: happenedWords(when, speech) } as const]),
    ...(undated === "show" ? [] : [{ key: "undated", words: speech.t(`chip.undated.${undated}`) } as const]),
    ...(known === null ? [] : [{ key: "known", words: knownWords(known, speech) } as const]),
  ];
}

/** The active filters of a view in words, one by one, in the order of the rail. */
export function filterPhrases(some: KnowledgeGraph, view: View, speech: Speech): FilterPhrase[] {
  // A filter may name what is not known yet.
  const graph = wholeOf(some);
  const text = view.text.trim();
  return [
    ...(text === "" ? [] : [{ key: "text", words: speech.t("chip.text", { text }) } as const]),
    ...reachPhrases(graph, view, speech),
    ...lensPhrases(graph, view, speech),
    ...listPhrases(graph, view, speech),
    ...evidencePhrases(view, speech),
    ...clockPhrases(view, speech),
  ];
}
