/** Links up to which the paths from every entity are counted; above, those from some. */
export const EXACT_UP_TO = 5_000;
/** From how many entities the paths are counted then. */
export const SAMPLE = 500;
