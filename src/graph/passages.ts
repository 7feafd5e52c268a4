import type { Claim } from "#model/claim.ts";
import type { ArticleId, ClaimId, RelationId } from "#model/ids.ts";
import { compareDates } from "#model/partial-date.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** A paragraph of an article, and the claims that are taken from it. */
export interface Passage {
  readonly article: ArticleId;
  /** From 1; nothing where the claims do not say where they stand. */
  readonly paragraph: number | undefined;
  readonly claims: readonly Claim[];
}

/**
 * Where one reads what some relations rest on, and the other sides of the disagreements that they take part in: older
 * articles first, then as their texts go.
 */
export function passagesOf(graph: KnowledgeGraph, relations: Iterable<RelationId>): Passage[] {
  const ids = new Set<ClaimId>();
  for (const id of relations) {
    const relation = graph.relations.get(id);
    for (const claim of relation?.claims ?? []) ids.add(claim);
    for (const disagreement of relation?.disagreements ?? []) {
      for (const claim of graph.disagreements.get(disagreement)?.sides.flat() ?? []) ids.add(claim);
    }
  }
  const passages = new Map<string, Claim[]>();
  for (const id of ids) {
    const claim = graph.claims.get(id);
    if (claim === undefined) continue;
    const key = `${claim.article} ${claim.at?.paragraph ?? ""}`;
    passages.set(key, [...(passages.get(key) ?? []), claim]);
  }
  const published = (article: ArticleId) => graph.articles.get(article)?.published;
  return [...passages.values()]
    .flatMap((claims) => {
      const [first] = claims;
      return first === undefined ? [] : [{ article: first.article, paragraph: first.at?.paragraph, claims }];
    })
    .sort((a, b) => {
      const [x, y] = [published(a.article), published(b.article)];
      const byDate = x === undefined || y === undefined ? 0 : compareDates(x, y);
      return (
        byDate ||
        (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) ||
        (a.paragraph ?? 0) - (b.paragraph ?? 0)
      );
    });
}
