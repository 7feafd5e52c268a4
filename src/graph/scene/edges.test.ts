import { expect, test } from "vitest";
import type { RelationClaim } from "#model/claim.ts";
import type { ArticleId, EntityId } from "#model/ids.ts";
import { everything } from "../filter.ts";
import { selectRelations } from "../select-relations.ts";
import { graphOf } from "../fixture.ts";
import { edgesOf, originsDrawn } from "./edges.ts";

const by = (...ids: string[]): Partial<RelationClaim> => ({ attributedTo: ids as EntityId[] });
const inArticle = (id: string): Partial<RelationClaim> => ({ article: id as ArticleId });

test.each([
  [0, 1],
  [1, 1],
  [2, 2],
  [3, 3],
  [9, 3],
])("%d origins are drawn as wide as %d", (origins, drawn) => {
  expect(originsDrawn(origins)).toBe(drawn);
});

test.each<[string, Partial<RelationClaim>[], number]>([
  [
    "two articles that repeat one press release",
    [
      { ...by("x"), ...inArticle("one") },
      { ...by("x"), ...inArticle("two") },
    ],
    1,
  ],
  ["one article that quotes two who do not speak together", [by("x"), by("y")], 2],
  ["a joint statement and a signatory's own", [by("x", "y"), by("x")], 1],
  ["two articles in their own words", [inArticle("one"), inArticle("two")], 2],
  ["one source and one that denies it", [by("x"), { ...by("y"), status: "denied" }], 1],
  ["three sources and a fourth", [by("x"), by("y"), by("z"), by("w")], 4],
])("%s: the line is as wide as there are origins, and the filter counts the same", (_, claims, origins) => {
  const graph = graphOf(claims.map((claim) => ["a invested_in b", claim]));
  const relations = [...graph.relations.values()];
  const [edge] = edgesOf(graph, relations, { language: "en", bundled: false });
  expect(edge?.origins).toBe(Math.min(3, origins));
  for (const least of [1, 2, 3, 4, 5]) {
    expect(selectRelations(graph, { ...everything, leastOrigins: least }).size).toBe(least <= origins ? 1 : 0);
  }
});
