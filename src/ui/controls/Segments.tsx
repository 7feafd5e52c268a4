import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import css from "./Segments.module.css";

interface Segment<Value> {
  readonly value: Value;
  readonly label: string;
  /** Beside the label: how many. */
  readonly note?: string;
  readonly icon?: LucideIcon;
  /** Over the label, in columns: what it looks like on the canvas. */
  readonly mark?: ReactNode;
}

interface SegmentsProps<Value> {
  /** Also what tells its radio buttons from another group's. */
  readonly name: string;
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  /** `undefined` where none is. */
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
  /** As wide as their words in a row, or equally wide with words under a mark. */
  readonly look?: "row" | "columns";
  /** On a narrow window, a row may be chips that scroll sideways. */
  readonly narrow?: "row" | "chips";
  readonly className?: string | undefined;
}

/** One choice of a few, all in view: a radio group. A value may be `null`, for all of them. */
export function Segments<Value extends string | number | null>(props: SegmentsProps<Value>) {
  const { name, label, segments, chosen, onChoose, look = "row", narrow = "row", className } = props;
  const classes = [
    css["segments"],
    look === "columns" && css["columns"],
    narrow === "chips" && css["chips"],
    className,
  ];
  return (
    <fieldset className={classes.filter(Boolean).join(" ")}>
      <legend className="visually-hidden">{label}</legend>
      {segments.map(({ value, label, note, icon: Icon, mark }) => (
        <label key={value ?? ""} className={css["segment"]} title={Icon === undefined ? undefined : label}>
          <input
            type="radio"
            name={name}
            className="covering"
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          {mark}
          {Icon && <Icon size={16} strokeWidth={1.8} aria-hidden="true" />}
          <span className={Icon && css["beside"]}>{label}</span>
          {note !== undefined && <span className={css["note"]}>{note}</span>}
        </label>
      ))}
    </fieldset>
  );
}
