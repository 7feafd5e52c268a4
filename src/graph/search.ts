import MiniSearch, { type Options, type SearchOptions, type SearchResult } from "minisearch";
import type { EntityId, RelationId } from "#model/ids.ts";
import { type Language, languages } from "#model/language.ts";
import type { Relation } from "#model/statement.ts";
import { degreeOf, type KnowledgeGraph } from "./knowledge-graph.ts";
import { folded, wordsOf } from "./text-match.ts";

/** A name or sentence that a search can find; an entity has one for each of its names. */
interface Entry {
  readonly key: string;
  readonly target: EntityId | RelationId;
  readonly kind: "entity" | "relation";
  readonly text: string;
  /** Times its score: more for what is better connected, a relation by the better connected of its ends. */
  readonly boost: number;
}

/** What a search found: by which of its names, best first. */
export interface EntityHit {
  readonly id: EntityId;
  readonly matched: string;
}

export interface Found {
  readonly entities: readonly EntityHit[];
  readonly relations: readonly RelationId[];
}

export interface Search {
  /** The entities and relations that fit a text, at most `limit` of each. An empty text finds nothing. */
  readonly find: (text: string, limit?: number) => Found;
}

/** A piece of a name, and whether the searched text stands for it. */
interface Highlight {
  readonly text: string;
  readonly match: boolean;
}

/** Beyond this, relations are found through their entities only: indexing their sentences would hold the page up. */
const RELATIONS_INDEXED = 5_000;
/** A single letter begins a word of nearly every sentence. */
const LEAST_OF_SENTENCE = 2;
/** Shorter words have too many neighbours to guess at. */
const GUESSABLE = 4;

/** Says a relation as a sentence, which is what it is found by. */
type Say = (relation: Relation, language: Language) => string;

const boostOf = (degree: number) => 1 + Math.log1p(degree) / 10;

function entriesOf(graph: KnowledgeGraph, say: Say): Entry[] {
  const entities = [...graph.entities.values()].flatMap(({ id, label, aliases }) =>
    [...new Set([...languages.map((language) => label[language]), ...aliases])].map((text, index): Entry => {
      return { key: `${id} ${index}`, target: id, kind: "entity", text, boost: boostOf(degreeOf(graph, id)) };
    }),
  );
  if (graph.relations.size > RELATIONS_INDEXED) return entities;
  const relations = [...graph.relations.values()].map((relation): Entry => {
    const boost = boostOf(Math.max(degreeOf(graph, relation.subject), degreeOf(graph, relation.object)));
    // One entry for all languages, each word once: what a relation is found by is not shown.
    const words = new Set(languages.flatMap((language) => wordsOf(say(relation, language))));
    return { key: relation.id, target: relation.id, kind: "relation", text: [...words].join(" "), boost };
  });
  return [...entities, ...relations];
}

type Hit = SearchResult & Omit<Entry, "key">;

function firstOfEach(hits: readonly Hit[], limit: number): Hit[] {
  const seen = new Set<string>();
  const first = hits.filter((hit) => !seen.has(hit.target) && seen.add(hit.target));
  return first.slice(0, limit);
}

/**
 * Indexes a graph's names, in every language and with aliases, and its relations' sentences. A text finds what has all
 * its words, by their beginning or nearly so; accents and case do not matter.
 */
export function createSearch(graph: KnowledgeGraph, say: Say): Search {
  const options: Options<Entry> = {
    idField: "key",
    fields: ["text"],
    storeFields: ["target", "kind", "text", "boost"],
    tokenize: wordsOf,
    searchOptions: {
      combineWith: "AND",
      prefix: true,
      fuzzy: (term) => (term.length >= GUESSABLE ? 0.2 : false),
      boostDocument: (_key, _term, stored) => Number(stored?.["boost"] ?? 1),
    },
  };
  // One index each: a search would score the entries of both only to leave out those of one.
  const indexOf = (kind: Entry["kind"]) => {
    const index = new MiniSearch<Entry>(options);
    index.addAll(entries.filter((entry) => entry.kind === kind));
    return (text: string, limit: number, narrower?: SearchOptions) =>
      firstOfEach(index.search(text, narrower) as Hit[], limit);
  };
  const entries = entriesOf(graph, say);
  const [entities, relations] = [indexOf("entity"), indexOf("relation")];
  return {
    find: (text, limit = 8) => ({
      entities: entities(text, limit).map(({ target, text }) => ({ id: target as EntityId, matched: text })),
      // A sentence has words enough as it is; guesses would only find unlike ones.
      relations:
        text.trim().length < LEAST_OF_SENTENCE
          ? []
          : relations(text, limit, { fuzzy: false }).map(({ target }) => target as RelationId),
    }),
  };
}

/** Cuts a name where a searched text stands for its words' beginnings. */
export function highlight(name: string, searched: string): Highlight[] {
  const beginnings = wordsOf(searched);
  const parts: Highlight[] = [];
  for (const [piece] of name.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu)) {
    const beginning = beginnings
      .filter((word) => folded(piece).startsWith(word))
      .reduce((longest, word) => (word.length > longest.length ? word : longest), "");
    // Accents may be characters of their own, so the cut is found letter by letter.
    let end = 0;
    while (end < piece.length && folded(piece.slice(0, end)).length < beginning.length) end += 1;
    if (end > 0) parts.push({ text: piece.slice(0, end), match: true });
    if (end < piece.length) parts.push({ text: piece.slice(end), match: false });
  }
  return parts;
}
