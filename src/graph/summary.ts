import type { ArticleId } from "#model/ids.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { originsOf } from "./origins.ts";

/** How much there is of what in a data set. */
export interface Summary {
  readonly entities: number;
  readonly relations: number;
  readonly facts: number;
  readonly claims: number;
  readonly origins: number;
  readonly articles: number;
}

/** Counts a data set. Its origins are those of all its claims together: who once speaks jointly counts as one. */
export function summaryOf({ entities, relations, facts, claims, articles }: KnowledgeGraph): Summary {
  return {
    articles: articles.size,
    claims: claims.size,
    origins: originsOf([...claims.values()], articles).length,
    entities: entities.size,
    relations: relations.size,
    facts: facts.size,
  };
}

/** How many claims each article makes; an article without any is not among them. */
export function claimsByArticle({ claims }: KnowledgeGraph): ReadonlyMap<ArticleId, number> {
  const counts = new Map<ArticleId, number>();
  for (const { article } of claims.values()) counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
}
