import { Language } from "#model/language.ts";

/** The language that the address asks for, before there is a graph to read the whole address with. */
function languageInAddress(fragment: string): Language | undefined {
  const value = /(?:^#?|&)lang=([^&]*)/.exec(fragment)?.[1];
  return Language.safeParse(value).data;
}

/** The first of the browser's languages that the interface speaks, or else English. */
function browserLanguage(preferred: readonly string[]): Language {
  const spoken = preferred.map((tag) => Language.safeParse(tag.split("-")[0]).data);
  return spoken.find((language) => language !== undefined) ?? "en";
}

/** What to speak until the reader chooses. */
export function firstLanguage(fragment: string, preferred: readonly string[]): Language {
  return languageInAddress(fragment) ?? browserLanguage(preferred);
}
