import type { dialogs as english } from "../en/dialogs.ts";

/** In Italian: the dialogs. */
export const dialogs: Readonly<Record<keyof typeof english, string>> = {
  "export.title": "Esporta",
  "export.format": "Formato",
  "export.picture": "Immagine",
  "export.data": "Dati",
  "export.what": "Che cosa",
  "export.shown": "Ciò che si vede",
  "export.everything": "Tutto, senza filtri",
  "export.with": "Comprende",
  "export.withPicture":
    "Legenda, titolo, data dell'articolo più recente, fonti, e una riga su ciò che è rimasto fuori.",
  "export.withData": "Tutte le affermazioni con i loro articoli, e ogni dato sulle entità.",
  "export.withTables":
    "Quattro tabelle, salvate una per una: entità, relazioni, affermazioni con il loro posto negli articoli, articoli.",
  "export.fileName": "Nome del file",
  "export.download": "Scarica {{format}}",
  "export.working": "Scrivo il file {{format}}…",
  "export.failed":
    "Il file {{format}} non si è potuto scrivere: {{detail}}. Nulla è andato perso; riprova o scegli un altro formato.",
  "export.previewOf": "Anteprima dell'immagine",
  "export.previewFailed": "Nessuna anteprima: {{detail}}",
  "export.png": "per presentazioni e post",
  "export.json": "il file del grafo",
  "export.csv": "per i fogli di calcolo",
  "export.wholeGraph": "Tutto il grafo",
  "export.picture-unreadable": "l'immagine non si è potuta disegnare",
  "export.picture-too-large": "l'immagine è troppo grande per questo browser",
  "export.newest": "Articolo più recente: {{date}}",
  "export.sources": "Fonti: {{names}}",

  "help.title": "Scorciatoie da tastiera",
  "help.search": "Cerca",
  "help.fit": "Adatta il grafo alla finestra",
  "help.zoom": "Ingrandisci o riduci",
  "help.undo": "Annulla, ripeti",
  "help.escape": "Chiudi una cosa: una finestra, la ricerca, il riquadro",
  "help.help": "Mostra queste scorciatoie",
  "help.pointer": "Con il puntatore",
  "help.click": "Clic: seleziona; clic sullo sfondo: deseleziona",
  "help.drag": "Trascina: sposta un'entità o il grafo",
  "help.wheel": "Rotella o pizzico: ingrandisci",
  "help.table": "Passa dal grafo alla tabella e viceversa",
};
