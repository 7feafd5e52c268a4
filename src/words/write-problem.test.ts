import { expect, test } from "vitest";
import { speechIn } from "./speech.ts";
import { writeProblemWords } from "./write-problem.ts";

test("says why a file could not be written, and where", () => {
  const problem = { code: "nul-character", detail: "entities.3.label.en" } as const;
  expect(writeProblemWords(problem, speechIn("en"))).toContain("entities.3.label.en");
  expect(writeProblemWords({ code: "browser-missing" }, speechIn("it"))).toContain("CHROMIUM_PATH");
});
