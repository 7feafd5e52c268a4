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
  "canvas.arrangeFailed":
    "Le entità senza un posto salvato non si sono potute disporre e non sono disegnate. Ricarica la pagina per riprovare.",
};
