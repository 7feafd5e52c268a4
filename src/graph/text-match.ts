import type { EntityId } from "#model/ids.ts";
import type { Relation } from "#model/statement.ts";
import { languages } from "#model/language.ts";
import { claimsOf, type KnowledgeGraph, typeOf } from "./knowledge-graph.ts";

/** Lower case, without accents: "Édouard" and "edouard" are the same to a search. */
export function folded(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** The words of a text as they are searched for: letters and digits, folded. */
export const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

const texts = new WeakMap<KnowledgeGraph, Map<Relation, string>>();

/** All that is written about a relation, in every language: names of its ends, verb, paraphrases. A space before each word. */
function writtenAbout(graph: KnowledgeGraph, relation: Relation): string {
  const ends = [relation.subject, relation.object].flatMap((id: EntityId) => {
    const entity = graph.entities.get(id);
    return entity === undefined ? [id] : [...languages.map((language) => entity.label[language]), ...entity.aliases];
  });
  const type = typeOf(graph, relation);
  const said = claimsOf(graph, relation).flatMap(({ says }) => languages.map((language) => says[language]));
  const verbs = languages.flatMap((language) => [type.label[language], type.inverse[language]]);
  return ` ${wordsOf([...ends, ...verbs, ...said].join(" ")).join(" ")}`;
}

/** Finds relations by text: each word asked for has to be the beginning of a word that is written about one. */
export function textMatcher(graph: KnowledgeGraph, text: string): (relation: Relation) => boolean {
  const asked = wordsOf(text);
  const known = texts.get(graph) ?? new Map<Relation, string>();
  texts.set(graph, known);
  return (relation) => {
    let about = known.get(relation);
    if (about === undefined) known.set(relation, (about = writtenAbout(graph, relation)));
    const found = about;
    return asked.every((word) => found.includes(` ${word}`));
  };
}

/** The relations about which all these words are written, whatever else a filter asks for. */
export function matchingText(graph: KnowledgeGraph, text: string): Relation[] {
  return [...graph.relations.values()].filter(textMatcher(graph, text));
}
