import { nearest } from "#build/nearest.ts";

/** Says that there is no such thing, which there are, and which one may have been meant. */
export function unknown(what: string, written: string, valid: readonly string[]): string {
  const suggestion = nearest(written, valid);
  const hint = suggestion === undefined ? "" : ` Did you mean "${suggestion}"?`;
  return `unknown ${what} "${written}".${hint} Valid: ${valid.join(", ")}`;
}
