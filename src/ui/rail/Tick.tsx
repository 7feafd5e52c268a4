import { Check, Minus } from "lucide-react";
import type { Ticked } from "./ticks.ts";
import css from "./Row.module.css";

interface TickProps {
  readonly ticked: Ticked;
  readonly onToggle: () => void;
}

/** A checkbox in ink; a dash where only some of it is ticked. */
export function Tick({ ticked, onToggle }: TickProps) {
  return (
    <>
      <input
        type="checkbox"
        className={css["input"]}
        checked={ticked === true}
        ref={(input) => {
          if (input !== null) input.indeterminate = ticked === "some";
        }}
        onChange={onToggle}
      />
      <span className={css["tick"]} data-state={ticked === "some" ? "mixed" : ticked} aria-hidden="true">
        {ticked === true && <Check size={11} strokeWidth={3.2} />}
        {ticked === "some" && <Minus size={11} strokeWidth={3.2} />}
      </span>
    </>
  );
}
