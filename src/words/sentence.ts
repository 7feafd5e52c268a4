import type { Language } from "#model/language.ts";
import type { RelationType } from "#model/ontology.ts";
import { capitalised } from "#model/name.ts";
import { isPlural, type Named, namePhrase } from "./names.ts";

/** A piece of a sentence: plain, or the name of an entity. */
interface SentencePart {
  readonly text: string;
  readonly entity?: string;
}

const slot = /\{(subject|object)(?::(\p{L}+))?\}/gu;

/** The names that a relation is about. */
interface SentenceNames {
  readonly subject: Named;
  readonly object: Named;
}

const templateOf = (type: RelationType, { subject }: SentenceNames, language: Language) =>
  type.sentence[language][isPlural(subject, language) ? "p" : "s"];

/**
 * The sentence that a relation makes, in parts, so that the names in it can be links: "La Commissione europea esamina
 * l'investimento di Microsoft in OpenAI". No full stop.
 */
export function sentenceParts(type: RelationType, names: SentenceNames, language: Language): SentencePart[] {
  return fillIn(templateOf(type, names, language), names, language);
}

/** Puts names with their articles into a template, as it stands within a sentence: nothing is made a capital. */
function filled(template: string, names: Partial<SentenceNames>, language: Language): SentencePart[] {
  const parts: SentencePart[] = [];
  let end = 0;
  for (const match of template.matchAll(slot)) {
    const named = names[match[1] as keyof SentenceNames];
    if (named === undefined) throw new Error(`Nothing fills ${match[0]} of “${template}”`);
    const { before, name } = namePhrase(named, language, match[2]);
    parts.push({ text: template.slice(end, match.index) + before }, { text: name, entity: named.id });
    end = match.index + match[0].length;
  }
  parts.push({ text: template.slice(end) });
  return parts.filter(({ text }) => text !== "");
}

/** Puts names with their articles into a template: "Che cosa lega {subject} {object:a}?". A slot may name a preposition. */
export function fillIn(template: string, names: Partial<SentenceNames>, language: Language): SentencePart[] {
  return filled(template, names, language).map((part, index) =>
    index === 0 ? { ...part, text: capitalised(part.text) } : part,
  );
}

/** The same as plain text. */
export function sentence(type: RelationType, names: SentenceNames, language: Language): string {
  return sentenceParts(type, names, language)
    .map(({ text }) => text)
    .join("");
}

/** The same as it follows other words: "secondo Bloomberg, " + "la Commissione europea esamina …". */
export function clause(type: RelationType, names: SentenceNames, language: Language): string {
  return filled(templateOf(type, names, language), names, language)
    .map(({ text }) => text)
    .join("");
}
