import type { Language } from "#model/language.ts";

const kindNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    text: "a text",
    translated: "a text in each language",
    map: "a map of keys",
    list: "a list",
    several: "something else",
    number: "a number",
    money: "an amount of money",
    date: "a date",
    entity: "an entity's id",
  },
  it: {
    text: "un testo",
    translated: "un testo in ogni lingua",
    map: "una mappa di chiavi",
    list: "un elenco",
    several: "qualcos'altro",
    number: "un numero",
    money: "un importo",
    date: "una data",
    entity: "l'id di un'entità",
  },
};

/** What a sentence calls a kind of value. */
export const kind = (language: Language, name: string) => kindNames[language][name] ?? name;

/** Why a file is no YAML, by the parser's code; the others are only said to be broken. */
const yamlReasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  BAD_ALIAS: { en: "an alias refers to no anchor", it: "un alias non si riferisce a nessuna àncora" },
  BAD_DQ_ESCAPE: { en: "an unknown escape in double quotes", it: "una sequenza di escape sconosciuta tra virgolette" },
  BAD_INDENT: {
    en: "the indentation does not fit the lines above, or a bracket is not closed",
    it: "il rientro non corrisponde alle righe sopra, o manca una parentesi",
  },
  BAD_SCALAR_START: { en: "a text that begins so needs quotes", it: "un testo che comincia così vuole le virgolette" },
  BLOCK_AS_IMPLICIT_KEY: {
    en: "a colon inside a text: put the text in quotes",
    it: "due punti dentro un testo: metti il testo tra virgolette",
  },
  BLOCK_IN_FLOW: { en: "an indented block inside brackets", it: "un blocco rientrato tra parentesi" },
  MISSING_CHAR: { en: "a character is missing here", it: "qui manca un carattere" },
  MULTILINE_IMPLICIT_KEY: {
    en: "a key over several lines, or a bracket that is not closed",
    it: "una chiave su più righe, o una parentesi non chiusa",
  },
  MULTIPLE_DOCS: { en: "a second document after ---", it: "un secondo documento dopo ---" },
  TAG_RESOLVE_FAILED: { en: "a tag that means nothing here", it: "un tag che qui non significa nulla" },
  UNEXPECTED_TOKEN: { en: "something does not belong here", it: "qui c'è qualcosa di troppo" },
};

/** What a sentence gives for the reason why a file is no YAML. */
export const yamlReason = (language: Language, code: string) =>
  yamlReasons[code]?.[language] ?? { en: "it cannot be read", it: "non si riesce a leggerlo" }[language];
