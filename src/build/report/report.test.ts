import { expect, test } from "vitest";
import type { Diagnostic } from "#model/diagnostic.ts";
import type { DiagnosticCode } from "#words/diagnostics.ts";
import { checkFolder } from "../build.ts";
import { report } from "./report.ts";

const diagnostic: Diagnostic<DiagnosticCode> = {
  code: "entity-unknown",
  severity: "error",
  place: { file: "data/a.yaml", line: 12, column: 12, length: 4, source: "\tsubject: 𝒳mill" },
  value: "mill",
  suggestion: "red-mill",
};

test("shows the line with a caret under what is meant, tabs and wide characters before it or not", () => {
  expect(report([diagnostic], { language: "en", colour: false })).toBe(
    [
      "error[entity-unknown]: there is no entity “mill”",
      "  --> data/a.yaml:12:12",
      "12 | \tsubject: 𝒳mill",
      "   | \t          ^^^^",
      "  = did you mean “red-mill”?",
      "",
      "1 error",
      "",
    ].join("\n"),
  );
});

test("speaks Italian", () => {
  const text = report([diagnostic, { ...diagnostic, severity: "warning" }], { language: "it", colour: false });
  expect(text).toContain("errore[entity-unknown]: non esiste l'entità «mill»");
  expect(text).toContain("avviso[entity-unknown]");
  expect(text).toContain("forse «red-mill»?");
  expect(text.endsWith("1 errore, 1 avviso\n")).toBe(true);
});

test("has colours only when asked", () => {
  const coloured = report([diagnostic], { language: "en", colour: true });
  expect(coloured).toContain("\u001B[31m");
  expect(coloured.replace(/\u001B\[\d+m/g, "")).toBe(report([diagnostic], { language: "en", colour: false }));
});

test("says nothing if there is nothing to say", () => {
  expect(report([], { language: "en", colour: false })).toBe("");
});

test("counts columns in characters and knows lines that end in CRLF", async () => {
  const text = "entityTypes: {}\r\nfamilies:\r\n  a: { label: { en: 𝒳𝒳, it: è }, colour: 1 }\r\n";
  const files = new Map([["ontology.yaml", text]]);
  const { diagnostics } = await checkFolder({ name: "data", files });
  const found = diagnostics.find(({ code }) => code === "key-unknown");
  expect(found?.place).toEqual({
    file: "data/ontology.yaml",
    line: 3,
    column: 34,
    length: 6,
    source: "  a: { label: { en: 𝒳𝒳, it: è }, colour: 1 }",
  });
});
