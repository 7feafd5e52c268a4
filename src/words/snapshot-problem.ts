import type { SnapshotProblem } from "#model/snapshot-file.ts";
import { sizeWords } from "./format.ts";
import type { Speech } from "./speech.ts";
import "./areas/opening.ts";

/** Why a file is no snapshot that can be opened, as a sentence without a full stop. */
export function snapshotProblemWords(problem: SnapshotProblem, speech: Speech): string {
  const { code, ...about } = problem;
  if (problem.code === "too-large") return speech.t("open.too-large", { most: sizeWords(problem.most, speech) });
  return speech.t(`open.${code}`, about);
}
