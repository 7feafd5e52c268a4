import type { Language } from "#model/language.ts";

/** What each language calls itself: said before its messages are there. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", it: "italiano" };
