import type { Grammar } from "#model/entity.ts";
import type { Language, Localized } from "#model/language.ts";

/** What takes part in a sentence: something with a name, and how that name behaves. */
export interface Named {
  readonly id: string;
  readonly label: Localized;
  readonly grammar?: Grammar | undefined;
}

/** An id that nobody described, as one would read it: `financial-times` is "Financial times". */
export function readableId(id: string): string {
  const words = id.replaceAll(/[-_]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A stand-in for an entity that the graph names without describing it. */
export function undescribed(id: string): Named {
  const name = readableId(id);
  return { id, label: { en: name, it: name } };
}

type ItalianArticle = NonNullable<Grammar["it"]>["article"];

/** Prepositions that melt into the article. */
const contractions: Readonly<Record<string, Readonly<Partial<Record<ItalianArticle, string>>>>> = {
  di: { il: "del", lo: "dello", la: "della", "l'": "dell'", i: "dei", gli: "degli", le: "delle" },
  a: { il: "al", lo: "allo", la: "alla", "l'": "all'", i: "ai", gli: "agli", le: "alle" },
  da: { il: "dal", lo: "dallo", la: "dalla", "l'": "dall'", i: "dai", gli: "dagli", le: "dalle" },
  in: { il: "nel", lo: "nello", la: "nella", "l'": "nell'", i: "nei", gli: "negli", le: "nelle" },
  su: { il: "sul", lo: "sullo", la: "sulla", "l'": "sull'", i: "sui", gli: "sugli", le: "sulle" },
};

/** A name's place in a sentence: what stands before it, and the words that stand for the thing. */
interface NamePhrase {
  readonly before: string;
  readonly name: string;
}

const spaced = (word: string) => (word === "" || word.endsWith("'") ? word : `${word} `);

function italian({ label, grammar }: Named, preposition: string | undefined): NamePhrase {
  const article = grammar?.it?.article ?? "none";
  const bare = article === "none" ? label.it : `${spaced(article)}${label.it}`;
  if (preposition === undefined) return { before: "", name: bare };
  const contracted = contractions[preposition]?.[article];
  if (contracted !== undefined) return { before: spaced(contracted), name: label.it };
  // "ad Amazon": the preposition takes a d before its own vowel.
  const word = preposition === "a" && /^[aà]/i.test(bare) ? "ad" : preposition;
  return { before: spaced(word), name: bare };
}

function english({ label, grammar }: Named, preposition: string | undefined): NamePhrase {
  const name = grammar?.en?.article === "the" ? `the ${label.en}` : label.en;
  return { before: preposition === undefined ? "" : spaced(preposition), name };
}

const phrases = { en: english, it: italian } satisfies Record<Language, unknown>;

/**
 * A name as a sentence needs it, with its article and after a preposition: "the European Union", "dell'" + "UE",
 * "con " + "Microsoft".
 */
export function namePhrase(named: Named, language: Language, preposition?: string): NamePhrase {
  return phrases[language](named, preposition);
}

/** Whether a name takes the verb in the plural. */
export function isPlural({ grammar }: Named, language: Language): boolean {
  return grammar?.[language]?.number === "p";
}
