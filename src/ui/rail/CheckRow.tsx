import type { ReactNode } from "react";
import css from "./Row.module.css";
import { Tick } from "./Tick.tsx";

interface CheckRowProps {
  readonly mark?: ReactNode;
  readonly label: string;
  readonly ticked: boolean;
  readonly onToggle: () => void;
  /** A count at its end. */
  readonly children?: ReactNode;
}

/** A row of the rail that is so or is not, by itself. */
export function CheckRow({ mark, label, ticked, onToggle, children }: CheckRowProps) {
  return (
    <div className={css["row"]}>
      <label className={[css["label"], mark === undefined && css["bare"]].filter(Boolean).join(" ")}>
        <Tick ticked={ticked} onToggle={onToggle} />
        {mark}
        <span className={css["name"]}>{label}</span>
      </label>
      {children}
    </div>
  );
}
