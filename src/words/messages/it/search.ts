import type { search as english } from "../en/search.ts";

/** In Italian: search. */
export const search: Readonly<Record<keyof typeof english, string>> = {
  "search.label": "Cerca nomi e relazioni",
  "search.placeholder": "Cerca nomi, relazioni",
  "search.entities": "Entità",
  "search.relations": "Relazioni",
  "search.none": "Nulla si chiama così",
  "search.failed": "La ricerca non si è potuta caricare. Controlla la connessione e clicca di nuovo nel campo.",
  "search.close": "Chiudi la ricerca",
  "search.results": "Risultati",
};
