import { valueAt } from "../finding.ts";
import { entityReferences } from "../references.ts";
import type { Rule } from "./rule.ts";

/** An entity that no article or claim names, and that is no authority's jurisdiction either. */
export const entityUnmentioned: Rule = {
  code: "entity-unmentioned",
  severity: "warning",
  *check(source) {
    // A file that cannot be read may well mention it.
    if (!source.whole || !source.properties.complete) return;
    const mentioned = new Set<string>();
    for (const { value } of source.articles.rows) if (value.outlet !== undefined) mentioned.add(value.outlet);
    for (const { value } of source.claims) {
      for (const { id } of entityReferences(value, source)) mentioned.add(id);
    }
    for (const { id, value } of source.entities.rows) {
      if (value.jurisdiction !== undefined && value.jurisdiction !== id) mentioned.add(value.jurisdiction);
    }
    for (const { file, path, id } of source.entities.rows) {
      if (!mentioned.has(id)) yield { at: valueAt(file, ...path, "id"), value: id };
    }
  },
};
