import { extentOf } from "#graph/extent.ts";
import { useFold } from "../rail/use-fold.ts";
import { useSpeech, useWholeGraph } from "../shared/use-explorer.ts";
import { Strip } from "./Strip.tsx";
import css from "./TimeStrip.module.css";

/**
 * The two clocks: when it happened, and as of when it was known. On a narrow window it is folded at first: one line,
 * which leaves the canvas its room. Nothing where the data has no dates.
 */
export function TimeStrip({ narrow }: { readonly narrow: boolean }) {
  const { t } = useSpeech();
  const extent = extentOf(useWholeGraph());
  const [open, turn] = useFold("time", !narrow);
  if (extent === null) return null;
  return (
    <section className={css["strip"]} data-open={open} aria-label={t("clock.name")}>
      <Strip extent={extent} open={open} onTurn={turn} />
    </section>
  );
}
