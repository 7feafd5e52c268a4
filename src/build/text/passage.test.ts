import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestOf, digestSearch, normalise, passagesOf, sentencesOf, wordsOf, wordsOfPassage } from "./passage.ts";

const TEXT = `---
title: Flour and iron
---

# The mill

The mill bought the forge. Sig. Rossi paid [two million](https://example.org/a_(b)) euros.

The mill bought the forge. Nobody said why.
`;

describe("normalise", () => {
  test.each([
    ["“L’investimento”", ["l", "investimento"]],
    ["Mistral\u00ADAI", ["mistralai"]],
    ["zero\u200Bwidth", ["zerowidth"]],
    ["15 milioni – di €", ["15", "milioni", "di", "€"]],
    ["ﬁne 100%", ["fine", "100%"]],
    ["È già così", ["è", "già", "così"]],
    ["…", []],
  ])("%s becomes %j", (text, words) => {
    expect(normalise(text)).toEqual(words);
  });
});

test("a fingerprint is the first half of the SHA-256 of the words", () => {
  expect(digestOf(["abc"])).toBe("ba7816bf8f01cfea414140de5dae2223");
});

test("abbreviations end no sentence", () => {
  expect(sentencesOf("Lo dice il sig. Rossi. Nessuno risponde.", "it")).toHaveLength(2);
});

describe("the words of a text", () => {
  const words = wordsOf(TEXT, "en");

  test("front matter is a block without words; links are read without their targets", () => {
    expect(words[0]).toEqual({ text: "the", paragraph: 2, sentence: 1 });
    expect(words.filter(({ paragraph }) => paragraph === 3).map(({ text }) => text)).toEqual(
      "the mill bought the forge sig rossi paid two million euros".split(" "),
    );
  });

  test("a passage is found wherever it stands, with its occurrence", () => {
    const found = passagesOf(words, "“The mill bought the forge”");
    expect(found.map(({ paragraph, sentence, occurrence }) => [paragraph, sentence, occurrence])).toEqual([
      [3, 1, 1],
      [4, 1, 2],
    ]);
  });

  test("words that do not follow one another are not found", () => {
    expect(passagesOf(words, "mill forge")).toEqual([]);
    expect(passagesOf(words, "")).toEqual([]);
  });

  test("searching by fingerprint finds what searching by words finds", () => {
    const search = digestSearch(words);
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.integer({ min: 1, max: 8 }), (start, length) => {
        const passage = words.slice(start, start + length).map(({ text }) => text);
        const found = passagesOf(words, passage.join(" "));
        expect(search(passage.length, digestOf(passage))).toEqual(found);
        expect(found.map((each) => wordsOfPassage(words, each))).toEqual(found.map(() => passage));
      }),
    );
    expect(search(3, digestOf(["not", "there", "atall"]))).toEqual([]);
  });
});
