import type { Language } from "#model/language.ts";
import { everything, type Filter } from "./filter.ts";
import type { Selection } from "./scene/emphasis.ts";

/** How the graph is shown: drawn, listed, or both side by side. */
export const shows = ["canvas", "split", "table"] as const;
export type Show = (typeof shows)[number];

/** All that the reader chose: small, serialisable, and enough to show the same again. */
export interface View extends Filter {
  readonly select: Selection | null;
  readonly show: Show;
  /** `null` follows the browser. */
  readonly language: Language | null;
}

/** What a first visit shows. */
export const firstView: View = { ...everything, select: null, show: "canvas", language: null };
