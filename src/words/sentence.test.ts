import { describe, expect, test } from "vitest";
import type { Grammar } from "#model/entity.ts";
import type { RelationType } from "#model/ontology.ts";
import { capitalised } from "#model/name.ts";
import { type Named, namePhrase, readableId } from "./names.ts";
import { sentence, sentenceParts } from "./sentence.ts";

type ItalianArticle = NonNullable<Grammar["it"]>["article"];

function named(
  it: string,
  article: ItalianArticle,
  en = it,
  the: "the" | "none" = "none",
  number: "s" | "p" = "s",
): Named {
  return {
    id: en.toLowerCase(),
    label: { en, it },
    grammar: { en: { article: the, number }, it: { article, gender: "f", number } },
  };
}

const commission = named("Commissione europea", "la", "European Commission", "the");
const investment = named("investimento di Microsoft in OpenAI", "l'", "Microsoft's investment in OpenAI");
const authorities = named("autorità degli Stati Uniti", "le", "US authorities", "the", "p");
const microsoft = named("Microsoft", "none");

const scrutinises = {
  sentence: {
    en: { s: "{subject} scrutinises {object}", p: "{subject} scrutinise {object}" },
    it: { s: "{subject} esamina {object}", p: "{subject} esaminano {object}" },
  },
} as RelationType;

describe("an Italian name after a preposition", () => {
  const cases: [string | undefined, Named, string][] = [
    [undefined, named("UE", "l'"), "l'UE"],
    ["di", named("UE", "l'"), "dell'UE"],
    ["di", named("governo francese", "il"), "del governo francese"],
    ["di", named("Stato", "lo"), "dello Stato"],
    ["a", commission, "alla Commissione europea"],
    ["a", named("sviluppatori", "gli"), "agli sviluppatori"],
    ["a", named("clienti", "i"), "ai clienti"],
    ["a", named("Amazon", "none"), "ad Amazon"],
    ["a", named("OpenAI", "none"), "a OpenAI"],
    ["da", named("autorità", "le"), "dalle autorità"],
    ["da", named("Exor", "none"), "da Exor"],
    ["in", named("Parlamento europeo", "il"), "nel Parlamento europeo"],
    ["in", named("Mistral AI", "none"), "in Mistral AI"],
    ["su", named("AI Act", "l'"), "sull'AI Act"],
    ["su", named("Azure", "none"), "su Azure"],
    ["con", microsoft, "con Microsoft"],
    ["con", named("raccolta di dicembre", "la"), "con la raccolta di dicembre"],
    ["con", investment, "con l'investimento di Microsoft in OpenAI"],
    ["di", { id: "x-y", label: { en: "X y", it: "X y" } }, "di X y"],
  ];
  test.each(cases)("%s + %o is %s", (preposition, name, expected) => {
    const phrase = namePhrase(name, "it", preposition);
    expect(phrase.before + phrase.name).toBe(expected);
  });
});

describe("a sentence", () => {
  test("begins with a capital and keeps the articles", () => {
    expect(sentence(scrutinises, { subject: commission, object: investment }, "it")).toBe(
      "La Commissione europea esamina l'investimento di Microsoft in OpenAI",
    );
    expect(sentence(scrutinises, { subject: commission, object: investment }, "en")).toBe(
      "The European Commission scrutinises Microsoft's investment in OpenAI",
    );
  });

  test("takes the plural from its subject", () => {
    expect(sentence(scrutinises, { subject: authorities, object: microsoft }, "it")).toBe(
      "Le autorità degli Stati Uniti esaminano Microsoft",
    );
    expect(sentence(scrutinises, { subject: authorities, object: microsoft }, "en")).toBe(
      "The US authorities scrutinise Microsoft",
    );
  });

  test("comes in parts, with the names apart from what holds them together", () => {
    const stake = {
      ...scrutinises,
      sentence: { ...scrutinises.sentence, it: { s: "{subject} ha una quota {object:di}", p: "" } },
    };
    expect(sentenceParts(stake, { subject: microsoft, object: commission }, "it")).toEqual([
      { text: "Microsoft", entity: "microsoft" },
      { text: " ha una quota della " },
      { text: "Commissione europea", entity: "european commission" },
    ]);
  });
});

test.each([
  ["governo francese", "Governo francese"],
  ["l'UE", "L'UE"],
  ["iPhone", "iPhone"],
  ["élite", "Élite"],
])("%s at the beginning is %s", (text, expected) => expect(capitalised(text)).toBe(expected));

test("an id that nobody described is still readable", () =>
  expect(readableId("financial-times")).toBe("Financial times"));
