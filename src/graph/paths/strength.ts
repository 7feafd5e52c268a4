import type { Relation } from "#model/statement.ts";
import { rankOf, type Status } from "#model/status.ts";

/** How much a relation, or a hop of several, can bear. */
export interface Strength {
  readonly status: Status;
  /** Independent origins. */
  readonly origins: number;
  readonly disputed: boolean;
}

/** More origins than this make nothing surer. */
const MOST_ORIGINS = 99;

/** How much a relation can bear: its strongest status, its independent origins, and whether sources disagree about it. */
export function strengthOf({ status, origins, disagreements }: Relation): Strength {
  return { status, origins: origins.length, disputed: disagreements.length > 0 };
}

/**
 * How weak something is, as one number, so that weaknesses can be compared and added: the status decides, among equal
 * ones the origins, among equal ones whether it is disputed. 0 would be stated by countless origins and undisputed.
 */
export function weaknessOf({ status, origins, disputed }: Strength): number {
  const missing = MOST_ORIGINS - Math.min(origins, MOST_ORIGINS);
  return (rankOf(status) * (MOST_ORIGINS + 1) + missing) * 2 + Number(disputed);
}

/** The weakest of some relations or hops; of equal ones the first. At least one has to be given. */
export function weakestOf(some: readonly Strength[]): Strength {
  return some.reduce((weakest, each) => (weaknessOf(each) > weaknessOf(weakest) ? each : weakest));
}
