import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import { useSpeech } from "../shared/use-explorer.ts";
import type { Count } from "./counts.ts";
import { CountText } from "./CountText.tsx";
import css from "./Row.module.css";
import { isPartial, tickState } from "./ticks.ts";

interface FilterRowProps {
  /** What it looks like on the canvas: the row is the legend too. */
  readonly mark: ReactNode;
  readonly label: string;
  /** What it is one of: entities and relations have types of the same name. */
  readonly group: string;
  readonly count: Count;
  readonly ticked: boolean;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
}

/** A row of the rail: tick, swatch, name, *only*, count. */
export function FilterRow({ mark, label, group, count, ticked, onToggle, onOnly }: FilterRowProps) {
  const { t } = useSpeech();
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
          onChange={onToggle}
        />
        <span className={css["tick"]} data-state={state} aria-hidden="true">
          {state === "true" && <Check size={11} strokeWidth={3.2} />}
          {state === "mixed" && <Minus size={11} strokeWidth={3.2} />}
        </span>
        {mark}
        <span className={css["name"]} title={label}>
          {label}
        </span>
      </label>
      <button
        type="button"
        className={css["only"]}
        aria-label={t("rail.onlyLong", { name: label, group })}
        onClick={onOnly}
      >
        {t("rail.only")}
      </button>
      <CountText count={count} partial={isPartial(ticked, count)} />
    </li>
  );
}
