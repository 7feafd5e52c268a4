import type { SourceDisagreement } from "#model/source/disagreement.ts";
import type { Path } from "./finding.ts";

interface Judgement {
  readonly value: NonNullable<SourceDisagreement["resolution"]>;
  readonly path: Path;
}

/** Every judgement on a disagreement, the one that holds and the earlier ones, and where in its row each stands. */
export function judgementsOf({ resolution, history = [] }: SourceDisagreement): Judgement[] {
  return [
    ...(resolution === undefined ? [] : [{ value: resolution, path: ["resolution"] }]),
    ...history.map((value, index) => ({ value, path: ["history", index] })),
  ];
}
