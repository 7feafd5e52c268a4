import { keyAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** A claim that has a relation and a property too. */
export const claimWithTwoPredicates: Rule = {
  code: "claim-with-two-predicates",
  severity: "error",
  *check({ claims }) {
    for (const { file, path, value } of claims) {
      if (value.relation !== undefined && value.property !== undefined) yield { at: keyAt(file, ...path, "property") };
    }
  },
};
