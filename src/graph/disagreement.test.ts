import { expect, test } from "vitest";
import type { Amount } from "#model/amount.ts";
import type { RelationClaim } from "#model/claim.ts";
import type { PartialDate } from "#model/partial-date.ts";
import { comparability, comparabilityOf, notComparableWithin } from "./disagreement.ts";
import { date, graphOf } from "./fixture.ts";

const amount = (value: number, more: Partial<Amount> = { currency: "EUR" }) => ({ amount: { value, ...more } });
const year = (number: number): PartialDate => ({
  ...date(`${number}-01`),
  text: String(number),
  last: date(`${number}-12`).last,
  precision: "year",
});
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
  ["about 500 and 490 agree", [amount(500, { currency: "EUR", qualifier: "about" }), amount(490)], []],
  ["about 500 and 400 disagree", [amount(500, { currency: "EUR", qualifier: "about" }), amount(400)], ["amount"]],
  [
    "under 10 and over 10 meet at 10",
    [amount(10, { currency: "EUR", qualifier: "under" }), amount(10, { currency: "EUR", qualifier: "over" })],
    [],
  ],
  ["two amounts without currency can disagree", [amount(105, {}), amount(385, {})], ["amount"]],
  ["one without currency joins no side", [amount(490, {}), amount(500), amount(600)], ["amount"]],
  ["May 2023 and 2023 agree", [when("2023-05"), { when: year(2023) }], []],
  ["May 2023 and 2024 disagree", [when("2023-05"), { when: year(2024) }], ["date"]],
  ["an open end agrees with what lies in it", [{ when: { ...year(2023), last: null } }, when("2025-01")], []],
  ["and not with what lies before it", [{ when: { ...year(2023), last: null } }, when("2022-12")], ["date"]],
  ["a date and none agree", [when("2023-05"), {}], []],
  ["a denied date is nobody's date", [{ status: "denied", ...when("2023-05") }, when("2023-06")], ["denial"]],
  [
    "amount and date at once",
    [
      { ...amount(15), ...when("2023-05") },
      { ...amount(16), ...when("2024-05") },
    ],
    ["amount", "date"],
  ],
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

const claimsIn = (...claims: Partial<RelationClaim>[]) => {
  const graph = graphOf(claims.map((claim) => ["a invested_in b", claim]));
  return [...graph.claims.values()];
};
const sidesIn = (...claims: Partial<RelationClaim>[]) =>
  [...graphOf(claims.map((claim) => ["a invested_in b", claim])).disagreements.values()].map(({ sides }) => sides);

test.each<[string, Partial<RelationClaim>[], string[][][]]>([
  [
    "a year that two months lie in takes no side",
    [{ when: year(2023) }, when("2023-05"), when("2023-06")],
    [[["claim-2"], ["claim-3"]]],
  ],
  [
    "an amount without currency stands on no side of those with one",
    [amount(500), amount(490, {}), amount(600)],
    [[["claim-1"], ["claim-3"]]],
  ],
  [
    "amounts are held against those in the same currency only",
    [amount(15), amount(16), amount(15, { currency: "USD" })],
    [
      [["claim-1"], ["claim-2"]],
      [["claim-1", "claim-2"], ["claim-3"]],
    ],
  ],
])("sides: %s", (_, claims, expected) => {
  expect(sidesIn(...claims)).toEqual(expected);
});

const eur = (value: number): Amount => ({ value, currency: "EUR" });
const bare = (value: number): Amount => ({ value });

test.each<[string, Amount, Amount, string]>([
  ["two currencies", eur(1), { value: 1, currency: "USD" }, "comparable"],
  ["no currency on either side", bare(1), bare(2), "comparable"],
  ["a currency on one side", eur(1), bare(1), "not_comparable"],
])("amounts: %s", (_, a, b, expected) => {
  expect(comparability(a, b)).toBe(expected);
  expect(comparability(b, a)).toBe(expected);
});

test.each<[string, (Amount | undefined)[][], string]>([
  [
    "105 and 385 million without currency, and 500 million euros",
    [[bare(105), bare(385)], [eur(500)]],
    "not_comparable",
  ],
  ["a claim without a sum beside them says nothing to it", [[bare(105), undefined], [eur(500)]], "not_comparable"],
  ["a side without any sum", [[undefined], [eur(500)]], "comparable"],
  ["a side that gives one of each", [[bare(105), eur(400)], [eur(500)]], "comparable"],
  ["two of three sides in euros", [[bare(105)], [eur(400)], [eur(500)]], "comparable"],
  ["no sums at all", [[undefined], [undefined]], "comparable"],
])("the sides of %s", (_, sums, expected) => {
  const sides = sums.map((side) => claimsIn(...side.map((sum) => (sum === undefined ? {} : { amount: sum }))));
  expect(comparabilityOf(sides)).toBe(expected);
});

test.each<[string, Partial<RelationClaim>[], string[][]]>([
  ["sums with and without a currency", [amount(15), amount(16, {}), amount(17)], [["claim-1", "claim-3"], ["claim-2"]]],
  ["sums in two currencies", [amount(15), amount(15, { currency: "USD" })], []],
  ["a denied one", [amount(15), { status: "denied", ...amount(16, {}) }], []],
])("not comparable within one relation: %s", (_, claims, expected) => {
  expect(notComparableWithin(claimsIn(...claims)).map((side) => side.map(({ id }) => id))).toEqual(expected);
});
