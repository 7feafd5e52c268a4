import { valueAt } from "../finding.ts";
import { stemOf } from "../read/source-file.ts";
import type { Rule } from "./rule.ts";

/** An article whose file has another name: verify looks for its text under its id. */
export const articleIdMismatch: Rule = {
  code: "article-id-mismatch",
  severity: "error",
  *check({ articles }) {
    for (const { file, id } of articles.rows) {
      const name = stemOf(file);
      if (id !== name) yield { at: valueAt(file, "id"), value: id, suggestion: name, about: { name } };
    }
  },
};
