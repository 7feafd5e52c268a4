import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim, RelationClaim } from "#model/claim.ts";
import type { ArticleId, EntityId } from "#model/ids.ts";
import { statuses } from "#model/status.ts";
import { graphOf } from "./fixture.ts";
import { originGroups } from "./origin-groups.ts";
import { originsOf } from "./origins.ts";

const by = (...ids: string[]): Partial<RelationClaim> => ({ attributedTo: ids as EntityId[] });
const inPaper: Partial<RelationClaim> = { article: "paper" as ArticleId };
const denied: Partial<RelationClaim> = { status: "denied" };

function groupsOf(...claims: Partial<RelationClaim>[]) {
  const graph = graphOf(claims.map((claim) => ["a invested_in b", claim]));
  // An article with an outlet, beside the fixture's, which have none.
  const articles = new Map([...graph.articles.values()].map((each) => [each.id, each]));
  const paper = articles.get("paper" as ArticleId);
  if (paper !== undefined) articles.set(paper.id, { ...paper, outlet: "the-paper" as EntityId });
  const all: Claim[] = [...graph.claims.values()];
  return { ...originGroups(all, articles), all, articles };
}

const number = ({ id }: Claim) => Number(id.replace("claim-", ""));

test.each<[string, Partial<RelationClaim>[], [string, string, number[]][], string]>([
  ["whom the article names", [by("ft")], [["ft", "1 attributed", []]], ""],
  ["the outlet's own word", [inPaper], [["the-paper", "1 outlet", []]], ""],
  ["the article's own word, where no outlet is named", [{}], [["article:one", "1 article", []]], ""],
  [
    "an outlet's own word and what another article reports from it are one",
    [inPaper, by("the-paper")],
    [["the-paper", "1 outlet, 2 attributed", []]],
    "",
  ],
  [
    "two who speak once together are one, and the claim that joins them is named",
    [by("a", "b"), by("b")],
    [["a b", "1 attributed, 2 attributed", [1]]],
    "",
  ],
  ["a denial backs nothing", [by("ft"), { ...by("b"), ...denied }], [["ft", "1 attributed", []]], "2 denial"],
  ["unless there are denials alone", [{ ...by("b"), ...denied }], [["b", "1 attributed", []]], ""],
  ["what names no source has no origin", [{ unsourced: true }, by("b")], [["b", "2 attributed", []]], "1 unsourced"],
])("%s", (_, claims, expected, idle) => {
  const found = groupsOf(...claims);
  expect(
    found.groups.map((group) => [
      group.origin.join(" "),
      group.claims.map(({ claim, reason }) => `${number(claim)} ${reason}`).join(", "),
      group.joint.map(number),
    ]),
  ).toEqual(expected);
  expect(found.idle.map(({ claim, reason }) => `${number(claim)} ${reason}`).join(", ")).toBe(idle);
});

test("there is a group for each origin, and every claim is in one place", () => {
  const claim = fc.record(
    {
      status: fc.constantFrom(...statuses),
      attributedTo: fc.subarray(["a", "b", "c", "the-paper"] as EntityId[]),
      article: fc.constantFrom("one", "two", "paper") as fc.Arbitrary<ArticleId>,
      unsourced: fc.constant(true as const),
    },
    { requiredKeys: ["status", "attributedTo", "article"] },
  );
  fc.assert(
    fc.property(fc.array(claim, { minLength: 1, maxLength: 7 }), (claims) => {
      const { groups, idle, all, articles } = groupsOf(...claims);
      expect(groups.map(({ origin }) => origin)).toEqual(originsOf(all, articles));
      const placed = [...groups.flatMap((group) => group.claims), ...idle].map((each) => each.claim.id);
      expect(placed.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    }),
  );
});
