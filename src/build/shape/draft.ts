import type { Schema } from "#model/source/schema.ts";
import type { Finding, Path } from "../finding.ts";
import type { SourceFile } from "../read/source-file.ts";
import { findingsOf } from "./issue.ts";
import { mend, type StandIns } from "./mend.ts";
import type { Row, Table } from "./source.ts";

/** A table that is being filled. */
export class Draft<Value> {
  readonly #rows: Row<Value>[] = [];
  readonly #byId = new Map<string, Row<Value>>();
  readonly #ids = new Set<string>();
  #complete = true;

  add(row: Row<Value>): void {
    this.#rows.push(row);
    this.#ids.add(row.id);
    if (!this.#byId.has(row.id)) this.#byId.set(row.id, row);
  }

  /** A row that is broken but says which id it would define. */
  declare(id: unknown): void {
    if (typeof id === "string") this.#ids.add(id);
    else this.#complete = false;
  }

  /** Some rows could not be read. */
  lose(): void {
    this.#complete = false;
  }

  get table(): Table<Value> {
    return { rows: this.#rows, byId: this.#byId, ids: this.#ids, complete: this.#complete };
  }
}

/** Checks a whole file against its schema: its value, or what is wrong where. */
export function check<Value>(
  schema: Schema<Value>,
  file: SourceFile,
  data: unknown,
): { readonly value?: Value; readonly findings: readonly Finding[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, findings: [] };
  return { findings: findingsOf(result.error.issues, { file, data, schema }) };
}

interface RowReading<Value> {
  readonly file: SourceFile;
  readonly path: Path;
  readonly data: unknown;
  readonly schema: Schema<Value>;
  readonly standIns: StandIns;
  readonly id: unknown;
}

/** Keeps a row of a file that is wrong elsewhere, so that one mistake does not hide the next. */
export function salvage<Value>(draft: Draft<Value>, reading: RowReading<Value>): void {
  const { file, path, id } = reading;
  const value = mend(reading.schema, reading.data, reading.standIns);
  if (value !== undefined && typeof id === "string") draft.add({ file, path, id, value });
  else draft.declare(id);
}

/** A map's values by key; none of anything else. */
export function entriesOf(data: unknown): [string, unknown][] {
  return typeof data === "object" && data !== null && !Array.isArray(data) ? Object.entries(data) : [];
}

/** One key of a map. */
export function memberOf(data: unknown, key: string): unknown {
  return typeof data === "object" && data !== null ? (data as Record<string, unknown>)[key] : undefined;
}

/** A list's items; none of anything else. */
export function itemsOf(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : [];
}
