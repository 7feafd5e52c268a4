import type { LucideIcon } from "lucide-react";
import css from "./Segments.module.css";

interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Beside the label: how many. */
  readonly note?: string;
  readonly icon?: LucideIcon;
}

interface SegmentsProps<Value extends string> {
  /** Also what tells its radio buttons from another group's. */
  readonly name: string;
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly className?: string | undefined;
}

/** One choice of a few, all in view: a radio group. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { name, label, segments, chosen, onChoose, className } = props;
  return (
    <fieldset className={[css["segments"], className].filter(Boolean).join(" ")}>
      <legend className="visually-hidden">{label}</legend>
      {segments.map(({ value, label, note, icon: Icon }) => (
        <label key={value} className={css["segment"]} title={Icon === undefined ? undefined : label}>
          <input
            type="radio"
            name={name}
            className={css["input"]}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          {Icon && <Icon size={16} strokeWidth={1.8} aria-hidden="true" />}
          <span className={Icon && css["beside"]}>{label}</span>
          {note !== undefined && <span className={css["note"]}>{note}</span>}
        </label>
      ))}
    </fieldset>
  );
}
