import { expect, test } from "vitest";
import type { Amount } from "#model/amount.ts";
import type { RelationClaim } from "#model/claim.ts";
import { date, graphOf } from "./fixture.ts";

const amount = (value: number, more: Partial<Amount> = { currency: "EUR" }) => ({ amount: { value, ...more } });
const when = (text: string) => ({ when: date(text) });

function kindsOf(...claims: Partial<RelationClaim>[]): string[] {
  const graph = graphOf(claims.map((claim) => ["a invested_in b", claim]));
  return [...graph.disagreements.values()].map(({ kind }) => kind);
}

test.each<[string, Partial<RelationClaim>[], string[]]>([
  ["equal amounts agree", [amount(15), amount(15)], []],
  ["other amounts disagree", [amount(15), amount(16)], ["amount"]],
  ["an amount and none agree", [amount(15), {}], []],
  [
    "other currencies disagree, and their amounts are not compared",
    [amount(15), amount(15, { currency: "USD" })],
    ["currency"],
  ],
  ["an amount without currency is not comparable", [amount(490, {}), amount(500)], []],
  [
    "about 13 and over 13 agree",
    [amount(13, { currency: "USD", qualifier: "about" }), amount(13, { currency: "USD", qualifier: "over" })],
    [],
  ],
  ["over 13 and 12 disagree", [amount(13, { qualifier: "over" }), amount(12, {})], ["amount"]],
  ["a less precise date agrees", [when("2023-05"), when("2023-05-12")], []],
  ["dates that do not overlap disagree", [when("2023-05"), when("2023-06")], ["date"]],
  ["a denial disagrees with an assertion", [{ status: "denied" }, { status: "alleged" }], ["denial"]],
  ["two denials agree", [{ status: "denied" }, { status: "denied" }], []],
  ["a denied amount is nobody's amount", [{ status: "denied", ...amount(15) }, amount(16)], ["denial"]],
])("%s", (_, claims, expected) => {
  expect(kindsOf(...claims)).toEqual(expected);
});

test("claims that agree with one another stand on one side", () => {
  const graph = graphOf([
    ["a invested_in b", when("2023-05")],
    ["a invested_in b", when("2023-06")],
    ["a invested_in b", when("2023-05-02")],
  ]);
  expect([...graph.disagreements.values()]).toMatchObject([
    { id: "a:invested_in:b:date", sides: [["claim-1", "claim-3"], ["claim-2"]] },
  ]);
});
