import type { DiagnosticCode } from "#words/diagnostics.ts";
import type { Problem } from "../finding.ts";
import type { Source } from "../shape/source.ts";

/** A thing that the build refuses, or warns of. */
export interface Rule {
  readonly code: DiagnosticCode;
  readonly severity: "error" | "warning";
  /** Every place where the source breaks the rule. What an unknown id is to blame for is that id's rule's business. */
  readonly check: (source: Source) => Iterable<Problem>;
}
