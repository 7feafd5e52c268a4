import { lazy, Suspense } from "react";
import { extentOf } from "#graph/extent.ts";
import { useFold } from "../rail/use-fold.ts";
import { useSpeech, useWholeGraph } from "../shared/use-explorer.ts";
import css from "./TimeStrip.module.css";

/** Comes with its own code once the rest of the page is there. */
const Strip = lazy(() => import("./Strip.tsx").then(({ Strip }) => ({ default: Strip })));

/**
 * The two clocks: when it happened, and as of when it was known. Its room is kept while its code is on the way. On a
 * narrow window it is folded at first: one line, which leaves the canvas its room. Nothing where the data has no dates.
 */
export function TimeStrip({ narrow }: { readonly narrow: boolean }) {
  const { t } = useSpeech();
  const extent = extentOf(useWholeGraph());
  const [open, turn] = useFold("time", !narrow);
  if (extent === null) return null;
  return (
    <section className={css["strip"]} data-open={open} aria-label={t("clock.name")}>
      <Suspense>
        <Strip extent={extent} open={open} onTurn={turn} />
      </Suspense>
    </section>
  );
}
