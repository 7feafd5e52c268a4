import { describe, expect, test } from "vitest";
import type { Grammar } from "#model/entity.ts";
import type { RelationType } from "#model/ontology.ts";
import type { Named } from "./names.ts";
import { clause, sentence } from "./sentence.ts";

type Italian = NonNullable<Grammar["it"]>;

const named = (it: string, article: Italian["article"], number: "s" | "p" = "s"): Named => ({
  id: it,
  label: { en: it, it },
  grammar: { it: { article, gender: "m", number } },
});

/** A name for each article, and one without that begins with a vowel, and one that does not. */
const nouns = {
  il: named("governo francese", "il"),
  lo: named("Stato", "lo"),
  la: named("Commissione europea", "la"),
  "l'": named("UE", "l'"),
  i: named("clienti di Azure", "i", "p"),
  gli: named("USA", "gli", "p"),
  le: named("autorità", "le", "p"),
  a: named("Amazon", "none"),
  e: named("Exor", "none"),
  m: named("Microsoft", "none"),
};

/** What each preposition makes of each of these names. */
const table: Readonly<Record<string, Readonly<Record<keyof typeof nouns, string>>>> = {
  di: {
    il: "del governo francese",
    lo: "dello Stato",
    la: "della Commissione europea",
    "l'": "dell'UE",
    i: "dei clienti di Azure",
    gli: "degli USA",
    le: "delle autorità",
    a: "di Amazon",
    e: "di Exor",
    m: "di Microsoft",
  },
  a: {
    il: "al governo francese",
    lo: "allo Stato",
    la: "alla Commissione europea",
    "l'": "all'UE",
    i: "ai clienti di Azure",
    gli: "agli USA",
    le: "alle autorità",
    a: "ad Amazon",
    e: "a Exor",
    m: "a Microsoft",
  },
  da: {
    il: "dal governo francese",
    lo: "dallo Stato",
    la: "dalla Commissione europea",
    "l'": "dall'UE",
    i: "dai clienti di Azure",
    gli: "dagli USA",
    le: "dalle autorità",
    a: "da Amazon",
    e: "da Exor",
    m: "da Microsoft",
  },
  in: {
    il: "nel governo francese",
    lo: "nello Stato",
    la: "nella Commissione europea",
    "l'": "nell'UE",
    i: "nei clienti di Azure",
    gli: "negli USA",
    le: "nelle autorità",
    a: "in Amazon",
    e: "in Exor",
    m: "in Microsoft",
  },
  su: {
    il: "sul governo francese",
    lo: "sullo Stato",
    la: "sulla Commissione europea",
    "l'": "sull'UE",
    i: "sui clienti di Azure",
    gli: "sugli USA",
    le: "sulle autorità",
    a: "su Amazon",
    e: "su Exor",
    m: "su Microsoft",
  },
  con: {
    il: "con il governo francese",
    lo: "con lo Stato",
    la: "con la Commissione europea",
    "l'": "con l'UE",
    i: "con i clienti di Azure",
    gli: "con gli USA",
    le: "con le autorità",
    a: "con Amazon",
    e: "con Exor",
    m: "con Microsoft",
  },
  "": {
    il: "il governo francese",
    lo: "lo Stato",
    la: "la Commissione europea",
    "l'": "l'UE",
    i: "i clienti di Azure",
    gli: "gli USA",
    le: "le autorità",
    a: "Amazon",
    e: "Exor",
    m: "Microsoft",
  },
};

/** Templates in which a name may stand: in the middle, at the end, before a comma. */
const templates = ["{subject} parla {x} oggi", "{subject} parla {x}", "{subject}, {x}, parla"];

const rows = Object.entries(table).flatMap(([preposition, byNoun]) =>
  Object.entries(byNoun).flatMap(([noun, expected]) =>
    templates.map((template) => [preposition, noun as keyof typeof nouns, template, expected] as const),
  ),
);

const typeOf = (s: string, p = s) => ({ sentence: { en: { s, p }, it: { s, p } } }) as RelationType;

describe("Italian names in sentences", () => {
  test.each(rows)("%s + %s in “%s”: %s", (preposition, noun, template, expected) => {
    const slot = preposition === "" ? "{object}" : `{object:${preposition}}`;
    const type = typeOf(template.replace("{x}", slot));
    const words = sentence(type, { subject: named("Ada", "none"), object: nouns[noun] }, "it");
    expect(words).toBe(template.replace("{subject}", "Ada").replace("{x}", expected));
  });

  test.each([
    ["il", "Il governo francese parla", "il governo francese parla"],
    ["lo", "Lo Stato parla", "lo Stato parla"],
    ["l'", "L'UE parla", "l'UE parla"],
    ["le", "Le autorità parlano", "le autorità parlano"],
    ["gli", "Gli USA parlano", "gli USA parlano"],
    ["m", "Microsoft parla", "Microsoft parla"],
  ] as const)("%s at the beginning, and within a longer sentence", (noun, alone, within) => {
    const type = typeOf("{subject} parla", "{subject} parlano");
    const names = { subject: nouns[noun], object: nouns.m };
    expect([sentence(type, names, "it"), clause(type, names, "it")]).toEqual([alone, within]);
  });
});
