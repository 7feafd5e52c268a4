/** The tables that list what is visible, and their columns in the order in which they stand. */
export const tableColumns = {
  relations: ["from", "relation", "to", "when", "status", "origins", "claims", "disagrees"],
  entities: ["name", "type", "relations", "disputed", "facts"],
  claims: ["says", "status", "who", "article", "place", "when", "amount"],
} as const;

export type TableName = keyof typeof tableColumns;
export const tableNames = Object.keys(tableColumns) as TableName[];

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}
