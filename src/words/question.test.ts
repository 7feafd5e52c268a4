import { expect, test } from "vitest";
import type { Named } from "./names.ts";
import { type Asked, questionWords } from "./question.ts";
import { speechIn } from "./speech.ts";

const commission: Named = {
  id: "european-commission",
  label: { en: "European Commission", it: "Commissione europea" },
  grammar: { en: { article: "the" }, it: { article: "la", gender: "f" } },
};
const investment: Named = {
  id: "investment",
  label: { en: "Microsoft's investment", it: "investimento di Microsoft" },
  grammar: { en: { article: "none" }, it: { article: "l'", gender: "m" } },
};
const agreements: Named = {
  id: "agreements",
  label: { en: "agreements", it: "accordi" },
  grammar: { en: { article: "the", number: "p" }, it: { article: "gli", gender: "m", number: "p" } },
};
const amazon: Named = { id: "amazon", label: { en: "Amazon", it: "Amazon" } };
const calls = { en: "asks for an inquiry into", it: "chiede un'indagine su" };

const cases: [Asked, string, string][] = [
  [
    { kind: "scrutiny", subject: investment, verb: calls },
    "Who asks for an inquiry into Microsoft's investment?",
    "Chi chiede un'indagine sull'investimento di Microsoft?",
  ],
  [
    { kind: "money", subject: amazon, verb: { en: "invests in", it: "investe in" } },
    "Who invests in Amazon?",
    "Chi investe in Amazon?",
  ],
  [
    { kind: "scrutiny", subject: agreements, verb: { en: "scrutinises", it: "esamina" } },
    "Who scrutinises the agreements?",
    "Chi esamina gli accordi?",
  ],
  [
    { kind: "link", subject: commission, other: amazon },
    "What links the European Commission to Amazon?",
    "Che cosa lega la Commissione europea ad Amazon?",
  ],
  [
    { kind: "disputed", subject: agreements },
    "Where do sources disagree about the agreements?",
    "Su che cosa non concordano le fonti riguardo agli accordi?",
  ],
  [
    { kind: "uncertain", subject: commission },
    "What is only hypothesised or alleged about the European Commission?",
    "Che cosa è solo ipotizzato o sostenuto riguardo alla Commissione europea?",
  ],
  [
    { kind: "corroborated", subject: investment },
    "What do several independent sources say about Microsoft's investment?",
    "Che cosa dicono più fonti indipendenti sull'investimento di Microsoft?",
  ],
];

test.each(cases)("%# in both languages", (asked, en, it) => {
  expect(questionWords(asked, speechIn("en"))).toBe(en);
  expect(questionWords(asked, speechIn("it"))).toBe(it);
});
