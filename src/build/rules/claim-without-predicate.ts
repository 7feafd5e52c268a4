import { valueAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** A claim that says nothing of its subject. */
export const claimWithoutPredicate: Rule = {
  code: "claim-without-predicate",
  severity: "error",
  *check({ claims }) {
    for (const { file, path, value } of claims) {
      if (value.relation === undefined && value.property === undefined) yield { at: valueAt(file, ...path) };
    }
  },
};
