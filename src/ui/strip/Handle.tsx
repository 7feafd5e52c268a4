import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from "react";
import { sameDayAfter } from "#graph/extent.ts";
import css from "./Axis.module.css";

/** How a handle was moved: by which gesture, and whether by a key. */
export interface Move {
  readonly gesture: symbol;
  readonly keyed: boolean;
}

interface HandleProps {
  readonly label: string;
  /** What it stands at, in words. */
  readonly words: string;
  /** What it stands at and may stand at, in days. */
  readonly day: number;
  readonly least: number;
  readonly most: number;
  /** Where it stands, in pixels from the left. */
  readonly x: number;
  /** The day at a place of the window. */
  readonly dayAt: (clientX: number) => number;
  /** A day that the reader moved it to; what is moved in one go is one gesture. */
  readonly onMove: (day: number, how: Move) => void;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** The day to which a key moves: a day, a month with Shift or by page, either end. */
function dayByKey({ key, shiftKey }: KeyboardEvent, day: number, least: number, most: number): number | null {
  const by = (way: 1 | -1) => (shiftKey ? sameDayAfter(day, way) : day + way);
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return by(1);
    case "ArrowLeft":
    case "ArrowDown":
      return by(-1);
    case "PageUp":
      return sameDayAfter(day, 1);
    case "PageDown":
      return sameDayAfter(day, -1);
    case "Home":
      return least;
    case "End":
      return most;
    default:
      return null;
  }
}

/** A handle on the strip: a slider whose values are days. */
export function Handle(props: HandleProps) {
  const { label, words, day, least, most, x, dayAt, onMove, className, children } = props;
  const gesture = useRef(Symbol(label));
  const drags = useRef(false);
  const moveTo = (wanted: number, keyed: boolean) => {
    const to = Math.min(most, Math.max(least, wanted));
    if (to !== day) onMove(to, { gesture: gesture.current, keyed });
  };
  return (
    <div
      className={`${css["handle"] ?? ""} ${className ?? ""}`}
      style={{ left: x }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={day}
      aria-valuetext={words}
      onPointerDown={(event: PointerEvent<HTMLDivElement>) => {
        if (event.button !== 0) return;
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        drags.current = true;
        gesture.current = Symbol(label);
      }}
      onPointerMove={(event) => {
        if (drags.current) moveTo(dayAt(event.clientX), false);
      }}
      onLostPointerCapture={() => {
        drags.current = false;
      }}
      onFocus={() => {
        gesture.current = Symbol(label);
      }}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const to = dayByKey(event, day, least, most);
        if (to === null) return;
        // Arrows walk the canvas elsewhere.
        event.preventDefault();
        event.stopPropagation();
        if (!event.repeat) gesture.current = Symbol(label);
        moveTo(to, true);
      }}
    >
      {children}
    </div>
  );
}
