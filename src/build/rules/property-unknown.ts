import { valueAt } from "../finding.ts";
import { nearest } from "../nearest.ts";
import { lacks } from "../shape/source.ts";
import type { Rule } from "./rule.ts";

/** A property that the ontology does not have. */
export const propertyUnknown: Rule = {
  code: "property-unknown",
  severity: "error",
  *check({ claims, properties }) {
    for (const { file, path, value } of claims) {
      if (value.property === undefined || !lacks(properties, value.property)) continue;
      const suggestion = nearest(value.property, properties.ids);
      const allowed = [...properties.ids];
      yield { at: valueAt(file, ...path, "property"), value: value.property, suggestion, allowed };
    }
  },
};
