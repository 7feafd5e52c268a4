import { valueAt } from "../finding.ts";
import type { ClaimRow } from "../shape/source.ts";
import type { Rule } from "./rule.ts";

/** Two claims with one id, given or derived. */
export const claimIdCollision: Rule = {
  code: "claim-id-collision",
  severity: "error",
  *check({ claims }) {
    const first = new Map<string, ClaimRow>();
    for (const row of claims) {
      const before = first.get(row.id);
      if (before === undefined) first.set(row.id, row);
      else {
        const at = row.value.id === undefined ? valueAt(row.file, ...row.path) : valueAt(row.file, ...row.path, "id");
        yield { at, value: row.id, about: { first: before.file.name } };
      }
    }
  },
};
