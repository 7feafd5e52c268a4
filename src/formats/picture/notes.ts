import { compareDates } from "#model/partial-date.ts";
import type { Article } from "#model/article.ts";
import type { ArticleId, ClaimId, RelationId } from "#model/ids.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Scene, SceneEdge } from "#graph/scene/scene.ts";
import { shortNote, sourceNote } from "#words/citation.ts";
import { outletOf } from "#words/graph-names.ts";
import type { Speech } from "#words/speech.ts";

/** Numbered sources, and which of them each edge refers to. */
export interface Notes {
  /** The first has the number 1. */
  readonly notes: readonly string[];
  /** By edge: "1, 3–5". */
  readonly figures: ReadonlyMap<RelationId, string>;
}

/** Relations up to which a note is a place in an article; beyond, one note stands for an article. */
export const FEW_RELATIONS = 60;

/** A place in an article, or the whole of it. */
interface Place {
  readonly article: Article;
  readonly paragraph: number | undefined;
}

/** In the order of publication, then of the text. */
const inOrder = (a: Place, b: Place) =>
  compareDates(a.article.published, b.article.published) ||
  (a.article.id === b.article.id ? 0 : a.article.id < b.article.id ? -1 : 1) ||
  (a.paragraph ?? 0) - (b.paragraph ?? 0);

/** Numbers in order, with runs of three and more drawn together: "1, 3–5". */
export function numberRuns(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0] ?? ""}–${run.at(-1) ?? ""}` : run.join(", "))).join(", ");
}

/** Finds the places of claims: the same one for the same place each time. */
function placeFinder(graph: KnowledgeGraph, byParagraph: boolean) {
  const known = new Map<ArticleId, Map<number | undefined, Place>>();
  return (id: ClaimId): Place | undefined => {
    const claim = graph.claims.get(id);
    if (claim === undefined) return undefined;
    const paragraph = byParagraph ? claim.at?.paragraph : undefined;
    let places = known.get(claim.article);
    const found = places?.get(paragraph);
    if (found !== undefined) return found;
    const article = graph.articles.get(claim.article);
    if (article === undefined) return undefined;
    if (places === undefined) known.set(claim.article, (places = new Map<number | undefined, Place>()));
    const place = { article, paragraph };
    places.set(paragraph, place);
    return place;
  };
}

function placesOf(graph: KnowledgeGraph, { members }: SceneEdge, placeOf: ReturnType<typeof placeFinder>): Set<Place> {
  const places = new Set<Place>();
  for (const member of members) {
    for (const claim of graph.relations.get(member)?.claims ?? []) {
      const place = placeOf(claim);
      if (place !== undefined) places.add(place);
    }
  }
  return places;
}

/**
 * Numbers the sources of what a scene shows: each place in an article where a claim stands, sorted as they were published,
 * so that the notes of one article stand together and only the first describes it. A picture of many relations has one
 * note for each article.
 */
export function sourceNotes(graph: KnowledgeGraph, { edges }: Scene, speech: Speech): Notes {
  const relations = edges.reduce((sum, { members }) => sum + members.length, 0);
  const placeOf = placeFinder(graph, relations <= FEW_RELATIONS);
  const perEdge = edges.map((edge) => [edge.id, placesOf(graph, edge, placeOf)] as const);
  const all = new Set<Place>();
  for (const [, places] of perEdge) for (const place of places) all.add(place);
  const sorted = [...all].sort(inOrder);
  const numbers = new Map(sorted.map((place, index) => [place, index + 1]));
  const written = new Set<ArticleId>();
  const notes = sorted.map(({ article, paragraph }) => {
    const note = written.has(article.id) ? shortNote : sourceNote;
    written.add(article.id);
    return note(article, outletOf(graph, article.id, speech.language), paragraph, speech);
  });
  const figures = perEdge.map(([id, places]) => {
    const own = Array.from(places, (place) => numbers.get(place) ?? 0);
    return [id, own.length === 1 ? String(own[0]) : numberRuns(own.sort((a, b) => a - b))] as const;
  });
  return { notes, figures: new Map(figures) };
}
