import { expect, test } from "vitest";
import { jurisdictionCode } from "./jurisdiction.ts";

test.each([
  ["PublicBody", "united-states", "us"],
  ["PublicBody", "united-kingdom", "gb"],
  ["PublicBody", "european-union", "eu"],
  ["PublicBody", "europe", undefined],
  ["PublicBody", "constructor", undefined],
  ["PublicBody", undefined, undefined],
  ["Person", "france", undefined],
])("a %s of %s has the code %s", (schema, jurisdiction, code) => {
  expect(jurisdictionCode(schema, jurisdiction)).toBe(code);
});
