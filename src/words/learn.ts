import type { Language } from "#model/language.ts";
import { knows, teach } from "./speech.ts";

/**
 * Fetches what the page says first in a language, where that is not there yet: a page speaks one language, and few readers
 * switch. Further areas come with what says them.
 */
export async function learn(language: Language): Promise<void> {
  if (knows(language)) return;
  if (language === "it") teach(language, (await import("./messages/it-first.ts")).itFirst);
  else teach(language, (await import("./messages/en-first.ts")).enFirst);
}
