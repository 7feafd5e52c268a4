import type { Article } from "#model/article.ts";
import type { Entity } from "#model/entity.ts";
import type { ArticleId, EntityId } from "#model/ids.ts";
import type { Language } from "#model/language.ts";
import { capitalised } from "#model/name.ts";
import type { Ontology } from "#model/ontology.ts";
import type { Relation } from "#model/statement.ts";
import { articleName } from "./citation.ts";
import { type Named, readableId, undescribed } from "./names.ts";
import { clause, sentence } from "./sentence.ts";
import type { Speech } from "./speech.ts";

/** What names are looked up in: an indexed graph, whole or a part. */
interface NamedGraph {
  readonly ontology: Ontology;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly articles: ReadonlyMap<ArticleId, Article>;
}

/** An entity by its id, or a stand-in where a partial graph does not describe it. */
export function namedBy(graph: NamedGraph, id: EntityId): Named {
  return graph.entities.get(id) ?? undescribed(id);
}

/** What an entity is called in a language. */
export function nameOf(graph: NamedGraph, id: EntityId, language: Language): string {
  return namedBy(graph, id).label[language];
}

/** What a relation's sentence is made of. Every valid graph file defines the types that it uses. */
function sentenceMatter(graph: NamedGraph, relation: Relation) {
  const type = graph.ontology.relationTypes[relation.type];
  if (type === undefined) throw new Error(`The graph file lost relation type ${relation.type}`);
  return { type, names: { subject: namedBy(graph, relation.subject), object: namedBy(graph, relation.object) } };
}

/** A relation as a sentence, without a full stop. */
export function sentenceOf(graph: NamedGraph, relation: Relation, language: Language): string {
  const { type, names } = sentenceMatter(graph, relation);
  return sentence(type, names, language);
}

/** A relation as it follows other words in a sentence: without a capital of its own. */
export function clauseOf(graph: NamedGraph, relation: Relation, language: Language): string {
  const { type, names } = sentenceMatter(graph, relation);
  return clause(type, names, language);
}

/** The name of an article's outlet; nothing where the article names none. */
export function outletOf(graph: NamedGraph, id: ArticleId, language: Language): string | undefined {
  const outlet = graph.articles.get(id)?.outlet;
  return outlet === undefined ? undefined : nameOf(graph, outlet, language);
}

/** What an article goes by: its outlet, or that none is named, and its date. */
export function articleNameOf(graph: NamedGraph, id: ArticleId, speech: Speech): string {
  const article = graph.articles.get(id);
  return article === undefined ? readableId(id) : articleName(article, outletOf(graph, id, speech.language), speech);
}

/** What a source goes by: an entity's name, or that of an article without an outlet. */
export function sourceName(graph: NamedGraph, source: string, speech: Speech): string {
  const article = /^article:(.+)$/.exec(source)?.[1];
  return article === undefined
    ? capitalised(nameOf(graph, source as EntityId, speech.language))
    : articleNameOf(graph, article as ArticleId, speech);
}
