import { type Problem, type Spot, valueAt } from "../finding.ts";
import { nearest } from "../nearest.ts";
import { lacks } from "../shape/source.ts";
import type { Rule } from "./rule.ts";

/** An entity type that the ontology does not have. */
export const entityTypeUnknown: Rule = {
  code: "entity-type-unknown",
  severity: "error",
  *check({ entityTypes, entities, relationTypes }) {
    const problem = (id: string, at: Spot): Problem => {
      return { at, value: id, suggestion: nearest(id, entityTypes.ids), allowed: [...entityTypes.ids] };
    };
    for (const { file, path, value } of entities.rows) {
      if (lacks(entityTypes, value.type)) yield problem(value.type, valueAt(file, ...path, "type"));
    }
    for (const { file, path, value } of relationTypes.rows) {
      for (const end of ["from", "to"] as const) {
        for (const [index, id] of value[end].entries()) {
          if (lacks(entityTypes, id)) yield problem(id, valueAt(file, ...path, end, index));
        }
      }
    }
  },
};
