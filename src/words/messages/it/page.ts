import type { page as english } from "../en/page.ts";

/** In Italian: the frame of the page: bar, status line, messages in passing, what went wrong. */
export const page: Readonly<Record<keyof typeof english, string>> = {
  "app.title": "{{what}} · Trama",
  "app.heading": "Trama, un grafo di conoscenza delle notizie",

  "bar.share": "Condividi",
  "bar.shareLong": "Copia un link a ciò che si vede",
  "bar.export": "Esporta",
  "bar.language": "Lingua: italiano. Passa a {{other}}",
  "bar.help": "Scorciatoie da tastiera",
  "bar.search": "Cerca",
  "bar.lens": "Lente",

  "lens.all": "Tutto",

  "show.name": "Mostra come",
  "show.canvas": "Grafo",
  "show.split": "Affiancati",
  "show.table": "Tabella",

  "skip.name": "Salta",
  "skip.panel": "Vai ai dettagli",
  "skip.filters": "Vai ai filtri",

  "tabs.name": "Sezioni",
  "tabs.graph": "Grafo",
  "tabs.filters": "Filtri",
  "tabs.export": "Esporta",

  "toast.linkCopiedOwn":
    "Link copiato. Porta ai dati propri della pagina: per passare questo file, salva un'istantanea.",
  "toast.linkCopied": "Link copiato",
  "toast.languageFailed": "Non è stato possibile caricare questa lingua",
  "toast.citationCopied": "Citazione copiata",
  "toast.copied": "Copiato",
  "toast.copyFailedLong": "Il browser non ha permesso di copiare. Scarica il file",
  "toast.copyFailed": "Il browser non ha permesso di copiare. Si può prendere da qui: {{text}}",
  "toast.exported": "{{file}} salvato",
  "toast.updated": "I dati sono cambiati; la pagina mostra la nuova versione",
  "toast.updateFailed": "I dati sono cambiati ma non si leggono; la pagina tiene l'ultima versione buona. {{what}}",

  "zoom.in": "Ingrandisci",
  "zoom.out": "Riduci",
  "zoom.fit": "Adatta",
  "zoom.fitLong": "Adatta alla finestra tutto il grafo",
  "zoom.level": "Ingrandimento",

  "action.close": "Chiudi",
  "action.back": "Indietro",
  "action.forward": "Avanti",
  "action.focus": "Isola",
  "action.focusLong": "Mostra solo {{name}} e ciò che le sta intorno",
  "action.unfocus": "Esci dall'isolamento",
  "action.copy": "Copia",
  "action.copyLink": "Copia link",
  "action.copyCitation": "Copia citazione",
  "action.dismiss": "Chiudi l'avviso",
  "action.undo": "Annulla",
  "action.redo": "Ripeti",
  "action.retry": "Riprova",
  "action.showIt": "Mostra",
  "action.startOver": "Ricomincia",
  "action.copyDetails": "Copia i dettagli",

  "crash.title": "Qualcosa nella pagina è andato storto",
  "crash.what": "La pagina ha incontrato un errore che non si aspettava. L'indirizzo conserva ciò che stavi guardando.",
  "crash.todo": "Ricomincia mostra di nuovo tutto il grafo. Se l'errore torna, segnalalo con i dettagli.",

  "failed.title": "Il grafo non si può mostrare",
  "failed.todo": "Che cosa fare",
  "failed.where": "Dove",
  "failed.detail": "Dettaglio",

  "loading.line": "Carico il grafo…",

  "problem.graph-unreachable": "Il file del grafo non si è potuto scaricare.",
  "problem.graph-unreachable.todo":
    "Controlla la connessione e riprova. Se hai aperto la pagina come file, servi la sua cartella via HTTP.",
  "problem.graph-missing": "Qui non c'è un file del grafo: il server ha risposto con lo stato {{httpStatus}}.",
  "problem.graph-missing.todo": "Metti graph.json accanto alla pagina, o ricostruisci il sito con «npm run build».",
  "problem.graph-not-json": "Il file del grafo è guasto: non è JSON.",
  "problem.graph-not-json.todo":
    "Può essersi interrotto per strada: riprova. Se non basta, ricostruiscilo con «npm run build».",
  "problem.graph-other-version":
    "Il file del grafo è della versione {{version}}; questa pagina legge la versione {{readable, number}}.",
  "problem.graph-other-version.todo": "Costruisci la pagina e il file del grafo con la stessa versione di Trama.",
  "problem.graph-invalid": "Il file del grafo non è come dovrebbe: {{at}} manca o è sbagliato.",
  "problem.graph-invalid.todo": "Ricostruiscilo con «npm run build», che rifiuta i dati che la pagina non sa leggere.",

  "dropped.line_one": "Una parte dell'indirizzo qui non significa nulla ed è stata tralasciata: {{parts}}",
  "dropped.line_other":
    "{{count, number}} parti dell'indirizzo qui non significano nulla e sono state tralasciate: {{parts}}",
  "open.file": "Apri un file…",
  "open.drop": "Lascia per aprire il file",
  "open.leave": "Chiudi l'istantanea",
  "gallery.title": "Istantanee",
  "table.loading": "Carico la tabella…",
};
