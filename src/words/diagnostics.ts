import type { Diagnostic } from "#model/diagnostic.ts";
import type { Language } from "#model/language.ts";
import { kind, yamlReason } from "./diagnostic-terms.ts";

/** What a sentence may name; whatever a diagnostic lacks is empty. */
interface Terms {
  readonly value: string;
  readonly key: string;
  readonly of: string;
  readonly about: (name: string) => string;
}

type Phrase = (terms: Terms) => string;
type Phrases = Readonly<Record<Language, Phrase>>;

const sentences = {
  "yaml-broken": {
    en: ({ about }) => `not valid YAML: ${yamlReason("en", about("reason"))}`,
    it: ({ about }) => `YAML non valido: ${yamlReason("it", about("reason"))}`,
  },
  "yaml-duplicate-key": {
    en: ({ value }) => `the key “${value}” stands here twice`,
    it: ({ value }) => `la chiave «${value}» compare due volte`,
  },
  "yaml-tab": {
    en: () => "YAML is indented with spaces, not with tabs",
    it: () => "in YAML il rientro si fa con spazi, non con tabulazioni",
  },
  "folder-empty": {
    en: ({ value }) => `there are no YAML files in “${value}”`,
    it: ({ value }) => `non ci sono file YAML in «${value}»`,
  },
  "ontology-missing": {
    en: () => "the data folder has no ontology.yaml",
    it: () => "nella cartella dei dati manca ontology.yaml",
  },
  "file-ignored": {
    en: ({ value }) =>
      `“${value}” is not read: facts are in ontology.yaml, entities/, articles/, stories/ and disagreements.yaml`,
    it: ({ value }) =>
      `«${value}» non viene letto: i dati stanno in ontology.yaml, entities/, articles/, stories/ e disagreements.yaml`,
  },
  "file-empty": { en: () => "the file is empty", it: () => "il file è vuoto" },
  "key-unknown": {
    en: ({ value }) => `unknown key “${value}”`,
    it: ({ value }) => `chiave sconosciuta «${value}»`,
  },
  "key-missing": {
    en: ({ key, of }) => `the key “${key}” is missing${of && ` in “${of}”`}`,
    it: ({ key, of }) => `manca la chiave «${key}»${of && ` in «${of}»`}`,
  },
  "locator-missing": {
    en: () => "this claim has no “at”: where in the article it stands (npm run trama -- locate prints it)",
    it: () => "questa affermazione non ha «at»: dove si trova nell'articolo (lo stampa npm run trama -- locate)",
  },
  "translation-missing": {
    en: ({ key, of }) => `the translation “${key}” of “${of}” is missing`,
    it: ({ key, of }) => `manca la traduzione «${key}» di «${of}»`,
  },
  "value-wrong-kind": {
    en: ({ key, about }) =>
      `${key ? `“${key}”` : "the file"} should be ${kind("en", about("expected"))}, and is ${kind("en", about("found"))}`,
    it: ({ key, about }) =>
      `${key ? `«${key}»` : "il file"} dovrebbe essere ${kind("it", about("expected"))}, ed è ${kind("it", about("found"))}`,
  },
  "value-not-allowed": {
    en: ({ value }) => `“${value}” is not one of the values that can stand here`,
    it: ({ value }) => `«${value}» non è tra i valori ammessi`,
  },
  "value-empty": { en: ({ key }) => `“${key}” is empty`, it: ({ key }) => `«${key}» è vuoto` },
  "list-too-short": {
    en: ({ key, about }) => `“${key}” needs at least ${about("minimum")}`,
    it: ({ key, about }) => `«${key}» ne richiede almeno ${about("minimum")}`,
  },
  "id-malformed": {
    en: ({ value }) => `“${value}” is no id: small ASCII letters, digits and single hyphens`,
    it: ({ value }) => `«${value}» non è un id: lettere ASCII minuscole, cifre e trattini singoli`,
  },
  "key-malformed": {
    en: ({ value }) => `“${value}” cannot name a row: small ASCII letters, digits and single underscores`,
    it: ({ value }) => `«${value}» non può dare il nome a una riga: lettere ASCII minuscole, cifre e trattini bassi`,
  },
  "number-unreadable": {
    en: ({ value }) => `“${value}” is no number such as 15_000_000 or 2.5`,
    it: ({ value }) => `«${value}» non è un numero come 15_000_000 o 2.5`,
  },
  "ordinal-unreadable": {
    en: ({ value }) => `“${value}” is no whole number from 1`,
    it: ({ value }) => `«${value}» non è un numero intero a partire da 1`,
  },
  "digest-malformed": {
    en: ({ value }) => `“${value}” is no fingerprint: 32 hex digits, as npm run trama -- locate prints them`,
    it: ({ value }) => `«${value}» non è un'impronta: 32 cifre esadecimali, come le stampa npm run trama -- locate`,
  },
  "language-malformed": {
    en: ({ value }) => `“${value}” is no language code such as en or it`,
    it: ({ value }) => `«${value}» non è il codice di una lingua come en o it`,
  },
  "url-malformed": {
    en: ({ value }) => `“${value}” is no address that begins with https:// or http://`,
    it: ({ value }) => `«${value}» non è un indirizzo che comincia con https:// o http://`,
  },
  "entity-unknown": {
    en: ({ value }) => `there is no entity “${value}”`,
    it: ({ value }) => `non esiste l'entità «${value}»`,
  },
  "entity-type-unknown": {
    en: ({ value }) => `the ontology has no entity type “${value}”`,
    it: ({ value }) => `l'ontologia non ha il tipo di entità «${value}»`,
  },
  "family-unknown": {
    en: ({ value }) => `the ontology has no relation family “${value}”`,
    it: ({ value }) => `l'ontologia non ha la famiglia di relazioni «${value}»`,
  },
  "relation-type-unknown": {
    en: ({ value }) => `the ontology has no relation type “${value}”`,
    it: ({ value }) => `l'ontologia non ha il tipo di relazione «${value}»`,
  },
  "property-unknown": {
    en: ({ value }) => `the ontology has no property “${value}”`,
    it: ({ value }) => `l'ontologia non ha la proprietà «${value}»`,
  },
  "subject-type-refused": {
    en: ({ value, about }) =>
      `“${value}” is of type ${about("type")}, which cannot be the subject of ${about("relation")}`,
    it: ({ value, about }) =>
      `«${value}» è di tipo ${about("type")}, che non può essere il soggetto di ${about("relation")}`,
  },
  "object-type-refused": {
    en: ({ value, about }) =>
      `“${value}” is of type ${about("type")}, which cannot be the object of ${about("relation")}`,
    it: ({ value, about }) =>
      `«${value}» è di tipo ${about("type")}, che non può essere l'oggetto di ${about("relation")}`,
  },
  "outlet-not-medium": {
    en: ({ value, about }) => `an outlet is an entity of type medium, and “${value}” is of type ${about("type")}`,
    it: ({ value, about }) => `una testata è un'entità di tipo medium, e «${value}» è di tipo ${about("type")}`,
  },
  "jurisdiction-refused": {
    en: ({ value, about }) =>
      `a jurisdiction is an entity of type place or public_body, and “${value}” is of type ${about("type")}`,
    it: ({ value, about }) =>
      `una giurisdizione è un'entità di tipo place o public_body, e «${value}» è di tipo ${about("type")}`,
  },
  "date-unreadable": {
    en: ({ value }) => `“${value}” is no EDTF date such as 2024-02-26, 2023-05, 2024~ or 2023-04/2023-12`,
    it: ({ value }) => `«${value}» non è una data EDTF come 2024-02-26, 2023-05, 2024~ o 2023-04/2023-12`,
  },
  "date-impossible": {
    en: ({ value }) => `the calendar has no day “${value}”`,
    it: ({ value }) => `il calendario non ha il giorno «${value}»`,
  },
  "date-backwards": {
    en: ({ value }) => `“${value}” ends before it begins`,
    it: ({ value }) => `«${value}» finisce prima di cominciare`,
  },
  "currency-unknown": {
    en: ({ value }) => `“${value}” is no ISO 4217 currency code`,
    it: ({ value }) => `«${value}» non è un codice di valuta ISO 4217`,
  },
  "amount-negative": {
    en: ({ value }) => `an amount cannot be negative, as ${value} is`,
    it: ({ value }) => `un importo non può essere negativo, come ${value}`,
  },
  "claim-without-predicate": {
    en: () => "a claim has either a relation with an object, or a property with a value",
    it: () => "un'affermazione ha o una relazione con un oggetto, o una proprietà con un valore",
  },
  "claim-with-two-predicates": {
    en: () => "a claim has either a relation or a property, not both",
    it: () => "un'affermazione ha o una relazione o una proprietà, non entrambe",
  },
  "object-missing": {
    en: ({ value }) => `the relation “${value}” needs an object`,
    it: ({ value }) => `la relazione «${value}» vuole un oggetto`,
  },
  "value-missing": {
    en: ({ value, about }) => `the property “${value}” needs a value: ${kind("en", about("expected"))}`,
    it: ({ value, about }) => `la proprietà «${value}» vuole un valore: ${kind("it", about("expected"))}`,
  },
  "amount-missing": {
    en: ({ value }) => `the property “${value}” is money and needs an amount`,
    it: ({ value }) => `la proprietà «${value}» è denaro e vuole un importo (amount)`,
  },
  "key-misplaced": {
    en: ({ key, about }) => `“${key}” does not belong to a claim about ${about("predicate")}`,
    it: ({ key, about }) => `«${key}» non fa parte di un'affermazione su ${about("predicate")}`,
  },
  "value-kind-mismatch": {
    en: ({ value, about }) =>
      `“${about("property")}” should be ${kind("en", about("expected"))}${value && `, not “${value}”`}`,
    it: ({ value, about }) =>
      `«${about("property")}» dovrebbe essere ${kind("it", about("expected"))}${value && `, non «${value}»`}`,
  },
  "id-duplicate": {
    en: ({ value, about }) => `the id “${value}” is already used in ${about("first")}`,
    it: ({ value, about }) => `l'id «${value}» è già usato in ${about("first")}`,
  },
  "claim-id-collision": {
    en: ({ about }) => `this claim cannot be told from one before it in ${about("first")}: give it an “id” of its own`,
    it: ({ about }) => `questa affermazione non si distingue da una precedente in ${about("first")}: dalle un «id» suo`,
  },
  "alias-duplicate": {
    en: ({ value }) => `the alias “${value}” stands here twice`,
    it: ({ value }) => `l'alias «${value}» compare due volte`,
  },
  "article-id-mismatch": {
    en: ({ value, about }) => `the article's id “${value}” should be the file's name “${about("name")}”`,
    it: ({ value, about }) => `l'id dell'articolo «${value}» dovrebbe essere il nome del file «${about("name")}»`,
  },
  "claim-unknown": {
    en: ({ value }) => `there is no claim “${value}”`,
    it: ({ value }) => `non esiste l'affermazione «${value}»`,
  },
  "resolution-side-out-of-range": {
    en: ({ value, about }) => `there is no side ${value}: the disagreement has ${about("sides")} sides`,
    it: ({ value, about }) => `non c'è una parte ${value}: il disaccordo ha ${about("sides")} parti`,
  },
  "stage-missing": {
    en: ({ value }) => `the antitrust relation type “${value}” needs a stage`,
    it: ({ value }) => `il tipo di relazione antitrust «${value}» vuole una fase (stage)`,
  },
  "placeholder-missing": {
    en: ({ about }) => `the sentence does not say where “${about("placeholder")}” goes`,
    it: ({ about }) => `la frase non dice dove va «${about("placeholder")}»`,
  },
  "story-view-unknown": {
    en: ({ value }) => `“${value}” says nothing in the view of a step`,
    it: ({ value }) => `«${value}» non dice nulla nella vista di una tappa`,
  },
  "story-link-unknown": {
    en: ({ value }) => `the link leads to “${value}”, and no entity or relation has that id`,
    it: ({ value }) => `il collegamento porta a «${value}», che non è l'id di un'entità né di una relazione`,
  },
  "story-text-too-long": {
    en: ({ about }) => `the text has ${about("length")} characters, and a step can have ${about("most")}`,
    it: ({ about }) => `il testo ha ${about("length")} caratteri, e una tappa può averne ${about("most")}`,
  },
  "alias-shared": {
    en: ({ value, about }) => `the name “${value}” is also a name of ${about("others")}`,
    it: ({ value, about }) => `il nome «${value}» è anche un nome di ${about("others")}`,
  },
  "entity-unmentioned": {
    en: ({ value }) => `nothing mentions the entity “${value}”`,
    it: ({ value }) => `nulla menziona l'entità «${value}»`,
  },
  "lens-empty": {
    en: ({ value }) => `the lens “${value}” selects nothing`,
    it: ({ value }) => `la lente «${value}» non seleziona nulla`,
  },
  "article-empty": {
    en: ({ value }) => `there are no claims in the article “${value}”`,
    it: ({ value }) => `non ci sono affermazioni nell'articolo «${value}»`,
  },
  "passage-not-found": {
    en: ({ about }) => `the text of “${about("article")}” has no passage of ${about("words")} words with this digest`,
    it: ({ about }) => `nel testo di «${about("article")}» nessun passo di ${about("words")} parole ha questa impronta`,
  },
  "passage-elsewhere": {
    en: ({ about }) => `the passage is in paragraph ${about("paragraph")}, sentence ${about("sentence")}`,
    it: ({ about }) => `il passo è nel paragrafo ${about("paragraph")}, frase ${about("sentence")}`,
  },
  "occurrence-not-found": {
    en: ({ value, about }) => `there is no occurrence ${value}: the text has this passage ${about("found")} times`,
    it: ({ value, about }) => `non c'è l'occorrenza ${value}: il testo ha questo passo ${about("found")} volte`,
  },
  "quote-not-in-passage": {
    en: () => "the quote is not what the passage says",
    it: () => "la citazione non è ciò che dice il passo",
  },
} as const satisfies Readonly<Record<string, Phrases>>;

export type DiagnosticCode = keyof typeof sentences;
export const diagnosticCodes = Object.keys(sentences) as DiagnosticCode[];

/** One sentence that says what is wrong, without its place. */
export function diagnosticSentence(diagnostic: Diagnostic<DiagnosticCode>, language: Language): string {
  const about = (name: string) => String(diagnostic.about?.[name] ?? "");
  return sentences[diagnostic.code][language]({
    value: diagnostic.value ?? "",
    key: about("key"),
    of: about("of"),
    about,
  });
}

/** More valid values than this are not listed. */
const LISTED = 12;

/** What to write instead, if anyone can tell. */
export function suggestionSentence(
  { suggestion, allowed = [] }: Pick<Diagnostic, "suggestion" | "allowed">,
  language: Language,
): string | undefined {
  const list = allowed.length > 0 && allowed.length <= LISTED ? allowed.join(", ") : undefined;
  const parts = {
    en: [suggestion && `did you mean “${suggestion}”?`, list && `valid here: ${list}`],
    it: [suggestion && `forse «${suggestion}»?`, list && `valori ammessi: ${list}`],
  }[language].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" ");
}
