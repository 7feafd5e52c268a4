import { type Problem, type Spot, valueAt } from "../finding.ts";
import { nearest } from "../nearest.ts";
import { lacks } from "../shape/source.ts";
import type { Rule } from "./rule.ts";

/** A relation type that the ontology does not have. */
export const relationTypeUnknown: Rule = {
  code: "relation-type-unknown",
  severity: "error",
  *check({ claims, lenses, relationTypes }) {
    const problem = (id: string, at: Spot): Problem => {
      return { at, value: id, suggestion: nearest(id, relationTypes.ids), allowed: [...relationTypes.ids] };
    };
    for (const { file, path, value } of claims) {
      if (value.relation === undefined || !lacks(relationTypes, value.relation)) continue;
      yield problem(value.relation, valueAt(file, ...path, "relation"));
    }
    for (const { file, path, value } of lenses.rows) {
      for (const [index, id] of (value.types ?? []).entries()) {
        if (lacks(relationTypes, id)) yield problem(id, valueAt(file, ...path, "types", index));
      }
    }
  },
};
