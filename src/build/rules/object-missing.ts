import { keyAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** A relation that leads nowhere. */
export const objectMissing: Rule = {
  code: "object-missing",
  severity: "error",
  *check({ claims }) {
    for (const { file, path, value } of claims) {
      if (value.relation === undefined || value.object !== undefined) continue;
      yield { at: keyAt(file, ...path, "relation"), value: value.relation };
    }
  },
};
