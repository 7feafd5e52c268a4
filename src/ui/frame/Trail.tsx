import { ChevronRight } from "lucide-react";
import { useMemo } from "react";
import { useStore } from "zustand";
import { nameOf } from "#words/graph-names.ts";
import { useServices } from "../shared/services.ts";
import { useGraph, useSpeech, useView } from "../shared/use-explorer.ts";
import css from "./Trail.module.css";
import { shownTrail, type TrailStep } from "./trail-steps.ts";

/** The steps of the trail that are to be shown, and how many come before them. */
export function useTrail() {
  const { explorer } = useServices();
  const graph = useGraph();
  const trail = useStore(explorer, (state) => state.trail);
  const select = useView((view) => view.select);
  return useMemo(() => shownTrail(graph, trail, select), [graph, trail, select]);
}

/** What was looked at on the way to here, each step a way back. */
export function Trail({ earlier, steps }: { readonly earlier: number; readonly steps: readonly TrailStep[] }) {
  const { t, language } = useSpeech();
  const { explorer } = useServices();
  const graph = useGraph();
  if (steps.length === 0) return null;
  return (
    <nav className={css["trail"]} aria-label={t("trail.name")}>
      <ol className={css["steps"]}>
        {earlier > 0 && (
          <li className={css["step"]}>
            <span className={css["earlier"]} title={t("trail.earlier", { count: earlier })}>
              …
            </span>
          </li>
        )}
        {steps.map(({ step, id, present }, index) => {
          const name = nameOf(graph, id, language);
          return (
            <li key={step} className={css["step"]}>
              {(index > 0 || earlier > 0) && (
                <ChevronRight size={12} strokeWidth={1.8} aria-hidden="true" className={css["next"]} />
              )}
              {present ? (
                <span className={css["present"]} aria-current="true" title={name}>
                  {name}
                </span>
              ) : (
                <button
                  type="button"
                  className={css["back"]}
                  title={name}
                  onClick={() => explorer.getState().backTo(step)}
                >
                  {name}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
