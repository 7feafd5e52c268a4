import type { canvas as english } from "../en/canvas.ts";

/** In Italian: the canvas. */
export const canvas: Readonly<Record<keyof typeof english, string>> = {
  "canvas.name": "Grafo",
  "canvas.summary":
    "Un disegno di {{entities, number}} entità e {{relations, number}} relazioni. Tutto ciò che contiene si raggiunge con la ricerca, i filtri e il riquadro.",
  "canvas.empty_one": "Nessuna relazione passa questi filtri. {{count, number}} è nascosta.",
  "canvas.empty_other": "Nessuna relazione passa questi filtri. {{count, number}} sono nascoste.",
  "canvas.clear": "Togli i filtri",
  "canvas.noData": "Questo grafo non ha ancora relazioni.",
  "canvas.noDataTodo": "Aggiungi un articolo con le sue affermazioni alla cartella dei dati e ricostruisci.",
  "canvas.arranging": "Cerco un posto per ogni entità…",
  "canvas.stop": "Interrompi",
  "canvas.arrangeFailed":
    "Le entità senza un posto salvato non si sono potute disporre e non sono disegnate. Ricarica la pagina per riprovare.",
  "canvas.keys":
    "Le frecce portano da un’entità all’altra, virgola e punto scorrono le relazioni, Invio mostra i dettagli, m apre il menu.",
  "walk.hidden_one": "{{count, number}} di queste nascosta",
  "walk.hidden_other": "{{count, number}} di queste nascoste",
  "walk.bundle_one": "e {{count, number}} altra relazione",
  "walk.bundle_other": "e altre {{count, number}} relazioni",
  "walk.origins_one": "{{count, number}} origine indipendente",
  "walk.origins_other": "{{count, number}} origini indipendenti",
};
