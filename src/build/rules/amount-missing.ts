import { keyAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** A property of kind money without the amount. */
export const amountMissing: Rule = {
  code: "amount-missing",
  severity: "error",
  *check({ claims, properties }) {
    for (const { file, path, value: claim } of claims) {
      if (claim.property === undefined || claim.relation !== undefined || claim.amount !== undefined) continue;
      if (properties.byId.get(claim.property)?.value.kind !== "money") continue;
      yield { at: keyAt(file, ...path, "property"), value: claim.property };
    }
  },
};
