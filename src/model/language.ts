import * as z from "zod/mini";

/** The languages that names, labels and paraphrases come in, and that the interface speaks. */
export const languages = ["en", "it"] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** The same text in each language; none may be empty. */
export const Localized = z.strictObject({
  en: z.string().check(z.minLength(1)),
  it: z.string().check(z.minLength(1)),
});
export type Localized = z.infer<typeof Localized>;
