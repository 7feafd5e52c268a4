import type { Rule } from "./rule.ts";
import { typesRefused } from "./type-refused.ts";

/** An object of a type that the relation does not allow. */
export const objectTypeRefused: Rule = {
  code: "object-type-refused",
  severity: "error",
  check: (source) => typesRefused("object", source),
};
