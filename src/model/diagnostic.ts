/** Where in a file something stands. Lines and columns count from 1, columns and length in characters. */
export interface Place {
  /** As the reader named the folder, with `/` between parts. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** The whole line, for the report's caret. */
  readonly source: string;
}

/**
 * A finding about the data: a code with what it takes to phrase it. Only `words` turns it into a sentence. `value` is
 * the offending value as written, `suggestion` the nearest valid one, `allowed` the valid ones where they are few.
 */
export interface Diagnostic<Code extends string = string> {
  readonly code: Code;
  readonly severity: "error" | "warning";
  readonly place: Place;
  readonly value?: string | undefined;
  readonly suggestion?: string | undefined;
  readonly allowed?: readonly string[] | undefined;
  /** Whatever else the sentence names. */
  readonly about?: Readonly<Record<string, string | number>> | undefined;
}

/** A result that may have failed for expected reasons. */
export type Outcome<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly Problem[] };
