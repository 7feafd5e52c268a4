import { expect, test } from "vitest";
import { textWidth } from "./text-width.ts";

const font = { size: 10, weight: 500 } as const;

test.each([
  ["", 0, 0],
  ["Mistral AI", 45, 56],
  ["Microsoft", 44, 54],
  ["été", 12, 16],
  ["e\u0301te\u0301", 12, 16],
  ["微软", 18, 22],
  ["🦊", 8, 12],
])("%j is between %i and %i wide", (text, least, most) => {
  expect(textWidth(text, font)).toBeGreaterThanOrEqual(least);
  expect(textWidth(text, font)).toBeLessThanOrEqual(most);
});

test("grows with size and weight", () => {
  expect(textWidth("Exor", { size: 20, weight: 500 })).toBeCloseTo(2 * textWidth("Exor", font));
  expect(textWidth("Exor", { size: 10, weight: 650 })).toBeGreaterThan(textWidth("Exor", font));
});
