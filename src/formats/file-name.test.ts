import { expect, test } from "vitest";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { firstView, type View } from "#graph/view.ts";
import { safeName, suggestedName } from "./file-name.ts";

const published = (last: number) => ({ text: "", first: last, last, precision: "day", approximate: false });
const graph = {
  articles: new Map([
    ["a", { published: published(19784) }],
    ["b", { published: published(19700) }],
  ]),
} as unknown as KnowledgeGraph;

test("a file is named after what it shows and the newest article", () => {
  expect(suggestedName(graph, firstView)).toBe("trama-2024-03-02");
  expect(suggestedName(graph, { ...firstView, lenses: ["antitrust"], focus: "exor" } as unknown as View)).toBe(
    "trama-exor-antitrust-2024-03-02",
  );
});

test.each([
  ["a/b:c", "a-b-c"],
  ["  ", "trama"],
  ["..hidden", "hidden"],
  ["à la carte", "à la carte"],
])("%s is saved as %s", (name, expected) => expect(safeName(name)).toBe(expected));
