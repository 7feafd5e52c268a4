import * as z from "zod/mini";

/** What an editor's completion shows about a key; `type` and `enum` where YAML may be plainer than our reading of it. */
export interface Annotation {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | boolean)[];
  readonly oneOf?: readonly unknown[];
  readonly format?: string;
}

/** Descriptions for the JSON Schemas that are generated from these schemas. */
export const annotations = z.registry<Annotation>();

/**
 * Scalars of the authored files reach these schemas as they stand in the file, so that a digest of digits or the year
 * 2024 stays text where text is wanted and `15_000_000` becomes a number where a number is. The
 * message of a check is the code of the diagnostic that it leads to.
 */
export function text(description: string) {
  return z
    .string()
    .check(z.minLength(1))
    .register(annotations, { description, type: ["string", "number"] });
}

/** A reference or name that only ever is text. */
export function word(description: string) {
  return z.string().check(z.minLength(1)).register(annotations, { description });
}

/** An id that this row defines. */
export function newId(pattern: RegExp, description: string) {
  return z.string().check(z.regex(pattern, "id-malformed")).register(annotations, { description });
}

const DECIMAL = /^[+-]?(?:\d+(?:_\d+)*)(?:\.\d+)?$/;

/** A number, with `_` between digits where that helps to read it. */
export function decimal(description: string) {
  return z
    .pipe(z.string().check(z.regex(DECIMAL, "number-unreadable")), z.transform(toNumber))
    .register(annotations, { description, type: ["number", "string"] });
}

/** A whole number from 1. */
export function ordinal(description: string) {
  return z
    .pipe(z.string().check(z.regex(/^[1-9]\d{0,8}$/, "ordinal-unreadable")), z.transform(toNumber))
    .register(annotations, { description, type: ["integer", "string"] });
}

/** `true` or `false`. */
export function flag(description: string) {
  return z
    .pipe(
      z.enum(["true", "false"]),
      z.transform((written) => written === "true"),
    )
    .register(annotations, { description, type: "boolean", enum: [true, false] });
}

/** One id, or a list of them. */
export function oneOrMany(description: string) {
  return z
    .union([z.string().check(z.minLength(1)), z.array(z.string().check(z.minLength(1))).check(z.minLength(1))])
    .register(annotations, { description });
}

/** The same text in each language. */
export function translated(description: string) {
  return z.strictObject({ en: text("In English"), it: text("In Italian") }).register(annotations, { description });
}

/** Reads a number as `decimal` and `ordinal` do; `undefined` where the text is none. */
export function readNumber(written: string): number | undefined {
  return DECIMAL.test(written) ? toNumber(written) : undefined;
}

function toNumber(written: string): number {
  return Number(written.replaceAll("_", ""));
}
