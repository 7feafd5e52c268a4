/** In Italian: what stands in files and pictures, and why one could not be written. */
export const writing = {
  "picture.part": "Una parte del grafo",
  "picture.description": "Un grafo di {{entities, number}} entità e {{relations, number}} relazioni.",
  "picture.filters": "Filtri: {{filters}}",
  "picture.sources": "Fonti",
  "picture.origins_one": "{{count, number}} origine indipendente",
  "picture.origins_other": "{{count, number}} origini indipendenti",
  "picture.originsMost": "{{count, number}} o più",
  "picture.bundle": "Più relazioni, con il loro numero",
  "picture.lacking": "Disegnati come riquadri, perché mancano nel carattere di questo file: {{characters}}",

  "writing.nul-character":
    "Un testo del grafo contiene un carattere NUL, che i file di questo formato non ammettono: {{detail}}",
  "writing.picture-unreadable": "Non è stato possibile disegnare l'immagine",
  "writing.picture-too-large":
    "L'immagine è troppo grande per essere convertita in pixel: scegli una scala minore, oppure SVG",
  "writing.browser-missing":
    "Non c'è Chromium o Chrome con cui disegnarla: installane uno, o indicane uno in CHROMIUM_PATH",
  "writing.template-missing": "Manca la pagina in cui inserire il grafo: prima va costruito il sito",
  "writing.font-missing": "Non è stato possibile caricare il carattere per il file",
  "writing.format-unavailable": "Questo formato non si può scrivere qui",
} as const;
