/** Why a file could not be written. */
export interface WriteProblem {
  readonly code:
    | "nul-character"
    | "picture-unreadable"
    | "picture-too-large"
    | "browser-missing"
    | "template-missing"
    | "font-missing"
    | "format-unavailable";
  /** Where, or what went wrong, as far as that is known. */
  readonly detail?: string;
}
