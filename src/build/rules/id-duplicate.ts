import { valueAt } from "../finding.ts";
import type { Row } from "../shape/source.ts";
import type { Rule } from "./rule.ts";

/** Two entities, articles, disagreements or stories with one id. */
export const idDuplicate: Rule = {
  code: "id-duplicate",
  severity: "error",
  *check({ entities, articles, disagreements, stories }) {
    for (const table of [entities, articles, disagreements, stories]) {
      for (const row of table.rows as readonly Row<unknown>[]) {
        const first = table.byId.get(row.id) as Row<unknown> | undefined;
        if (first === undefined || first === row) continue;
        yield { at: valueAt(row.file, ...row.path, "id"), value: row.id, about: { first: first.file.name } };
      }
    }
  },
};
