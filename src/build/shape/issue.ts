import { languages } from "#model/language.ts";
import { keysAt } from "#model/source/keys.ts";
import type { AnySchema, Issue } from "#model/source/schema.ts";
import type { DiagnosticCode } from "#words/diagnostics.ts";
import { type Finding, keyAt, type Path, type Problem, valueAt } from "../finding.ts";
import { nearest } from "../nearest.ts";
import type { SourceFile } from "../read/source-file.ts";

type Found = Problem & { readonly code: DiagnosticCode };

interface Context {
  readonly file: SourceFile;
  /** What the file holds. */
  readonly data: unknown;
  readonly schema: AnySchema;
}

/** Turns what zod says about a file into findings at the places where it says so. */
export function findingsOf(issues: readonly Issue[], context: Context): Finding[] {
  const found = issues.flatMap((issue) => foundIn(issue, context, issue.path as Path));
  return withoutMisspelt(found).map((problem): Finding => ({ severity: "error", ...problem }));
}

/** A key that is missing because it is there with a slip of the pen is one mistake, not two. */
function withoutMisspelt(found: readonly Found[]): readonly Found[] {
  const placeOf = (path: Path, key: unknown) => JSON.stringify([...path, key]);
  const meant = new Set(
    found
      .filter(({ code }) => code === "key-unknown")
      .map(({ at, suggestion }) => placeOf(at.path.slice(0, -1), suggestion)),
  );
  return found.filter(({ at, about, code }) => code === "key-unknown" || !meant.has(placeOf(at.path, about?.["key"])));
}

type Reader<Code extends Issue["code"]> = (
  issue: Extract<Issue, { code: Code }>,
  context: Context,
  path: Path,
) => readonly Found[];

const readers: { readonly [Code in Issue["code"]]?: Reader<Code> } = {
  invalid_type: ({ expected }, context, path) => [missingOrWrong(context, path, kinds[expected] ?? expected)],
  invalid_value: ({ values }, context, path) => {
    const written = valueIn(context.data, path);
    if (written === "" || typeof written !== "string") return [missingOrWrong(context, path, "text")];
    const allowed = values.map(String);
    const suggestion = nearest(written, allowed);
    return [{ code: "value-not-allowed", at: valueAt(context.file, ...path), value: written, allowed, suggestion }];
  },
  invalid_format: ({ message }, { file, data }, path) => {
    const value = textOf(valueIn(data, path)) ?? "";
    if (value === "") return [{ code: "value-empty", at: valueAt(file, ...path), about: { key: keyOf(path) } }];
    const code = message as DiagnosticCode;
    return [{ code, at: valueAt(file, ...path), value, suggestion: repairs[code]?.(value) }];
  },
  invalid_key: ({ issues }, { file }, path) => {
    const value = keyOf(path);
    const code = (issues[0]?.message ?? "key-malformed") as DiagnosticCode;
    return [{ code, at: keyAt(file, ...path), value, suggestion: repairs[code]?.(value) }];
  },
  unrecognized_keys: ({ keys }, { file, schema }, path) => {
    const allowed = keysAt(schema, path);
    return keys.map((key) => ({
      code: "key-unknown",
      at: keyAt(file, ...path, key),
      value: key,
      allowed,
      suggestion: nearest(key, allowed),
    }));
  },
  too_small: ({ origin, minimum }, { file }, path) => {
    const at = valueAt(file, ...path);
    if (origin === "string") return [{ code: "value-empty", at, about: { key: keyOf(path) } }];
    return [{ code: "list-too-short", at, about: { key: keyOf(path), minimum: Number(minimum) } }];
  },
  invalid_union: (issue, context, path) => {
    // The branch that at least has the right kind says what is wrong inside it.
    const inside = issue.errors.filter((branch) =>
      branch.every((inner) => inner.code !== "invalid_type" || inner.path.length > 0),
    );
    const [branch] = inside;
    if (branch === undefined) return [missingOrWrong(context, path, "several")];
    return branch.flatMap((inner) => foundIn(inner, context, [...path, ...(inner.path as Path)]));
  },
};

function foundIn(issue: Issue, context: Context, path: Path): readonly Found[] {
  const read = readers[issue.code] as Reader<Issue["code"]> | undefined;
  return read?.(issue, context, path) ?? [missingOrWrong(context, path, "several")];
}

const kinds: Record<string, string> = { string: "text", object: "map", record: "map", array: "list" };

/** Keys whose absence deserves a sentence of its own. */
const missing: Record<string, DiagnosticCode> = {
  at: "locator-missing",
  ...Object.fromEntries(languages.map((language) => [language, "translation-missing"])),
};

function missingOrWrong({ file, data }: Context, path: Path, expected: string): Found {
  const value = valueIn(data, path);
  const key = keyOf(path);
  if (value === undefined && path.length > 0) {
    const at = valueAt(file, ...path.slice(0, -1));
    const of = keyOf(path.slice(0, -1));
    return { code: missing[key] ?? "key-missing", at, about: { key, of } };
  }
  if (path.length === 0 && (value === "" || value === null)) return { code: "file-empty", at: valueAt(file) };
  if (value === "") return { code: "value-empty", at: valueAt(file, ...path), about: { key } };
  const at = typeof value === "string" || path.length === 0 ? valueAt(file, ...path) : keyAt(file, ...path);
  return { code: "value-wrong-kind", at, value: textOf(value), about: { key, expected, found: kindOf(value) } };
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "list";
  return typeof value === "string" ? "text" : "map";
}

/** What zod was looking at. */
function valueIn(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? (value as Record<string, unknown>)[step] : undefined,
    data,
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The last key of a path; of an item of a list, the list's. */
function keyOf(path: Path): string {
  return path.findLast((step) => typeof step === "string") ?? "";
}

/** What the editor may have meant, for codes about form. */
const repairs: Partial<Record<DiagnosticCode, (written: string) => string | undefined>> = {
  "id-malformed": (written) => hyphenated(written, "-"),
  "key-malformed": (written) => hyphenated(written, "_"),
  "digest-malformed": (written) => (/^[0-9a-f]{32}$/i.test(written) ? written.toLowerCase() : undefined),
  "number-unreadable": (written) =>
    /^\d{1,3}(?:[.,' ]\d{3})+$/.test(written) ? written.replace(/[.,' ]/g, "_") : undefined,
  "url-malformed": (written) => (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(written) ? `https://${written}` : undefined),
};

function hyphenated(written: string, separator: string): string | undefined {
  const plain = written.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (
    plain
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
      .join(separator) || undefined
  );
}
