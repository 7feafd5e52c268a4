import { describe, expect, test } from "vitest";
import type { Diagnostic } from "#model/diagnostic.ts";
import { languages } from "#model/language.ts";
import { type DiagnosticCode, diagnosticCodes, diagnosticSentence, suggestionSentence } from "./diagnostics.ts";
import { diagnosticCounts } from "./severity.ts";

const place = { file: "a.yaml", line: 1, column: 1, length: 1, source: "a" };
const full = (code: DiagnosticCode): Diagnostic<DiagnosticCode> => ({
  code,
  severity: "error",
  place,
  value: "VALUE",
  about: {
    key: "KEY",
    of: "OF",
    expected: "text",
    found: "list",
    reason: "BAD_INDENT",
    minimum: 2,
    type: "TYPE",
    relation: "RELATION",
    property: "PROPERTY",
    predicate: "PREDICATE",
    placeholder: "PLACEHOLDER",
    first: "a.yaml",
    others: "OTHERS",
    name: "NAME",
    sides: 2,
    article: "ARTICLE",
    words: 5,
    paragraph: 1,
    sentence: 1,
    length: 1200,
    most: 1000,
  },
});

describe.each(languages)("in %s", (language) => {
  test.each(diagnosticCodes)("%s is one plain sentence", (code) => {
    const sentence = diagnosticSentence(full(code), language);
    expect(sentence).toMatch(/^\S.*[^.\s]$/);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
  });

  test.each(diagnosticCodes)("%s does without what it may lack", (code) => {
    expect(diagnosticSentence({ code, severity: "error", place }, language)).not.toMatch(/undefined/);
  });
});

test("the languages say the same in other words", () => {
  const same = diagnosticCodes.filter(
    (code) => diagnosticSentence(full(code), "en") === diagnosticSentence(full(code), "it"),
  );
  expect(same).toEqual([]);
});

test.each([
  [{ suggestion: "a" }, "did you mean “a”?"],
  [{ allowed: ["a", "b"] }, "valid here: a, b"],
  [{ suggestion: "a", allowed: ["a", "b"] }, "did you mean “a”? valid here: a, b"],
  [{ allowed: Array.from({ length: 40 }, String) }, undefined],
  [{}, undefined],
])("suggests by %j", (diagnostic, expected) => {
  expect(suggestionSentence(diagnostic, "en")).toBe(expected);
});

test.each([
  [{ errors: 0, warnings: 1 }, "1 warning", "1 avviso"],
  [{ errors: 2, warnings: 0 }, "2 errors", "2 errori"],
  [{ errors: 1, warnings: 3 }, "1 error, 3 warnings", "1 errore, 3 avvisi"],
])("counts %j", (counts, en, it) => {
  expect([diagnosticCounts(counts, "en"), diagnosticCounts(counts, "it")]).toEqual([en, it]);
});
