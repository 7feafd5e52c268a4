import type { DayRange } from "#graph/day-range.ts";
import type { Undated } from "#graph/filter.ts";
import type { Change } from "./changes.ts";

/** Asks for what may have happened within some days; `null`, or a range open at both ends, for any time. */
export const happened =
  (when: DayRange | null): Change =>
  (view) => ({ ...view, when: when?.first === null && when.last === null ? null : when });

/** Shows what nobody dates, hides it, or shows it alone. */
export const showUndated =
  (undated: Undated): Change =>
  (view) => ({ ...view, undated });

/** Shows everything as it was known at the end of a day; `null` with all that ever became known. */
export const asKnownOn =
  (known: number | null): Change =>
  (view) => ({ ...view, known });
