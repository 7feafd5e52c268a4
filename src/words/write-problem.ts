import type { Speech } from "./speech.ts";

/** Why a file could not be written, as `formats` has it. */
interface WriteProblem {
  readonly code:
    | "nul-character"
    | "picture-unreadable"
    | "picture-too-large"
    | "browser-missing"
    | "template-missing"
    | "font-missing"
    | "format-unavailable";
  readonly detail?: string;
}

/** Puts into a sentence, without a full stop, why a file could not be written, and what to do where anything can be. */
export function writeProblemWords({ code, detail }: WriteProblem, { t }: Speech): string {
  if (code === "nul-character") return t("writing.nul-character", { detail: detail ?? "" });
  return t(`writing.${code}`);
}
