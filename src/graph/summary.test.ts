import { expect, test } from "vitest";
import type { ArticleId, EntityId } from "#model/ids.ts";
import { placeOf } from "./disputed.ts";
import { graphOf } from "./fixture.ts";
import { claimsByArticle, summaryOf } from "./summary.ts";

const graph = graphOf([
  ["a invested_in b", { amount: { value: 1, currency: "EUR" }, attributedTo: ["x"] as EntityId[] }],
  ["a invested_in b", { amount: { value: 2, currency: "EUR" }, article: "two" as ArticleId }],
  ["a acquired c", { attributedTo: ["x", "y"] as EntityId[] }],
]);

test("a data set is counted; who speaks jointly once is one origin", () => {
  expect(summaryOf(graph)).toEqual({ articles: 2, claims: 3, origins: 2, entities: 3, relations: 2, facts: 0 });
  expect([...claimsByArticle(graph)]).toEqual([
    ["one", 2],
    ["two", 1],
  ]);
});

test("a disagreement is read at its relation, and nowhere where the graph does not hold it", () => {
  const [disagreement] = graph.disagreements.values();
  expect(placeOf(graph, disagreement!)).toEqual({ kind: "relation", id: "a:invested_in:b" });
  expect(placeOf(graphOf([["a acquired c"]]), disagreement!)).toBeNull();
});
