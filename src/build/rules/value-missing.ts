import { keyAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** A property without its value. */
export const valueMissing: Rule = {
  code: "value-missing",
  severity: "error",
  *check({ claims, properties }) {
    for (const { file, path, value: claim } of claims) {
      const property = properties.byId.get(claim.property ?? "");
      if (
        claim.relation !== undefined ||
        property === undefined ||
        property.value.kind === "money" ||
        claim.value !== undefined
      )
        continue;
      const about = { expected: property.value.kind };
      yield { at: keyAt(file, ...path, "property"), value: property.id, about };
    }
  },
};
