import type { Language } from "#model/language.ts";
import { knows, teach } from "./speech.ts";

/** Fetches a language's messages, where they are not there yet: a page speaks one language, and few readers switch. */
export async function learn(language: Language): Promise<void> {
  if (knows(language)) return;
  if (language === "it") teach(language, (await import("./messages/it.ts")).it);
  else teach(language, (await import("./messages/en.ts")).en);
}
