import type { opening as english } from "../en/opening.ts";

/** In Italian: opening files, and the snapshots that are kept. */
export const opening: Readonly<Record<keyof typeof english, string>> = {
  "open.not-json": "alla riga {{line, number}}, colonna {{column, number}} smette di essere JSON: {{detail}}",
  "open.not-snapshot": "non è né un'istantanea né un file del grafo di Trama",
  "open.newer-version":
    "l'ha scritta una versione più recente di Trama ({{version, number}}; questa legge fino alla {{readable, number}})",
  "open.invalid": "ciò che sta in {{at}} non è ciò che un'istantanea contiene: {{detail}}",
  "open.too-large": "è più grande di {{most}}",

  "open.guest": "Che cosa si vede",
  "open.showsAsItWas": "Istantanea «{{name}}» com'era: solo ciò che contiene.",
  "open.showsToday": "Istantanea «{{name}}» sui dati di oggi.",
  "open.onToday": "Sui dati di oggi",
  "open.compare": "Confronta con oggi",
  "open.failed": "«{{name}}» non è stato aperto: {{why}}. Ciò che si vede non è cambiato.",

  "changed.title": "I dati sono cambiati",
  "changed.explained": "Da quando è stata presa l'istantanea «{{name}}» i suoi dati sono cambiati. Come vuoi vederla?",
  "changed.asItWas": "Com'era",
  "changed.today": "Sui dati di oggi",
  "changed.compare": "Confronta",

  "gallery.kept": "Istantanee conservate in questo browser",
  "gallery.name": "Nome dell'istantanea",
  "gallery.notes": "Note (facoltative)",
  "gallery.keep": "Conserva questa vista",
  "gallery.empty":
    "Non c'è ancora nulla. Un'istantanea conserva ciò che vedi, con affermazioni e articoli, dove sta ogni cosa e che cosa stai guardando. Resta in questo browser finché non la elimini.",
  "gallery.open": "Apri {{name}}",
  "gallery.rename": "Rinomina {{name}}",
  "gallery.newName": "Nuovo nome di {{name}}",
  "gallery.compare": "Scegli {{name}} per confrontarla con un'altra",
  "gallery.compareWith": "Confronta {{name}} con {{other}}",
  "gallery.save": "Scarica {{name}}",
  "gallery.remove": "Elimina {{name}}",
  "gallery.removed": "«{{name}}» è stata eliminata.",
  "gallery.bringBack": "Annulla",
  "gallery.importAll": "Importa…",
  "gallery.exportAll": "Esporta tutte",
  "gallery.imported_one": "{{count, number}} istantanea acquisita.",
  "gallery.imported_other": "{{count, number}} istantanee acquisite.",
  "gallery.refused_one": "{{count, number}} file non ne contiene.",
  "gallery.refused_other": "{{count, number}} file non ne contengono.",
  "gallery.problem.gallery-unavailable":
    "Questo browser non conserva nulla per la pagina ({{detail}}). Scarica il file.",
  "gallery.problem.gallery-full": "In questo browser non c'è più posto. Elimina o scarica qualcosa, poi riprova.",
  "gallery.problem.gallery-failed": "La memoria del browser non ha funzionato: {{detail}}.",
};
