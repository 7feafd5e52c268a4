import { valueAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** A negative sum: money that flows the other way is another relation. */
export const amountNegative: Rule = {
  code: "amount-negative",
  severity: "error",
  *check({ claims }) {
    for (const { file, path, value: claim } of claims) {
      if (claim.amount === undefined || claim.amount.value >= 0) continue;
      yield {
        at: valueAt(file, ...path, "amount", "value"),
        value: String(claim.amount.value),
        suggestion: String(-claim.amount.value),
      };
    }
  },
};
