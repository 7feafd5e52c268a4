import { valueAt } from "../finding.ts";
import { nearest } from "../nearest.ts";
import { lacks } from "../shape/source.ts";
import type { Rule } from "./rule.ts";

/** An answer to, or a disagreement about, a claim that nobody makes. */
export const claimUnknown: Rule = {
  code: "claim-unknown",
  severity: "error",
  *check({ claims, claimIds, disagreements }) {
    const unknown = (id: string) => lacks(claimIds, id);
    for (const { file, path, value } of claims) {
      const id = value.respondsTo;
      if (id === undefined || !unknown(id)) continue;
      yield { at: valueAt(file, ...path, "respondsTo"), value: id, suggestion: nearest(id, claimIds.ids) };
    }
    for (const { file, path, value } of disagreements.rows) {
      for (const [side, ids] of value.sides.entries()) {
        for (const [index, id] of ids.entries()) {
          if (!unknown(id)) continue;
          const at = valueAt(file, ...path, "sides", side, index);
          yield { at, value: id, suggestion: nearest(id, claimIds.ids) };
        }
      }
    }
  },
};
