import { valueAt } from "../finding.ts";
import { judgementsOf } from "../judgements.ts";
import type { Rule } from "./rule.ts";

/** A resolution in favour of a side that is not there. */
export const resolutionSideOutOfRange: Rule = {
  code: "resolution-side-out-of-range",
  severity: "error",
  *check({ disagreements }) {
    for (const { file, path, value } of disagreements.rows) {
      for (const judgement of judgementsOf(value)) {
        const { side } = judgement.value;
        if (side <= value.sides.length) continue;
        const at = valueAt(file, ...path, ...judgement.path, "side");
        yield { at, value: String(side), about: { sides: value.sides.length } };
      }
    }
  },
};
