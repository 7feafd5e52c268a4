import type { Language } from "#model/language.ts";
import { type Named, namePhrase } from "./names.ts";

/** A verb and the thing that it leads to, as they stand in a row. */
export interface VerbPhrase {
  readonly verb: string;
  readonly name: string;
}

/** Prepositions that a verb may end in, and that melt into the article of what follows. */
const PREPOSITION = /\s(di|a|da|in|su|con)$/;

/** A verb with its object: "è esaminato dalla" + "Commissione europea", "scrutinises" + "the AI Act". */
export function verbPhrase(label: string, other: Named, language: Language): VerbPhrase {
  const preposition = language === "it" ? PREPOSITION.exec(label)?.[1] : undefined;
  const { before, name } = namePhrase(other, language, preposition);
  if (preposition === undefined) return { verb: label, name };
  return { verb: `${label.slice(0, -preposition.length)}${before}`.trimEnd(), name };
}
