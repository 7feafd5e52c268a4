import { expect, test } from "vitest";
import type { Named } from "./names.ts";
import { verbPhrase } from "./verb.ts";

const commission: Named = {
  id: "european-commission",
  label: { en: "European Commission", it: "Commissione europea" },
  grammar: { en: { article: "the" }, it: { article: "la", gender: "f" } },
};
const union: Named = {
  id: "european-union",
  label: { en: "European Union", it: "Unione europea" },
  grammar: { en: { article: "the" }, it: { article: "l'", gender: "f" } },
};
const microsoft: Named = { id: "microsoft", label: { en: "Microsoft", it: "Microsoft" } };

test.each([
  ["è all'esame di", commission, "it", "è all'esame della", "Commissione europea"],
  ["attira l'attenzione di", union, "it", "attira l'attenzione dell'", "Unione europea"],
  ["riceve investimenti da", microsoft, "it", "riceve investimenti da", "Microsoft"],
  ["esamina", commission, "it", "esamina", "la Commissione europea"],
  ["is scrutinised by", commission, "en", "is scrutinised by", "the European Commission"],
  ["announces", microsoft, "en", "announces", "Microsoft"],
] as const)("%s %#", (label, other, language, verb, name) => {
  expect(verbPhrase(label, other, language)).toEqual({ verb, name });
});
