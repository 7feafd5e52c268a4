import type * as z from "zod/mini";

/** What is wrong with data of another shape than a schema's. */
export type Issue = z.core.$ZodIssue;

/** A schema of an authored file, or of a part of one. */
export interface Schema<Value> extends z.core.$ZodType<Value> {
  readonly safeParse: (data: unknown) => z.core.util.SafeParseResult<Value>;
}

/** A schema of whatever value. */
export type AnySchema = z.core.$ZodType;

/** Keys and indices from the top of the data. */
export type SourcePath = readonly PropertyKey[];
