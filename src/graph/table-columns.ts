import { metricIds } from "./metrics/metric-id.ts";

/** The tables that list what is visible, and their columns in the order in which they stand. */
export const tableColumns = {
  relations: [
    "from",
    "relation",
    "to",
    "family",
    "when",
    "reported",
    "status",
    "sources",
    "origins",
    "claims",
    "disagrees",
  ],
  entities: ["name", "type", "also", "relations", "disputed", "facts", ...metricIds],
  claims: ["says", "about", "status", "who", "quoted", "article", "outlet", "published", "place", "when", "amount"],
} as const;

export type TableName = keyof typeof tableColumns;
export const tableNames = Object.keys(tableColumns) as TableName[];

/** A column of one table. */
export type ColumnId<Name extends TableName> = (typeof tableColumns)[Name][number];

/** Columns that are only there when one asks for them. */
const optionalColumns: { readonly [Name in TableName]: readonly ColumnId<Name>[] } = {
  relations: ["family", "reported", "sources"],
  entities: ["also", ...metricIds],
  claims: ["about", "quoted", "outlet", "published"],
};

function usualOf(table: TableName): readonly string[] {
  const optional: readonly string[] = optionalColumns[table];
  return tableColumns[table].filter((id) => !optional.includes(id));
}
const usual: Readonly<Record<TableName, readonly string[]>> = {
  relations: usualOf("relations"),
  entities: usualOf("entities"),
  claims: usualOf("claims"),
};

/** The columns that a table shows until the reader chooses others. */
export const usualColumns = (table: TableName): readonly string[] => usual[table];

/**
 * A choice of columns the shortest way: those that the table has, in its order; `null` where that is the usual choice,
 * or none at all.
 */
export function columnChoice(table: TableName, columns: readonly string[]): readonly string[] | null {
  const known = tableColumns[table].filter((id) => columns.includes(id));
  const own = usual[table];
  const asUsual = known.length === own.length && known.every((id, index) => id === own[index]);
  return known.length === 0 || asUsual ? null : known;
}

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}
