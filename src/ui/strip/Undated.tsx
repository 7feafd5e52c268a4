import { showUndated } from "#state/clock-changes.ts";
import { useFacetsOfView } from "../rail/facets-context.ts";
import { Tick } from "../rail/Tick.tsx";
import { useChange, useSpeech, useView } from "../shared/use-explorer.ts";
import css from "./Undated.module.css";

/** Relations that nobody dates: how many, whether they are shown, and the way to see only them. */
export function Undated() {
  const { t } = useSpeech();
  const change = useChange();
  const undated = useView((view) => view.undated);
  const facet = useFacetsOfView().undated();
  const alone = undated === "only";
  return (
    <div className={css["undated"]}>
      <label className={css["label"]}>
        <Tick ticked={undated !== "hide"} onToggle={() => change(showUndated(undated === "hide" ? "show" : "hide"))} />
        <span>{t(`clock.undated.${undated}`, { count: facet.ticked })}</span>
      </label>
      <button
        type="button"
        className={css["only"]}
        aria-label={t(alone ? "clock.anyDate" : "clock.onlyUndated")}
        onClick={() => change(showUndated(alone ? "show" : "only"))}
      >
        {t(alone ? "rail.all" : "rail.only")}
      </button>
    </div>
  );
}
