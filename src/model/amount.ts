import * as z from "zod/mini";

export const amountQualifiers = ["about", "over", "under"] as const;

/** A sum of money in major units. No currency only where the source gives none. */
export const Amount = z.strictObject({
  value: z.number().check(z.nonnegative()),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  qualifier: z.optional(z.enum(amountQualifiers)),
});
export type Amount = z.infer<typeof Amount>;
