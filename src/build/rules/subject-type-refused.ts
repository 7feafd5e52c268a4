import type { Rule } from "./rule.ts";
import { typesRefused } from "./type-refused.ts";

/** A subject of a type that the relation does not allow. */
export const subjectTypeRefused: Rule = {
  code: "subject-type-refused",
  severity: "error",
  check: (source) => typesRefused("subject", source),
};
