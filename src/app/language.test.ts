import { expect, test } from "vitest";
import { firstLanguage } from "./language.ts";

const cases: [string, string[], string][] = [
  ["", ["it-IT", "en"], "it"],
  ["", ["fr", "it"], "it"],
  ["", ["de"], "en"],
  ["#lens=antitrust&lang=it", ["en"], "it"],
  ["#lang=en", ["it"], "en"],
  ["#lang=xx", ["it"], "it"],
  ["#slang=it", ["en"], "en"],
];

test.each(cases)("the address %s and the browser's %o speak %s", (fragment, preferred, expected) => {
  expect(firstLanguage(fragment, preferred)).toBe(expected);
});
