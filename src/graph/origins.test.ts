import { expect, test } from "vitest";
import type { RelationClaim } from "#model/claim.ts";
import type { ArticleId, EntityId } from "#model/ids.ts";
import { graphOf } from "./fixture.ts";

const by = (...ids: string[]): Partial<RelationClaim> => ({ attributedTo: ids as EntityId[] });
const inArticle = (id: string): Partial<RelationClaim> => ({ article: id as ArticleId });

function originsOfClaims(...claims: Partial<RelationClaim>[]): string[][] {
  const graph = graphOf(claims.map((claim) => ["a invested_in b", claim]));
  return [...graph.relations.values()].flatMap(({ origins }) => origins);
}

test.each<[string, Partial<RelationClaim>[], string[][]]>([
  ["two articles that repeat one source are one", [{ ...by("ft"), ...inArticle("x") }, by("ft")], [["ft"]]],
  ["an article that names no source is its own", [inArticle("x"), by("ft")], [["article:x"], ["ft"]]],
  ["a joint statement and one signatory's own are one", [by("a", "b"), by("b")], [["a", "b"]]],
  ["a joint statement joins those who spoke alone before", [by("a"), by("b"), by("b", "a")], [["a", "b"]]],
  ["a denial backs nothing", [by("ft"), { ...by("b"), status: "denied" }], [["ft"]]],
  ["unless there are denials alone", [{ ...by("b"), status: "denied" }], [["b"]]],
])("%s", (_, claims, expected) => {
  expect(originsOfClaims(...claims)).toEqual(expected);
});
