import { valueAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** An article in which nothing was found. */
export const articleEmpty: Rule = {
  code: "article-empty",
  severity: "warning",
  *check({ articles, claims, whole }) {
    if (!whole) return;
    const citing = new Set(claims.map(({ article }) => article));
    for (const { file, id } of articles.rows) {
      if (!citing.has(id)) yield { at: valueAt(file, "id"), value: id };
    }
  },
};
