import type { Localized } from "#model/language.ts";

/** A term of ours, as the files that use it define it. */
interface Definition {
  readonly label: Localized;
  readonly comment: Localized;
}

const define = (en: string, it: string, commentEn: string, commentIt: string): Definition => ({
  label: { en, it },
  comment: { en: commentEn, it: commentIt },
});

/** Classes. Those of schema.org, PROV-O and Web Annotation are used wherever one fits. */
export const classes = {
  EntityType: define("entity type", "tipo di entità", "A class of entities.", "Una classe di entità."),
  Family: define("family", "famiglia", "A group of relation types.", "Un gruppo di tipi di relazione."),
  RelationType: define(
    "relation type",
    "tipo di relazione",
    "A property that links two entities. The triple itself is written only where some claim neither denies nor alleges it.",
    "Una proprietà che lega due entità. La tripla è scritta solo se qualche affermazione non la nega e non la presenta come accusa.",
  ),
  PropertyType: define("property type", "tipo di proprietà", "A property of entities.", "Una proprietà delle entità."),
  Lens: define("lens", "lente", "A named preset of filters.", "Un insieme di filtri con un nome."),
  Relation: define(
    "relation",
    "relazione",
    "All the claims with the same subject, type, object and event. That it is described does not mean that it holds.",
    "Tutte le affermazioni con lo stesso soggetto, tipo, oggetto ed evento. Che sia descritta non vuol dire che sia vera.",
  ),
  Fact: define(
    "fact",
    "fatto",
    "All the claims with the same subject and property. Their values may differ.",
    "Tutte le affermazioni con lo stesso soggetto e la stessa proprietà. I valori possono essere diversi.",
  ),
  Origin: define(
    "origin",
    "origine",
    "Those who assert claims together: one independent origin.",
    "Chi sostiene insieme delle affermazioni: un'unica origine indipendente.",
  ),
  Disagreement: define(
    "disagreement",
    "disaccordo",
    "Claims that cannot all be right.",
    "Affermazioni che non possono essere tutte vere.",
  ),
  Side: define(
    "side",
    "parte",
    "Claims of a disagreement that agree.",
    "Affermazioni di un disaccordo che concordano.",
  ),
  Resolution: define(
    "resolution",
    "soluzione",
    "An editor's judgement of which side is right.",
    "Il giudizio redazionale su quale parte ha ragione.",
  ),
  PartialDate: define(
    "partial date",
    "data parziale",
    "A date as far as a source gives it.",
    "Una data, per quanto la fonte la precisa.",
  ),
  PassageSelector: define(
    "passage",
    "passo",
    "A place in an article's text, known by the digest of its words.",
    "Un punto nel testo di un articolo, riconosciuto dall'impronta delle sue parole.",
  ),
  Grammar: define(
    "grammar",
    "grammatica",
    "How a name behaves in a sentence.",
    "Come si comporta un nome in una frase.",
  ),
  Status: define("status", "stato", "How sure a claim is.", "Quanto è certa un'affermazione."),
} as const satisfies Record<string, Definition>;

