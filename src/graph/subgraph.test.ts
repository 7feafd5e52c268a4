import { expect, test } from "vitest";
import { GraphFile } from "#model/graph-file.ts";
import type { ArticleId, RelationId } from "#model/ids.ts";
import { graphFileOf, graphOf } from "./fixture.ts";
import { indexGraph } from "./knowledge-graph.ts";
import { subgraph, wholeGraph } from "./subgraph.ts";

const rows = [
  ["a invested_in b", { article: "x" as ArticleId }],
  ["b acquired c", { article: "y" as ArticleId }],
] as const;

test("a part holds its relations, their entities, claims and articles, and nothing else", () => {
  const part = subgraph(graphOf(rows), new Set(["a:invested_in:b" as RelationId]));
  expect(part.entities.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(part.relations.map(({ id }) => id)).toEqual(["a:invested_in:b"]);
  expect(part.claims.map(({ id }) => id)).toEqual(["claim-1"]);
  expect(part.articles.map(({ id }) => id)).toEqual(["x"]);
  expect(GraphFile.safeParse(part).success).toBe(true);
});

test("the whole graph comes out as it went in", () => {
  const file = graphFileOf(rows, ["hermit"]);
  expect(wholeGraph(indexGraph(file))).toEqual(file);
});
