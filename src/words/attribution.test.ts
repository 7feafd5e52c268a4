import { describe, expect, test } from "vitest";
import type { Grammar } from "#model/entity.ts";
import type { RelationType } from "#model/ontology.ts";
import { type Status, statuses } from "#model/status.ts";
import { attributed, attributedDetail } from "./attribution.ts";
import type { Named } from "./names.ts";
import { clause, sentence } from "./sentence.ts";
import { speechIn } from "./speech.ts";

type ItalianArticle = NonNullable<Grammar["it"]>["article"];

const named = (
  en: string,
  the: "the" | "none",
  it: string,
  article: ItalianArticle,
  number: "s" | "p" = "s",
): Named => ({
  id: en,
  label: { en, it },
  grammar: { en: { article: the, number }, it: { article, gender: "f", number } },
});

const bloomberg = named("Bloomberg", "none", "Bloomberg", "none");
const times = named("Financial Times", "the", "Financial Times", "il");
const agency = named("news agency", "the", "agenzia di stampa", "l'");
const authorities = named("EU authorities", "none", "autorità dell'UE", "le", "p");
const commission = named("European Commission", "the", "Commissione europea", "la");
const investment = named("Microsoft's investment in OpenAI", "none", "investimento di Microsoft in OpenAI", "l'");

const scrutinises = {
  sentence: {
    en: { s: "{subject} scrutinises {object}", p: "{subject} scrutinise {object}" },
    it: { s: "{subject} esamina {object}", p: "{subject} esaminano {object}" },
  },
} as RelationType;
const names = { subject: commission, object: investment };
const [en, it] = [speechIn("en"), speechIn("it")];
const EN = "the European Commission scrutinises Microsoft's investment in OpenAI";
const IT = "la Commissione europea esamina l'investimento di Microsoft in OpenAI";
const the = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const cases: [Status, readonly Named[], string, string][] = [
  ["stated", [], the(EN), the(IT)],
  ["announced", [bloomberg], `${the(EN)}, as announced by Bloomberg`, `${the(IT)}, come annunciato da Bloomberg`],
  [
    "announced",
    [agency],
    `${the(EN)}, as announced by the news agency`,
    `${the(IT)}, come annunciato dall'agenzia di stampa`,
  ],
  [
    "announced",
    [bloomberg, times],
    `${the(EN)}, as announced by Bloomberg and the Financial Times`,
    `${the(IT)}, come annunciato da Bloomberg e dal Financial Times`,
  ],
  ["announced", [], `${the(EN)}, as announced`, `${the(IT)}, come annunciato`],
  ["reported", [bloomberg], `According to Bloomberg, ${EN}`, `Secondo Bloomberg, ${IT}`],
  ["reported", [times], `According to the Financial Times, ${EN}`, `Secondo il Financial Times, ${IT}`],
  [
    "reported",
    [agency, authorities],
    `According to the news agency and EU authorities, ${EN}`,
    `Secondo l'agenzia di stampa e le autorità dell'UE, ${IT}`,
  ],
  ["reported", [], `Reportedly, ${EN}`, `A quanto viene riferito, ${IT}`],
  [
    "planned",
    [times],
    `Planned, according to the Financial Times: ${EN}`,
    `In programma, secondo il Financial Times: ${IT}`,
  ],
  ["planned", [], `Planned: ${EN}`, `In programma: ${IT}`],
  ["hypothesised", [bloomberg], `A hypothesis, according to Bloomberg: ${EN}`, `Ipotesi, secondo Bloomberg: ${IT}`],
  ["hypothesised", [], `A hypothesis: ${EN}`, `Ipotesi: ${IT}`],
  [
    "alleged",
    [agency],
    `Allegedly, according to the news agency, ${EN}`,
    `A quanto sostiene l'agenzia di stampa, ${IT}`,
  ],
  [
    "alleged",
    [authorities],
    `Allegedly, according to EU authorities, ${EN}`,
    `A quanto sostengono le autorità dell'UE, ${IT}`,
  ],
  [
    "alleged",
    [bloomberg, times],
    `Allegedly, according to Bloomberg and the Financial Times, ${EN}`,
    `A quanto sostengono Bloomberg e il Financial Times, ${IT}`,
  ],
  ["alleged", [], `Allegedly, ${EN}`, `A quanto si sostiene, ${IT}`],
  ["denied", [times], `Denied by the Financial Times: ${EN}`, `Smentito dal Financial Times: ${IT}`],
  ["denied", [authorities], `Denied by EU authorities: ${EN}`, `Smentito dalle autorità dell'UE: ${IT}`],
  ["denied", [], `Denied: ${EN}`, `Smentito: ${IT}`],
];

describe("a sentence says how sure it is, and whose word it is", () => {
  test.each(cases)("%s, by %j", (status, by, english, italian) => {
    expect(attributed(clause(scrutinises, names, "en"), { status, by }, en)).toBe(english);
    expect(attributed(clause(scrutinises, names, "it"), { status, by }, it)).toBe(italian);
  });

  test.each(statuses.filter((status) => status !== "stated"))("%s is never put as a fact", (status) => {
    for (const speech of [en, it]) {
      const fact = sentence(scrutinises, names, speech.language);
      for (const by of [[], [bloomberg]]) {
        const words = attributed(clause(scrutinises, names, speech.language), { status, by }, speech);
        expect(words).not.toBe(fact);
        // A party's own word may come first, whatever is less sure may not.
        if (status !== "announced") expect(words.startsWith(fact)).toBe(false);
      }
    }
  });

  test("names are taken as they are, whatever they look like", () => {
    const trap = named("$t(brief.none) {{clause}}", "none", "$t(brief.none) {{clause}}", "none");
    expect(attributed("{{names}} $t(a)", { status: "reported", by: [trap] }, en)).toBe(
      "According to $t(brief.none) {{clause}}, {{names}} $t(a)",
    );
  });
});

test.each<[Status, readonly Named[], string, string]>([
  ["stated", [], "5", "5"],
  ["reported", [times], "5 according to the Financial Times", "5 secondo il Financial Times"],
  ["announced", [agency], "5 according to the news agency", "5 secondo l'agenzia di stampa"],
  ["reported", [], "5, as reported", "5, a quanto viene riferito"],
  ["planned", [bloomberg], "5, as planned, according to Bloomberg", "5, in programma, secondo Bloomberg"],
  ["hypothesised", [], "5, as a hypothesis", "5, come ipotesi"],
  ["alleged", [bloomberg], "5, allegedly, according to Bloomberg", "5, a quanto si sostiene, secondo Bloomberg"],
])("a detail that is %s by %j", (status, by, english, italian) => {
  expect(attributedDetail("5", { status, by }, en)).toBe(english);
  expect(attributedDetail("5", { status, by }, it)).toBe(italian);
});
