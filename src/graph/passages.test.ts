import { expect, test } from "vitest";
import type { ArticleId, RelationId } from "#model/ids.ts";
import { date, graphFileOf } from "./fixture.ts";
import { indexGraph } from "./knowledge-graph.ts";
import { passagesOf } from "./passages.ts";

const at = (paragraph: number) => ({ paragraph, words: 3, digest: "0".repeat(32), occurrence: paragraph });
const two = "two" as ArticleId;
const file = graphFileOf([
  ["microsoft invested_in openai", { at: at(4) }],
  ["microsoft invested_in openai", { at: at(2) }],
  ["microsoft invested_in openai", { at: at(4), status: "reported" }],
  ["microsoft acquired mistral", { article: two, at: at(9), status: "denied" }],
  ["microsoft acquired mistral", { at: at(7) }],
  ["exor invested_in mistral", { at: undefined }],
]);
const articles = file.articles.map((article) =>
  article.id === two ? { ...article, published: date("2024-01") } : article,
);
const graph = indexGraph({ ...file, articles });
const found = (...ids: string[]) =>
  passagesOf(graph, ids as RelationId[]).map(({ article, paragraph, claims }) => [article, paragraph, claims.length]);

test("claims of one paragraph are one passage, older articles first, then as the text goes", () => {
  expect(found("microsoft:invested_in:openai", "microsoft:acquired:mistral")).toEqual([
    ["two", 9, 1],
    ["one", 2, 1],
    ["one", 4, 2],
    ["one", 7, 1],
  ]);
});

test("the other side of a disagreement comes along", () => {
  const [acquired] = [...graph.relations.values()].filter(({ id }) => id === "microsoft:acquired:mistral");
  const claims = acquired?.claims.slice(0, 1) ?? [];
  const relations = [...graph.relations.values()].map((each) => (each === acquired ? { ...each, claims } : each));
  const part = indexGraph({ ...file, articles, relations });
  expect(acquired?.disagreements).toHaveLength(1);
  expect(passagesOf(part, ["microsoft:acquired:mistral" as RelationId])).toHaveLength(2);
});

test("what does not say where it stands is a passage of its own; of nothing there is none", () => {
  expect(found("exor:invested_in:mistral")).toEqual([["one", undefined, 1]]);
  expect(found("nobody:acquired:nothing")).toEqual([]);
});
