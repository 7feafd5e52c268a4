import { valueAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** One name twice among an entity's aliases. */
export const aliasDuplicate: Rule = {
  code: "alias-duplicate",
  severity: "error",
  *check({ entities }) {
    for (const { file, path, value } of entities.rows) {
      const aliases = value.aliases ?? [];
      for (const [index, alias] of aliases.entries()) {
        if (aliases.indexOf(alias) < index) yield { at: valueAt(file, ...path, "aliases", index), value: alias };
      }
    }
  },
};
