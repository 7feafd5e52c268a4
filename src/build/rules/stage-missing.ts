import { NO_STAGE } from "#model/source/ontology.ts";
import { stages } from "#model/stage.ts";
import { keyAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** An antitrust relation type that does not say how far the authority has gone. */
export const stageMissing: Rule = {
  code: "stage-missing",
  severity: "error",
  *check({ relationTypes }) {
    for (const { file, path, id, value } of relationTypes.rows) {
      if (value.family !== "antitrust" || value.stage !== undefined) continue;
      yield { at: keyAt(file, ...path), value: id, allowed: [...stages, NO_STAGE] };
    }
  },
};
