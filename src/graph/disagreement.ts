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

interface Question {
  readonly kind: DisagreementKind;
  /** Whether a claim has anything to say to this question. */
  readonly answers: (claim: Claim) => boolean;
  readonly agree: (a: Claim, b: Claim) => boolean;
}

const asserts = (claim: Claim) => claim.status !== "denied";

const questions: readonly Question[] = [
  { kind: "amount", answers: (claim) => asserts(claim) && amountOf(claim) !== undefined, agree: amountsAgree },
  {
    kind: "currency",
    answers: (claim) => asserts(claim) && amountOf(claim)?.currency !== undefined,
    agree: currenciesAgree,
  },
  { kind: "date", answers: (claim) => asserts(claim) && dateOf(claim) !== undefined, agree: datesAgree },
  { kind: "denial", answers: () => true, agree: denialsAgree },
];

/** Groups claims so that all of one side agree with one another; a claim joins the first side that it fits. */
function sidesOf(claims: readonly Claim[], agree: Question["agree"]): Claim[][] {
  const sides: Claim[][] = [];
  for (const claim of claims) {
    const side = sides.find((members) => members.every((member) => agree(member, claim)));
    if (side === undefined) sides.push([claim]);
    else side.push(claim);
  }
  return sides;
}

/**
 * What the claims of one relation or fact cannot all be right about: other amounts or currencies, dates that do not
 * overlap, a denial beside an assertion. A claim that is only less precise agrees.
 */
export function disagreementsWithin(statement: RelationId | FactId, claims: readonly Claim[]): Disagreement[] {
  return questions.flatMap(({ kind, answers, agree }) => {
    const sides = sidesOf(claims.filter(answers), agree);
    if (sides.length < 2) return [];
    return [
      {
        id: `${statement}:${kind}` as DisagreementId,
        kind,
        sides: sides.map((side) => side.map((claim) => claim.id)),
      },
    ];
  });
}
