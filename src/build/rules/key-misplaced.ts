import { keyAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** Keys that only one of the two kinds of claim has. */
const ofRelations = ["object", "event"] as const;
const ofProperties = ["value"] as const;

/** A key of the other kind of claim, or an amount where the property is no money. */
export const keyMisplaced: Rule = {
  code: "key-misplaced",
  severity: "error",
  *check({ claims, properties }) {
    for (const { file, path, value: claim } of claims) {
      if ((claim.relation === undefined) === (claim.property === undefined)) continue;
      const predicate = claim.relation ?? claim.property ?? "";
      const kind = properties.byId.get(claim.property ?? "")?.value.kind;
      const foreign: readonly ("object" | "event" | "value" | "amount")[] = [
        ...(claim.relation === undefined ? ofRelations : ofProperties),
        ...(kind === undefined ? [] : kind === "money" ? (["value"] as const) : (["amount"] as const)),
      ];
      for (const key of new Set(foreign)) {
        if (claim[key] !== undefined) yield { at: keyAt(file, ...path, key), value: key, about: { key, predicate } };
      }
    }
  },
};
