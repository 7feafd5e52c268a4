import { Check, Minus } from "lucide-react";
import type { FamilyId } from "#model/ids.ts";
import { onlyFamily, toggleFamily } from "#state/changes.ts";
import { EdgeSwatch } from "../marks/EdgeSwatch.tsx";
import { useChange, useGraph, useSpeech } from "../shared/use-explorer.ts";
import type { Count } from "./counts.ts";
import { CountText } from "./CountText.tsx";
import css from "./Row.module.css";
import { isPartial, tickState } from "./ticks.ts";

interface FamilyRowProps {
  readonly id: FamilyId;
  readonly label: string;
  readonly count: Count;
  readonly ticked: boolean;
}

/** A family of relations: its tick filters, its swatch is the legend. */
export function FamilyRow({ id, label, count, ticked }: FamilyRowProps) {
  const { t } = useSpeech();
  const graph = useGraph();
  const change = useChange();
  const state = tickState(ticked, count);
  const classes = [css["row"], css["tickable"], state === "false" && css["off"], count.total === 0 && css["zero"]];
  return (
    <li className={classes.filter(Boolean).join(" ")}>
      <label className={css["label"]}>
        <input
          type="checkbox"
          className={css["input"]}
          checked={state === "true"}
          ref={(input) => {
            if (input !== null) input.indeterminate = state === "mixed";
          }}
          onChange={() => change(toggleFamily(graph, id))}
        />
        <span className={css["tick"]} data-state={state} aria-hidden="true">
          {state === "true" && <Check size={11} strokeWidth={3.2} />}
          {state === "mixed" && <Minus size={11} strokeWidth={3.2} />}
        </span>
        <EdgeSwatch family={id} />
        <span className={css["name"]}>{label}</span>
      </label>
      <button
        type="button"
        className={css["only"]}
        aria-label={t("rail.onlyLong", { family: label })}
        onClick={() => change(onlyFamily(graph, id))}
      >
        {t("rail.only")}
      </button>
      <CountText count={count} partial={isPartial(ticked, count)} />
    </li>
  );
}
