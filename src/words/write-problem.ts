import type { WriteProblem } from "#model/write-problem.ts";
import "./areas/writing.ts";
import type { Speech } from "./speech.ts";

/** Puts into a sentence, without a full stop, why a file could not be written, and what to do where anything can be. */
export function writeProblemWords({ code, detail }: WriteProblem, { t }: Speech): string {
  if (code === "nul-character") return t("writing.nul-character", { detail: detail ?? "" });
  return t(`writing.${code}`);
}
