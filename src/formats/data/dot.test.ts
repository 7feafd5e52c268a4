import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dotData, dotLabel } from "./dot.ts";

/** A text between quotes as Graphviz's scanner takes it: only `\"` is read there. `null` where it does not end at the end. */
function scanned(literal: string): string | null {
  const [, inner] = /^"((?:[^"\\]|\\[\s\S])*)"$/.exec(literal) ?? [];
  return inner?.replaceAll(/\\(["\\])/g, (pair, mark: string) => (mark === '"' ? '"' : pair)) ?? null;
}

const hard = fc.stringMatching(/^(?:[\\"nN\n&;]|[\s\S]){0,20}$/);

describe("DOT", () => {
  test.each([
    ['a "b"', String.raw`"a \"b\""`],
    ["a\\", String.raw`"a\\"`],
    ["a\r\nb", String.raw`"a\nb"`],
    ["\\N", String.raw`"\\N"`],
    ["R&amp;D", '"R&amp;amp;D"'],
    ["<b>", '"<b>"'],
  ])("shows %j by %s", (text, label) => expect(dotLabel(text)).toBe(label));

  test("no text breaks out of its quotes", () => {
    fc.assert(
      fc.property(hard, (text) => {
        expect(scanned(dotLabel(text))).not.toBeNull();
        expect(scanned(dotData(text, "string"))).not.toBeNull();
      }),
    );
  });

  test("JSON stays what it is", () => {
    fc.assert(
      fc.property(fc.array(hard), (texts) => {
        expect(JSON.parse(scanned(dotData(JSON.stringify(texts), "json")) ?? "")).toEqual(texts);
      }),
    );
  });
});
