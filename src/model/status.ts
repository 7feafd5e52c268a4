import * as z from "zod/mini";

/** How sure a claim is, from strongest to weakest. */
export const statuses = ["stated", "announced", "reported", "planned", "hypothesised", "alleged", "denied"] as const;
export const Status = z.enum(statuses);
export type Status = z.infer<typeof Status>;

/** The place of a status in that order: 0 is the strongest. */
export const rankOf = (status: Status): number => statuses.indexOf(status);

/** The strongest of some claims' statuses; `denied` only if all are. `undefined` of none. */
export function strongest(some: readonly Status[]): Status | undefined {
  return statuses.find((status) => some.includes(status));
}
