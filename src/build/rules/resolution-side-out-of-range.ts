import { valueAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** A resolution in favour of a side that is not there. */
export const resolutionSideOutOfRange: Rule = {
  code: "resolution-side-out-of-range",
  severity: "error",
  *check({ disagreements }) {
    for (const { file, path, value } of disagreements.rows) {
      const side = value.resolution?.side;
      if (side === undefined || side <= value.sides.length) continue;
      const at = valueAt(file, ...path, "resolution", "side");
      yield { at, value: String(side), about: { sides: value.sides.length } };
    }
  },
};
