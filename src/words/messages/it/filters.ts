import type { filters as english } from "../en/filters.ts";

/** In Italian: the rail and the chips. */
export const filters: Readonly<Record<keyof typeof english, string>> = {
  "rail.name": "Filtri e legenda",
  "rail.relations": "Relazioni",
  "rail.entities": "Entità",
  "rail.status": "Stato",
  "rail.statusNote": "affermazione più forte",
  "rail.articles": "Articoli",
  "rail.articlesNote": "relazioni",
  "rail.all": "tutte",
  "rail.allLong": "Spunta tutte le famiglie di relazioni",
  "rail.only": "solo",
  "rail.onlyLong": "Mostra solo {{name}} ({{group}})",
  "rail.partial": "{{shown, number}} di {{total, number}}",
  "rail.allOf": "Spunta tutto: {{what}}",
  "rail.evidence": "Riscontri",
  "rail.evidenceNote": "origini indipendenti",
  "rail.originsAny": "tutte",
  "rail.originsLeast_one": "almeno {{count, number}}",
  "rail.originsLeast_other": "almeno {{count, number}}",
  "rail.disputed": "Solo ciò che è controverso",

  "chip.focus": "Intorno a {{name}}",
  "chip.lens": "Lente: {{name}}",
  "chip.type": "Relazione: {{name}}",
  "chip.entityTypes": "Entità: {{names}}",
  "chip.statuses": "Stato: {{names}}",
  "chip.sources": "Lo dice: {{names}}",
  "chip.articles": "Articoli: {{names}}",
  "chip.none": "nessuna",
  "chip.origins_one": "Almeno {{count, number}} origine",
  "chip.origins_other": "Almeno {{count, number}} origini",
  "chip.disputed": "Controversi",
  "chip.remove": "Togli: {{name}}",

  "chips.name": "Filtri attivi",
};
