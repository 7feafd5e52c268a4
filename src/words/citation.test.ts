import { expect, test } from "vitest";
import type { Article } from "#model/article.ts";
import type { Claim } from "#model/claim.ts";
import { articleName, citation } from "./citation.ts";
import { droppedWords, problemWords } from "./problems.ts";
import { speechIn } from "./speech.ts";

const published = { text: "2024-03-02", first: 19784, last: 19784, precision: "day", approximate: false } as const;
const claim = { at: { paragraph: 28, sentence: 2 } } as Claim;
const known = {
  id: "a",
  language: "it",
  published,
  author: "A. Writer",
  title: "Frost",
  url: "https://example.org/a",
} as unknown as Article;
const bare = { id: "b", language: "it", published } as unknown as Article;

test("a citation says what is known", () => {
  expect(citation({ claim, article: known, outlet: "Guerre di Rete" }, speechIn("en"))).toBe(
    "A. Writer, “Frost”, Guerre di Rete, 2 March 2024, paragraph 28, sentence 2, https://example.org/a",
  );
});

test("a citation writes absence out and makes nothing up", () => {
  expect(citation({ claim, article: bare, outlet: undefined }, speechIn("en"))).toBe(
    "Author not named, title not given, outlet not named, 2 March 2024, paragraph 28, sentence 2, no web address given",
  );
  expect(articleName(bare, undefined, speechIn("it"))).toBe("Testata non indicata, 2 mar 2024");
});

test("a load problem says what, where and what to do", () => {
  const words = problemWords({ code: "graph-missing", url: "graph.json", httpStatus: 404 }, speechIn("en"));
  expect(words).toEqual({
    what: "There is no graph file here: the server answered with status 404.",
    where: "graph.json",
    todo: "Put graph.json beside the page, or build the site again with “npm run build”.",
    detail: undefined,
  });
});

test("parts of an address that mean nothing are listed in one line", () => {
  expect(droppedWords([{ part: "a=1" }, { part: "b=2" }], speechIn("en"))).toBe(
    "2 parts of the address mean nothing here and were left out: a=1, b=2",
  );
});
