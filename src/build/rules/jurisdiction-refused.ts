import { valueAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** What can be a jurisdiction: a country, or a union that has institutions of its own. */
const allowed = ["place", "public_body"];

/** A jurisdiction that is something else than a place or a public body. */
export const jurisdictionRefused: Rule = {
  code: "jurisdiction-refused",
  severity: "error",
  *check({ entities, entityTypes }) {
    for (const { file, path, value } of entities.rows) {
      const type = entities.byId.get(value.jurisdiction ?? "")?.value.type;
      if (type === undefined || !entityTypes.ids.has(type) || allowed.includes(type)) continue;
      yield { at: valueAt(file, ...path, "jurisdiction"), value: value.jurisdiction, about: { type } };
    }
  },
};
