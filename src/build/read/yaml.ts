import { type Document, type ErrorCode, LineCounter, parseDocument, type YAMLError } from "yaml";
import type { Finding } from "../finding.ts";
import { valueAt } from "../finding.ts";
import type { SourceFile } from "./source-file.ts";

/**
 * Every scalar is read as the text that stands in the file: only the schema knows which of them are numbers. A digest
 * of digits, a year or `no` must not become something else on the way.
 */
export const options = { schema: "failsafe", prettyErrors: false, logLevel: "error" } as const;

const codes: Partial<Record<ErrorCode, Finding["code"]>> = {
  DUPLICATE_KEY: "yaml-duplicate-key",
  TAB_AS_INDENT: "yaml-tab",
};

/** What a YAML file holds, as maps, lists and texts; or why it cannot be read. */
export type Reading =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads a file's YAML. Each error comes with the offset at which it was noticed. */
export function readYaml(file: SourceFile): Reading {
  const document = parseDocument(file.text, options);
  if (document.errors.length === 0) return { ok: true, value: document.toJS() };
  const findings = causes(document.errors).map((error): Finding => ({
    code: codes[error.code] ?? "yaml-broken",
    severity: "error",
    at: valueAt(file),
    offset: error.pos[0],
    value: error.code === "DUPLICATE_KEY" ? /^[^\s:]+/.exec(file.text.slice(error.pos[0]))?.[0] : undefined,
    about: { reason: error.code },
  }));
  return { ok: false, findings };
}

/** A duplicate key harms nothing else; of the other errors each is likely to follow from the one before it. */
function causes(errors: readonly YAMLError[]): YAMLError[] {
  const isDuplicate = ({ code }: YAMLError) => code === "DUPLICATE_KEY";
  const [first] = errors.filter((error) => !isDuplicate(error));
  return errors.filter((error) => isDuplicate(error) || error === first);
}

/**
 * Runs something with a plain object for an environment. The YAML parser asks `process.env` about every single token,
 * and asking the real one costs more than parsing: a quarter of the time of a large build.
 */
export function withPlainEnvironment<Result>(read: () => Result): Result {
  const { env } = process;
  process.env = { ...env };
  try {
    return read();
  } finally {
    process.env = env;
  }
}

/** A document with its nodes' offsets and the beginnings of its lines: for files that have a problem to point at. */
export function readYamlWithPlaces(text: string): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  return { document: parseDocument(text, { ...options, lineCounter: lines }), lines };
}
