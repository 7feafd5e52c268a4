import type { writing as english } from "../en/writing.ts";

/** In Italian: why a file could not be written. */
export const writing: Readonly<Record<keyof typeof english, string>> = {
  "write.nul-character": "un testo ha un carattere NUL, che nessun formato può contenere ({{detail}})",
  "write.picture-unreadable": "l'immagine non si è potuta disegnare",
  "write.picture-too-large": "l'immagine è troppo grande per questo browser",
  "write.browser-missing": "serve un Chromium, e non se n'è trovato nessuno",
  "write.template-missing": "la pagina da cui nasce non si è potuta caricare ({{detail}})",
  "write.format-unavailable": "la parte della pagina che lo scrive non ha funzionato ({{detail}})",
};
