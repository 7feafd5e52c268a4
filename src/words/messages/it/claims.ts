import type { claims as english } from "../en/claims.ts";

/** In Italian: claims and what they hold: status, dates, amounts, citations, disagreement. */
export const claims: Readonly<Record<keyof typeof english, string>> = {
  "claim.theArticle": "L'articolo",
  "claim.via": "tramite {{names}}",
  "claim.quoted": "in discorso diretto",
  "claim.placeless": "posizione non indicata",
  "claim.paragraph": "¶ {{paragraph, number}}",
  "claim.sentence": "f. {{sentence, number}}",
  "claim.unsourced": "senza fonte",
  "claim.undated": "senza data",
  "claim.opens": "apre l'originale",
  "claim.respondsTo": "In risposta a {{names}}",

  "amount.about": "circa {{amount}}",
  "amount.over": "oltre {{amount}}",
  "amount.under": "meno di {{amount}}",

  "citation.untitled": "titolo non indicato",
  "citation.authorless": "autore non indicato",
  "citation.outletless": "testata non indicata",
  "citation.addressless": "nessun indirizzo web",
  "citation.unsourced": "senza fonti",
  "citation.paragraph": "paragrafo {{paragraph, number}}",
  "citation.sentence": "frase {{sentence, number}}",

  "date.about": "{{date}} circa",
  "date.from": "da {{date}}",
  "date.until": "fino a {{date}}",
  "date.unknown": "data sconosciuta",

  "mark.open": "Le fonti non concordano",
  "mark.resolved": "Le fonti non concordavano: la redazione ha deciso",
  "disagree.amount": "Quanto?",
  "disagree.currency": "In quale valuta?",
  "disagree.date": "Quando?",
  "disagree.denial": "È così?",
  "disagree.recorded": "Le fonti non concordano",
  "disagree.asserted": "Sì",
  "disagree.denied": "No",
  "disagree.keptApart": "Tenute distinte: ",
  "disagree.resolved": "Risolta per la versione {{side, number}}: {{reason}}",
  "disagree.source": "Fonte: ",
  "disagree.otherSideMissing": "Le affermazioni di questa parte non sono in questa porzione del grafo.",
  "disagree.or": "oppure",

  "money.noCurrency": "{{amount}}, valuta non indicata",

  "outlet.none": "Testata non indicata",

  "stage.title": "Fase",
  "stage.note": "come la riportano gli articoli",
  "stage.called_for": "Chiesta",
  "stage.announced_review": "Annunciata",
  "stage.under_review": "In esame",
  "stage.formal_investigation": "Istruttoria formale",
  "stage.decision": "Decisione",
  "stage.hypothetical": "prevista, non riferita come avviata",

  "status.name": "Che cosa si vede",
  "status.relations":
    "<b>{{shown, number}}</b> mostrate + <b>{{filtered, number}}</b> nascoste dai filtri + <b>{{limited, number}}</b> oltre il limite = <b>{{total, number}}</b> relazioni",
  "status.relationsShort":
    "<b>{{shown, number}}</b> mostrate + <b>{{filtered, number}}</b> filtrate + <b>{{limited, number}}</b> oltre il limite = <b>{{total, number}}</b>",
  "status.entities": "{{shown, number}} di {{total, number}} entità",
  "status.cut":
    "In una vista stanno al più {{entities, number}} entità e {{relations, number}} relazioni; sono disegnate quelle delle più collegate",
  "status.articles_one": "{{count, number}} articolo",
  "status.articles_other": "{{count, number}} articoli",
  "status.claims_one": "{{count, number}} affermazione",
  "status.claims_other": "{{count, number}} affermazioni",
  "status.stated": "Dichiarata",
  "status.announced": "Annunciata",
  "status.reported": "Riferita",
  "status.planned": "Prevista",
  "status.hypothesised": "Ipotizzata",
  "status.alleged": "Sostenuta",
  "status.denied": "Smentita",
};
