import type { Speech } from "./speech.ts";

/** Why a file could not be written, as a part of a sentence. */
export function writeProblemWords(
  {
    code,
    detail = "",
  }: {
    readonly code:
      | "nul-character"
      | "picture-unreadable"
      | "picture-too-large"
      | "browser-missing"
      | "template-missing"
      | "format-unavailable";
    readonly detail?: string;
  },
  { t }: Speech,
): string {
  return t(`write.${code}`, { detail });
}
