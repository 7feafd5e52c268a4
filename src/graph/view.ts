import type { Language } from "#model/language.ts";
import { everything, type Filter } from "./filter.ts";
import type { Selection } from "./scene/emphasis.ts";

/** All that the reader chose: small, serialisable, and enough to show the same again. */
export interface View extends Filter {
  readonly select: Selection | null;
  /** `null` follows the browser. */
  readonly language: Language | null;
}

/** What a first visit shows. */
export const firstView: View = { ...everything, select: null, language: null };
