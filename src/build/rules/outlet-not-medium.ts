import { valueAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** An outlet that is something else than a medium. */
export const outletNotMedium: Rule = {
  code: "outlet-not-medium",
  severity: "error",
  *check({ articles, entities }) {
    for (const { file, value } of articles.rows) {
      const type = entities.byId.get(value.outlet ?? "")?.value.type;
      if (type === undefined || type === "medium") continue;
      yield { at: valueAt(file, "outlet"), value: value.outlet, about: { type } };
    }
  },
};
