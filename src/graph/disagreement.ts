import type { Amount } from "#model/amount.ts";
import type { Claim } from "#model/claim.ts";
import type { Disagreement, DisagreementKind } from "#model/disagreement.ts";
import type { DisagreementId, FactId, RelationId } from "#model/ids.ts";
import { datesOverlap, type PartialDate } from "#model/partial-date.ts";

/** How far "about" reaches to either side, as a part of the value. */
const ABOUT = 0.1;

/** The amounts that a claim allows, both ends included. */
function rangeOf({ value, qualifier }: Pick<Amount, "value" | "qualifier">): readonly [number, number] {
  if (qualifier === "about") return [value * (1 - ABOUT), value * (1 + ABOUT)];
  if (qualifier === "over") return [value, Infinity];
  if (qualifier === "under") return [0, value];
  return [value, value];
}

function amountOf(claim: Claim): Amount | undefined {
  if (claim.kind === "relation") return claim.amount;
  if (claim.value.kind === "money") return claim.value.amount;
  // A number is an amount of nothing that has a currency.
  return claim.value.kind === "number" ? { value: claim.value.number } : undefined;
}

function dateOf(claim: Claim): PartialDate | undefined {
  return claim.kind === "property" && claim.value.kind === "date" ? claim.value.date : claim.when;
}

function amountsAgree(a: Claim, b: Claim): boolean {
  const [x, y] = [amountOf(a), amountOf(b)];
  // Without a currency on one side the two cannot be compared, which is not to disagree.
  if (x === undefined || y === undefined || x.currency !== y.currency) return true;
  const [[low, high], [otherLow, otherHigh]] = [rangeOf(x), rangeOf(y)];
  return low <= otherHigh && otherLow <= high;
}

function currenciesAgree(a: Claim, b: Claim): boolean {
  const [x, y] = [amountOf(a)?.currency, amountOf(b)?.currency];
  return x === undefined || y === undefined || x === y;
}

function datesAgree(a: Claim, b: Claim): boolean {
  const [x, y] = [dateOf(a), dateOf(b)];
  return x === undefined || y === undefined || datesOverlap(x, y);
}

const denialsAgree = (a: Claim, b: Claim) => (a.status === "denied") === (b.status === "denied");

/** Claims that give no currency are a group of their own: nobody knows what they could be compared with. */
const currencyOf = (claim: Claim) => amountOf(claim)?.currency ?? "";

interface Question {
  readonly kind: DisagreementKind;
  /** Whether a claim has anything to say to this question. */
  readonly answers: (claim: Claim) => boolean;
  readonly agree: (a: Claim, b: Claim) => boolean;
  /** Only claims of one group can be held against each other; all can where there are no groups. */
  readonly groupOf?: (claim: Claim) => string;
}

const asserts = (claim: Claim) => claim.status !== "denied";

const questions: readonly Question[] = [
  {
    kind: "amount",
    answers: (claim) => asserts(claim) && amountOf(claim) !== undefined,
    agree: amountsAgree,
    groupOf: currencyOf,
  },
  {
    kind: "currency",
    answers: (claim) => asserts(claim) && amountOf(claim)?.currency !== undefined,
    agree: currenciesAgree,
  },
  { kind: "date", answers: (claim) => asserts(claim) && dateOf(claim) !== undefined, agree: datesAgree },
  { kind: "denial", answers: () => true, agree: denialsAgree },
];

/** Claims by what a function says of them, in the order of each group's first. */
function grouped(claims: readonly Claim[], groupOf: (claim: Claim) => string): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) groups.set(groupOf(claim), [...(groups.get(groupOf(claim)) ?? []), claim]);
  return [...groups.values()];
}

/**
 * Groups claims so that all of one side agree with one another; a claim joins the first side that it fits. One that agrees
 * with another side as well, such as a year beside two of its months, takes no side.
 */
function sidesOf(claims: readonly Claim[], agree: Question["agree"]): Claim[][] {
  const sides: Claim[][] = [];
  const fits = (claim: Claim, side: readonly Claim[]) => side.every((member) => agree(member, claim));
  for (const claim of claims) {
    const side = sides.find((members) => fits(claim, members));
    if (side === undefined) sides.push([claim]);
    else side.push(claim);
  }
  return sides.map((side) => {
    const decided = side.filter((claim) => !sides.some((other) => other !== side && fits(claim, other)));
    return decided.length > 0 ? decided : side;
  });
}

/**
 * What the claims of one relation or fact cannot all be right about: other amounts or currencies, dates that do not
 * overlap, a denial beside an assertion. A claim that is only less precise agrees.
 */
export function disagreementsWithin(statement: RelationId | FactId, claims: readonly Claim[]): Disagreement[] {
  return questions.flatMap(({ kind, answers, agree, groupOf = () => "" }) => {
    const sides = grouped(claims.filter(answers), groupOf)
      .map((group) => sidesOf(group, agree))
      .filter(({ length }) => length > 1)
      .flat();
    if (sides.length === 0) return [];
    return [
      {
        id: `${statement}:${kind}` as DisagreementId,
        kind,
        sides: sides.map((side) => side.map((claim) => claim.id)),
      },
    ];
  });
}

/** How amounts of money can be held against each other. */
export type Comparability = "comparable" | "not_comparable";

/** A sum of money that a claim asserts. */
function moneyOf(claim: Claim): Amount | undefined {
  if (!asserts(claim)) return undefined;
  if (claim.kind === "relation") return claim.amount;
  return claim.value.kind === "money" ? claim.value.amount : undefined;
}

/** Whether amounts can be held against each other: not where one has a currency and the other has none. */
export function comparability(a: Amount, b: Amount): Comparability {
  return (a.currency === undefined) === (b.currency === undefined) ? "comparable" : "not_comparable";
}

/**
 * Whether the sides of a disagreement can be held against each other: not where all of them are sums of money, and no two sides
 * have any that could be compared. Claims without a sum say nothing to this; a side without any is not about sums.
 */
export function comparabilityOf(sides: readonly (readonly Claim[])[]): Comparability {
  const sums = sides.map((side) => side.map(moneyOf).filter((amount) => amount !== undefined));
  if (sums.length < 2 || sums.some(({ length }) => length === 0)) return "comparable";
  const pairs = sums.flatMap((side, index) => sums.slice(index + 1).map((other) => [side, other] as const));
  const apart = pairs.every(([side, other]) =>
    side.every((a) => other.every((b) => comparability(a, b) === "not_comparable")),
  );
  return apart ? "not_comparable" : "comparable";
}

/**
 * Sums of one relation or fact that cannot be compared: those without a currency and those with one, each group by itself.
 * Nothing where all can be.
 */
export function notComparableWithin(claims: readonly Claim[]): Claim[][] {
  const sums = claims.filter((claim) => moneyOf(claim) !== undefined);
  const groups = grouped(sums, (claim) => (moneyOf(claim)?.currency === undefined ? "without" : "with"));
  return groups.length > 1 ? groups : [];
}