/** Properties. */
export const properties = {
  amount: define("amount", "importo", "The money that a claim speaks of.", "Il denaro di cui parla un'affermazione."),
  approximate: define("approximate", "approssimativa", "Whether a date is not exact.", "Se una data non è esatta."),
  articleWord: define("article", "articolo", "The article before a name.", "L'articolo davanti a un nome."),
  assertedBy: define(
    "asserted by",
    "sostenuta da",
    "Who asserts a claim in the end: whom it is attributed to, or else the outlet, or else the article.",
    "Chi sostiene in definitiva un'affermazione: a chi è attribuita, oppure la testata, oppure l'articolo.",
  ),
  asserter: define("asserter", "chi sostiene", "One of an origin.", "Uno di un'origine."),
  backedBy: define(
    "backed by",
    "sorretta da",
    "A claim about this relation or fact, even if it denies it.",
    "Un'affermazione su questa relazione o questo fatto, anche se lo nega.",
  ),
  digest: define(
    "digest",
    "impronta",
    "SHA-256 of the passage's normalised words, cut to 32 hexadecimal digits.",
    "SHA-256 delle parole normalizzate del passo, ridotto a 32 cifre esadecimali.",
  ),
  earlierResolution: define(
    "earlier resolution",
    "soluzione precedente",
    "A judgement that no longer holds. The oldest comes first.",
    "Un giudizio che non vale più. Il più vecchio viene per primo.",
  ),
  event: define(
    "event",
    "evento",
    "Tells apart what the same two did twice.",
    "Distingue ciò che gli stessi due hanno fatto due volte.",
  ),
  expression: define("expression", "espressione", "A date as it is written (EDTF).", "Una data com'è scritta (EDTF)."),
  favours: define("favours", "dà ragione a", "The side found right.", "La parte che ha ragione."),
  first: define(
    "first day",
    "primo giorno",
    "The first day that a date can be.",
    "Il primo giorno possibile di una data.",
  ),
  firstDayNumber: define(
    "number of the first day",
    "numero del primo giorno",
    "The first day, in days since 1970-01-01, where its year has not four digits.",
    "Il primo giorno, in giorni dal 1970-01-01, se l'anno non ha quattro cifre.",
  ),
  givesDate: define("gives the date", "indica la data", "The date given, in full.", "La data indicata, per esteso."),
  givesValue: define(
    "gives the value",
    "indica il valore",
    "What a claim says that a property is.",
    "Ciò che una proprietà è secondo un'affermazione.",
  ),
  grammar: define(
    "grammar",
    "grammatica",
    "How a name behaves in a sentence.",
    "Come si comporta un nome in una frase.",
  ),
  grammaticalGender: define("gender", "genere", "m or f.", "m o f."),
  grammaticalNumber: define("number", "numero", "s or p.", "s o p."),
  hash: define(
    "hash",
    "impronta dei dati",
    "SHA-256 of the data set that this is, or is a part of.",
    "SHA-256 dell'insieme di dati che questo è, o di cui è una parte.",
  ),
  heldBy: define("held by", "sostenuta da", "A claim on this side.", "Un'affermazione di questa parte."),
  inDisagreement: define(
    "in disagreement",
    "in disaccordo",
    "A disagreement that claims about this take part in.",
    "Un disaccordo a cui partecipano affermazioni su questo.",
  ),
  inFamily: define(
    "in family",
    "nella famiglia",
    "The family of a relation type.",
    "La famiglia di un tipo di relazione.",
  ),
  inverseLabel: define(
    "inverse label",
    "nome inverso",
    "The relation's name, read from object to subject.",
    "Il nome della relazione, letta dall'oggetto al soggetto.",
  ),
  jurisdiction: define(
    "jurisdiction",
    "giurisdizione",
    "The place or public body where an authority's word is law.",
    "Il luogo o l'ente pubblico in cui un'autorità ha competenza.",
  ),
  kind: define(
    "kind",
    "genere",
    "What a disagreement or a property is of.",
    "Di che cosa è un disaccordo o una proprietà.",
  ),
  last: define(
    "last day",
    "ultimo giorno",
    "The last day that a date can be.",
    "L'ultimo giorno possibile di una data.",
  ),
  lastDayNumber: define(
    "number of the last day",
    "numero dell'ultimo giorno",
    "The last day, in days since 1970-01-01, where its year has not four digits.",
    "L'ultimo giorno, in giorni dal 1970-01-01, se l'anno non ha quattro cifre.",
  ),
  objectType: define(
    "object type",
    "tipo di oggetto",
    "A type that objects may have.",
    "Un tipo possibile dell'oggetto.",
  ),
  occurrence: define(
    "occurrence",
    "occorrenza",
    "Which of several equal passages, from 1.",
    "Quale di più passi uguali, da 1.",
  ),
  ordered: define(
    "in order",
    "in ordine",
    "The values of one of this thing's properties in their order, where it is not the alphabet's.",
    "I valori di una proprietà nel loro ordine, quando non è quello alfabetico.",
  ),
  orders: define(
    "orders",
    "ordina",
    "The property whose values are in order.",
    "La proprietà i cui valori sono in ordine.",
  ),
  origin: define("origin", "origine", "An independent origin.", "Un'origine indipendente."),
  paragraph: define(
    "paragraph",
    "paragrafo",
    "Blank-line separated block of the text, from 1.",
    "Blocco di testo fra righe vuote, da 1.",
  ),
  plural: define("plural", "plurale", "The plural of a type's name.", "Il plurale del nome di un tipo."),
  precision: define("precision", "precisione", "day, month, year or interval.", "day, month, year o interval."),
  published: define(
    "published",
    "pubblicato",
    "The date of publication, in full.",
    "La data di pubblicazione, per esteso.",
  ),
  qualifier: define("qualifier", "precisazione", "about, over or under.", "about, over o under."),
  quoted: define("quoted", "citata", "Whether a claim is direct speech.", "Se un'affermazione è discorso diretto."),
  resolution: define(
    "resolution",
    "soluzione",
    "Which side an editor finds right.",
    "Quale parte ha ragione secondo la redazione.",
  ),
  respondsTo: define("responds to", "risponde a", "The claim answered.", "L'affermazione a cui risponde."),
  sentence: define("sentence", "frase", "Sentence of the paragraph, from 1.", "Frase del paragrafo, da 1."),
  sentencePlural: define(
    "sentence, plural",
    "frase al plurale",
    "What a relation says of a subject in the plural.",
    "Ciò che una relazione dice di un soggetto plurale.",
  ),
  sentenceSingular: define(
    "sentence, singular",
    "frase al singolare",
    "What a relation says of a subject in the singular.",
    "Ciò che una relazione dice di un soggetto singolare.",
  ),
  shape: define("shape", "forma", "How entities of a type are drawn.", "Come si disegnano le entità di un tipo."),
  showsFamily: define("shows family", "mostra la famiglia", "A family in a lens.", "Una famiglia in una lente."),
  showsType: define("shows type", "mostra il tipo", "A relation type in a lens.", "Un tipo di relazione in una lente."),
  side: define("side", "parte", "A side of a disagreement.", "Una parte di un disaccordo."),
  stage: define(
    "stage",
    "fase",
    "How far an authority has gone with relations of a type.",
    "Fin dove è arrivata un'autorità con le relazioni di un tipo.",
  ),
  status: define(
    "status",
    "stato",
    "How sure a claim is, or the surest claim about a relation or fact.",
    "Quanto è certa un'affermazione, o la più certa su una relazione o un fatto.",
  ),
  structural: define(
    "structural",
    "strutturale",
    "Whether relations of a type come along with a deal.",
    "Se le relazioni di un tipo accompagnano un accordo.",
  ),
  subjectType: define(
    "subject type",
    "tipo di soggetto",
    "A type that subjects may have.",
    "Un tipo possibile del soggetto.",
  ),
  unsourced: define(
    "unsourced",
    "senza fonte",
    "Taken from a graph that names no sources.",
    "Presa da un grafo che non indica fonti.",
  ),
  via: define("via", "tramite", "Who carried a claim.", "Chi ha riportato un'affermazione."),
  when: define("when", "quando", "When it was true, in full.", "Quando era vero, per esteso."),
  words: define("words", "parole", "How many words a passage has.", "Quante parole ha un passo."),
  x: define("x", "x", "Where an entity is drawn, to the right.", "Dove si disegna un'entità, verso destra."),
  y: define("y", "y", "Where an entity is drawn, downwards.", "Dove si disegna un'entità, verso il basso."),
} as const satisfies Record<string, Definition>;
