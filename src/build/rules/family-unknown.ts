import { type Problem, type Spot, valueAt } from "../finding.ts";
import { nearest } from "../nearest.ts";
import { lacks } from "../shape/source.ts";
import type { Rule } from "./rule.ts";

/** A relation family that the ontology does not have. */
export const familyUnknown: Rule = {
  code: "family-unknown",
  severity: "error",
  *check({ families, relationTypes, lenses }) {
    const problem = (id: string, at: Spot): Problem => {
      return { at, value: id, suggestion: nearest(id, families.ids), allowed: [...families.ids] };
    };
    for (const { file, path, value } of relationTypes.rows) {
      if (lacks(families, value.family)) yield problem(value.family, valueAt(file, ...path, "family"));
    }
    for (const { file, path, value } of lenses.rows) {
      for (const [index, id] of (value.families ?? []).entries()) {
        if (lacks(families, id)) yield problem(id, valueAt(file, ...path, "families", index));
      }
    }
  },
};
