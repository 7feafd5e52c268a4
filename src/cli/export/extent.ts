import { extents, type Extent } from "#formats/format.ts";
import type { UsageProblem } from "../command.ts";
import { unknown } from "../unknown.ts";

/** How much is asked for by `--what`. Everything, relations or not, where nothing narrows it. */
export function extentOf(asked: string | undefined, whole: boolean, selected: boolean): Extent | UsageProblem {
  if (asked === undefined) return whole ? "everything" : "shown";
  const extent = extents.find((each) => each === asked);
  if (extent === undefined) return { usage: unknown("part", asked, extents) };
  if (extent === "selection" && !selected) return { usage: "--what selection: nothing is selected in the view" };
  return extent;
}
