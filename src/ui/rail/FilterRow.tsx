import type { ReactNode } from "react";
import type { Facet } from "#graph/facets.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import { CountText } from "./CountText.tsx";
import css from "./Row.module.css";
import { Tick } from "./Tick.tsx";
import type { Ticked } from "./ticks.ts";

interface FilterRowProps {
  /** What it looks like on the canvas: the row is the legend too. */
  readonly mark: ReactNode;
  readonly label: string;
  /** What it is one of: entities and relations have types of the same name. */
  readonly group: string;
  readonly facet: Facet;
  readonly ticked: Ticked;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
  /** What unfolds the rows under it, where there are any. */
  readonly fold?: ReactNode;
  readonly inner?: boolean;
}

/** A row of the rail: tick, swatch, name, *only*, count. */
export function FilterRow(props: FilterRowProps) {
  const { mark, label, group, facet, ticked, onToggle, onOnly, fold, inner = false } = props;
  const { t } = useSpeech();
  const zero = facet.ticked === 0;
  const classes = [css["row"], inner && css["inner"], ticked === false && css["off"], zero && css["zero"]];
  return (
    <div className={classes.filter(Boolean).join(" ")}>
      {fold}
      <label className={css["label"]}>
        <Tick ticked={ticked} onToggle={onToggle} />
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
      <CountText facet={facet} ticked={ticked} />
    </div>
  );
}
