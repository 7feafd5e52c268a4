import { describe, expect, test } from "vitest";
import { importLosses, type ImportProblem } from "#model/import-problem.ts";
import { importLossWords, importProblemWords } from "./import-problem.ts";
import { speechIn } from "./speech.ts";

const cases: readonly (readonly [ImportProblem, string, string])[] = [
  [{ code: "too-large", values: { limit: 100 } }, "The file is larger than 100 MB.", "Il file supera i 100 MB."],
  [
    { code: "doctype", place: { kind: "text", line: 2, column: 1 } },
    "The file declares a document type, which is not allowed here: remove the DOCTYPE. (line 2, column 1)",
    "Il file dichiara un tipo di documento, che qui non è ammesso: togli il DOCTYPE. (riga 2, colonna 1)",
  ],
  [
    { code: "node-unknown", place: { kind: "path", path: "graph.edges.3" }, values: { id: "<b>" } },
    "An edge leads to “<b>”, which is no node. (at graph.edges.3)",
    "Un arco porta a «<b>», che non è un nodo. (in graph.edges.3)",
  ],
  [
    { code: "csv-malformed", place: { kind: "row", row: 1200 }, values: { detail: "Quoted field unterminated" } },
    "The table cannot be read: Quoted field unterminated (row 1,200)",
    "La tabella non si può leggere: Quoted field unterminated (riga 1200)",
  ],
];

test.each(cases)("%o is put into words", (problem, en, it) => {
  expect(importProblemWords(problem, speechIn("en"))).toBe(en);
  expect(importProblemWords(problem, speechIn("it"))).toBe(it);
});

describe.each(["en", "it"] as const)("in %s", (language) => {
  test.each(importLosses)("a loss of %s has words for one and for several", (code) => {
    const words = [1, 2000].map((count) => importLossWords({ code, count }, speechIn(language)));
    expect(words[0]).toContain("1");
    expect(words[1]).toMatch(/2[.,]?000/);
  });
});
