import type { analysis as english } from "../en/analysis.ts";

/** In Italian: what one can ask of the graph. */
export const analysis: Readonly<Record<keyof typeof english, string>> = {
  "analysis.name": "Analisi",
  "analysis.loading": "Carico l'analisi…",
  "analysis.disputed": "Controversie",
  "brief.command": "Scheda…",
  "disputed.status_one": "{{count, number}} controversa",
  "disputed.status_other": "{{count, number}} controverse",
  "analysis.scrutiny": "Esame antitrust",
  "analysis.matters": "Chi conta",
  "matters.group": "Raggruppa il grafo per comunità",
  "look.usual": "Disegna i nodi come di solito",
};
