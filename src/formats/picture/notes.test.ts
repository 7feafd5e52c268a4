import { describe, expect, test } from "vitest";
import { graphFileOf, type Row } from "#graph/fixture.ts";
import type { ArticleId } from "#model/ids.ts";
import { hostile } from "../golden/graph.ts";
import { sourceOf } from "../golden/source.ts";
import { numberRuns, sourceNotes } from "./notes.ts";

const passage = (paragraph: number) => ({ paragraph, words: 1, digest: "0".repeat(32), occurrence: 1 });

async function notesOf(rows: readonly Row[]) {
  const source = sourceOf(graphFileOf(rows));
  return sourceNotes(source.graph, await source.scene(), source.speech);
}

test.each([
  [[], ""],
  [[3], "3"],
  [[1, 2], "1, 2"],
  [[1, 2, 3, 7], "1–3, 7"],
  [[1, 4, 5, 6, 9, 10], "1, 4–6, 9, 10"],
])("%j is written %j", (numbers, text) => {
  expect(numberRuns(numbers)).toBe(text);
});

describe("the sources of a picture", () => {
  test("are places in articles, one number each, and only the first describes its article", async () => {
    const { notes, figures } = await notesOf([
      ["acme invested_in bolt", { at: passage(7), article: "b" as ArticleId }],
      ["acme invested_in bolt", { at: passage(2), article: "b" as ArticleId }],
      ["acme invested_in core", { at: passage(2), article: "b" as ArticleId }],
      ["acme invested_in core", { at: passage(9), article: "a" as ArticleId }],
    ]);
    expect(notes).toHaveLength(3);
    expect(notes[0]).toMatch(/^Author not named, title not given, outlet not named, 2 March 2024, paragraph 9, no web/);
    expect(notes[1]).toMatch(/paragraph 2, no web/);
    expect(notes[2]).toBe("Outlet not named, 2 Mar 2024, paragraph 7");
    expect([...figures.values()].sort()).toEqual(["1, 2", "2, 3"]);
  });

  test("are whole articles where relations are many", async () => {
    const rows = Array.from({ length: 61 }, (_, index): Row => [
      `c${index} invested_in hub`,
      { at: passage(index + 1) },
    ]);
    const { notes, figures } = await notesOf(rows);
    expect(notes).toHaveLength(1);
    expect(notes[0]).not.toContain("paragraph");
    expect(new Set(figures.values())).toEqual(new Set(["1"]));
  });

  test("say address, author and title where they are known", async () => {
    const source = sourceOf(hostile);
    const { notes } = sourceNotes(source.graph, await source.scene(), source.speech);
    expect(notes.join("\n")).toContain('A, B, “He said "no"”');
    expect(notes.join("\n")).toContain("paragraph 3, https://example.org/?a=1&b=2");
  });
});
