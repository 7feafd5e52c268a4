import type { table as english } from "../en/table.ts";

/** In Italian: the table. */
export const table: Readonly<Record<keyof typeof english, string>> = {
  "table.name": "Tabella di",
  "table.relations": "Relazioni",
  "table.entities": "Entità",
  "table.claims": "Affermazioni",
  "table.rows": "{{name}}: {{count, number}} righe. Le frecce spostano, Invio apre, le intestazioni ordinano.",
  "table.loading": "Carico la tabella…",
  "table.empty": "Qui non c'è nulla da elencare.",

  "column.from": "Da",
  "column.relation": "Relazione",
  "column.to": "A",
  "column.when": "Quando",
  "column.status": "Stato",
  "column.origins": "Origini",
  "column.claimCount": "Affermazioni",
  "column.name": "Nome",
  "column.type": "Tipo",
  "column.relationCount": "Relazioni",
  "column.disputed": "Controverse",
  "column.facts": "Dati",
  "column.says": "Affermazione",
  "column.who": "Chi lo dice",
  "column.article": "Articolo",
  "column.place": "Punto",
  "column.amount": "Importo o valore",
};
