import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText, textParts } from "./story-text.ts";

const words = (text: string) => ({ words: text, to: undefined });

test.each([
  ["no link", "Two firms.", [words("Two firms.")]],
  ["nothing", "", []],
  [
    "a link in a sentence",
    "So says [the firm](red-mill).",
    [words("So says "), { words: "the firm", to: "red-mill" }, words(".")],
  ],
  ["a relation", "[bought](red-mill:acquired:blue-forge)", [{ words: "bought", to: "red-mill:acquired:blue-forge" }]],
  ["brackets that are no link", "a [note] and (more)", [words("a [note] and (more)")]],
  ["a link to nothing", "[x]()", [{ words: "x", to: "" }]],
  ["other markup", "**so** <b>what</b>", [words("**so** <b>what</b>")]],
])("%s", (_, text, parts) => {
  expect(textParts(text)).toEqual(parts);
});

test("nothing of a text is lost or added but the targets", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom("[", "]", "(", ")", "](", "[a](b)"),
    fc.constant("[words](some-id)"),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      const again = textParts(text)
        .map((part) => (part.to === undefined ? part.words : `[${part.words}](${part.to})`))
        .join("");
      expect(again).toBe(text);
      expect(plainText(text).length).toBeLessThanOrEqual(text.length);
    }),
  );
});
