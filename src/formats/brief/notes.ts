import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Claim } from "#model/claim.ts";
import type { ArticleId } from "#model/ids.ts";
import { placeCitation } from "#words/citation.ts";
import { articleNameOf, outletOf } from "#words/graph-names.ts";
import type { Speech } from "#words/speech.ts";
import type { Inline, Note } from "./brief.ts";

/** Gives places in articles their numbers, in the order in which they are first referred to. */
export interface NoteBook {
  /** The notes that some claims rest on, in the order of their numbers, each once. */
  readonly refer: (claims: readonly Claim[]) => Inline[];
  readonly notes: () => readonly Note[];
  /** How many articles were referred to. */
  readonly articles: () => number;
}

function noteOf(graph: KnowledgeGraph, { article: id, at, unsourced }: Claim, speech: Speech): Note {
  const article = graph.articles.get(id);
  if (article === undefined) return { text: articleNameOf(graph, id, speech), url: undefined };
  const place = placeCitation(article, outletOf(graph, id, speech.language), at?.paragraph, speech);
  const more = [
    ...(unsourced === true ? [speech.t("citation.unsourced")] : []),
    ...(article.url === undefined ? [speech.t("citation.addressless")] : []),
  ];
  return { text: [place, ...more].join(", "), url: article.url };
}

/** An empty book of notes: claims of one paragraph share a note. */
export function noteBook(graph: KnowledgeGraph, speech: Speech): NoteBook {
  const numbers = new Map<string, number>();
  const notes: Note[] = [];
  const articles = new Set<ArticleId>();
  const numberOf = (claim: Claim): number => {
    const place = JSON.stringify([claim.article, claim.at?.paragraph, claim.unsourced]);
    const known = numbers.get(place);
    if (known !== undefined) return known;
    articles.add(claim.article);
    notes.push(noteOf(graph, claim, speech));
    numbers.set(place, notes.length);
    return notes.length;
  };
  return {
    refer: (claims) => [...new Set(claims.map(numberOf))].sort((a, b) => a - b).map((note) => ({ note })),
    notes: () => notes,
    articles: () => articles.size,
  };
}
