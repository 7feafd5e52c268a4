import Papa from "papaparse";
import type { Article } from "#model/article.ts";
import type { Claim, Value } from "#model/claim.ts";
import { type Disagreement, type DisagreementKind, disagreementKinds } from "#model/disagreement.ts";
import type { Entity } from "#model/entity.ts";
import type { GraphFile } from "#model/graph-file.ts";
import type { Relation } from "#model/statement.ts";
import { formulaLike } from "../csv-formula.ts";
import { type Format, type WrittenFile, wrote } from "../format.ts";

/** Numbers stay numbers, so that formula escaping leaves a minus sign alone. */
type Cell = string | number | undefined;

/** Columns in their order, each with what stands in it. */
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Several values in one cell, with `|` between them. A `|` or `\` within a value gets a `\` before it: nothing is lost,
 * and values without either (all ids, nearly all names) can be split at `|`.
 */
function joined(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(/[\\|]/g, (mark) => `\\${mark}`)).join("|");
}

/** The kind that a column with room for one names: the first in the model's order. */
function strongestKind(disagreements: readonly Disagreement[]): DisagreementKind | undefined {
  return disagreementKinds.find((kind) => disagreements.some((disagreement) => disagreement.kind === kind));
}

type ValueCells = { readonly [Kind in Value["kind"]]: (value: Extract<Value, { kind: Kind }>) => Cell };

/** What a property claim says, as one cell. */
const valueCells: ValueCells = {
  number: ({ number }) => number,
  // Money has columns of its own.
  money: () => undefined,
  date: ({ date }) => date.text,
  text: ({ text }) => text.en,
  entity: ({ entity }) => entity,
};

function valueCell(claim: Claim): Cell {
  if (claim.kind === "relation") return undefined;
  const write = valueCells[claim.value.kind] as (value: Value) => Cell;
  return write(claim.value);
}

function amountOf(claim: Claim) {
  if (claim.kind === "relation") return claim.amount;
  return claim.value.kind === "money" ? claim.value.amount : undefined;
}

const entityColumns: Columns<Entity> = {
  id: ({ id }) => id,
  type: ({ type }) => type,
  label_en: ({ label }) => label.en,
  label_it: ({ label }) => label.it,
  aliases: ({ aliases }) => joined(aliases),
};

function relationColumns({ ontology, disagreements }: GraphFile): Columns<Relation> {
  const found = new Map(disagreements.map((disagreement) => [disagreement.id, disagreement]));
  const typeOf = (relation: Relation) => ontology.relationTypes[relation.type];
  return {
    id: ({ id }) => id,
    subject: ({ subject }) => subject,
    type: ({ type }) => type,
    family: (relation) => typeOf(relation)?.family,
    object: ({ object }) => object,
    event: ({ event }) => event,
    status: ({ status }) => status,
    stage: (relation) => typeOf(relation)?.stage,
    origins: ({ origins }) => origins.length,
    disagreement: (relation) =>
      strongestKind(relation.disagreements.map((id) => found.get(id)).filter((each) => each !== undefined)),
  };
}

function claimColumns({ ontology }: GraphFile): Columns<Claim> {
  return {
    id: ({ id }) => id,
    kind: ({ kind }) => kind,
    subject: ({ subject }) => subject,
    type: (claim) => (claim.kind === "relation" ? claim.type : claim.property),
    family: (claim) => (claim.kind === "relation" ? ontology.relationTypes[claim.type]?.family : undefined),
    object: (claim) => (claim.kind === "relation" ? claim.object : undefined),
    value: valueCell,
    amount: (claim) => amountOf(claim)?.value,
    currency: (claim) => amountOf(claim)?.currency,
    when: ({ when }) => when?.text,
    status: ({ status }) => status,
    attributed_to: ({ attributedTo }) => joined(attributedTo),
    article: ({ article }) => article,
    paragraph: ({ at }) => at?.paragraph,
    sentence: ({ at }) => at?.sentence,
    says_en: ({ says }) => says.en,
    says_it: ({ says }) => says.it,
  };
}

const articleColumns: Columns<Article> = {
  id: ({ id }) => id,
  language: ({ language }) => language,
  published: ({ published }) => published.text,
  outlet: ({ outlet }) => outlet,
  author: ({ author }) => author,
  title: ({ title }) => title,
  url: ({ url }) => url,
};

/**
 * One table: a header, then a row an item in the order of ids. Lines end in `\n`, which every reader of CSV takes and
 * which version control does not rewrite. A text that a spreadsheet would run as a formula gets a `'` before it.
 */
function table<Row extends { readonly id: string }>(
  name: string,
  columns: Columns<Row>,
  rows: readonly Row[],
): WrittenFile {
  const data = rows.toSorted(byId).map((row) => Object.values(columns).map((cell) => cell(row) ?? ""));
  const content = Papa.unparse({ fields: Object.keys(columns), data }, { newline: "\n", escapeFormulae: formulaLike });
  // Without rows the writer ends the header itself.
  return { name, content: `${content.replace(/\n$/, "")}\n` };
}

export const csv: Format = {
  id: "csv",
  group: "data",
  label: { en: "CSV", it: "CSV" },
  purpose: { en: "four tables, for spreadsheets", it: "quattro tabelle, per fogli di calcolo" },
  extension: "csv",
  mediaType: "text/csv",
  several: true,
  write: ({ part }) =>
    wrote(
      table("entities.csv", entityColumns, part.entities),
      table("relations.csv", relationColumns(part), part.relations),
      table("claims.csv", claimColumns(part), part.claims),
      table("articles.csv", articleColumns, part.articles),
    ),
};
