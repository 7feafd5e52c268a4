import type { visit as english } from "../en/visit.ts";

/** In Italian: the first visit: hints, questions to start with, what the data are. A slot may name a preposition: `{subject:di}`. */
export const visit: Readonly<Record<keyof typeof english, string>> = {
  "question.title": "Domande da cui partire",
  "question.who": "Chi {{what}}?",
  "question.link": "Che cosa lega {subject} {object:a}?",
  "question.disputed": "Su che cosa non concordano le fonti riguardo {subject:a}?",
  "question.uncertain": "Che cosa è solo ipotizzato o sostenuto riguardo {subject:a}?",
  "question.corroborated": "Che cosa dicono più fonti indipendenti {subject:su}?",
  "question.answers_one": "{{count, number}} risposta",
  "question.answers_other": "{{count, number}} risposte",

  "hints.name": "Suggerimenti",
  "hints.step": "{{step, number}} di {{total, number}}",
  "hints.select":
    "Ogni linea è qualcosa che gli articoli riferiscono. Seleziona una linea o un'entità per vedere chi lo dice, dove e con quanta certezza.",
  "hints.narrow":
    "I colori distinguono i tipi di relazione. I filtri fanno da legenda: togli la spunta a ciò che non serve, o scegli una lente.",
  "hints.ask": "Oppure parti da una domanda:",
  "hints.next": "Avanti",
  "hints.done": "Fatto",
  "hints.dismiss": "Chiudi i suggerimenti",
};
