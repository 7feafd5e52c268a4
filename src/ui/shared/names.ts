import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { typeOf } from "#graph/knowledge-graph.ts";
import type { SourceId } from "#graph/sources.ts";
import type { ArticleId, EntityId } from "#model/ids.ts";
import type { Language } from "#model/language.ts";
import { capitalised } from "#model/name.ts";
import type { Relation } from "#model/statement.ts";
import { articleName } from "#words/citation.ts";
import { type Named, readableId, undescribed } from "#words/names.ts";
import { sentence } from "#words/sentence.ts";
import type { Speech } from "#words/speech.ts";

/** An entity by its id, or a stand-in where a partial graph does not describe it. */
export function namedBy(graph: KnowledgeGraph, id: EntityId): Named {
  return graph.entities.get(id) ?? undescribed(id);
}

/** What an entity is called in a language. */
export function nameOf(graph: KnowledgeGraph, id: EntityId, language: Language): string {
  return namedBy(graph, id).label[language];
}

/** A relation as a sentence, without a full stop. */
export function sentenceOf(graph: KnowledgeGraph, relation: Relation, language: Language): string {
  const names = { subject: namedBy(graph, relation.subject), object: namedBy(graph, relation.object) };
  return sentence(typeOf(graph, relation), names, language);
}

/** The name of an article's outlet; nothing where the article names none. */
export function outletOf(graph: KnowledgeGraph, id: ArticleId, language: Language): string | undefined {
  const outlet = graph.articles.get(id)?.outlet;
  return outlet === undefined ? undefined : nameOf(graph, outlet, language);
}

/** What an article goes by: its outlet, or that none is named, and its date. */
export function articleNameOf(graph: KnowledgeGraph, id: ArticleId, speech: Speech): string {
  const article = graph.articles.get(id);
  return article === undefined ? readableId(id) : articleName(article, outletOf(graph, id, speech.language), speech);
}

/** What a source goes by: an entity's name, or that of an article without an outlet. */
export function sourceName(graph: KnowledgeGraph, source: SourceId, speech: Speech): string {
  const article = /^article:(.+)$/.exec(source)?.[1];
  return article === undefined
    ? capitalised(nameOf(graph, source as EntityId, speech.language))
    : articleNameOf(graph, article as ArticleId, speech);
}
