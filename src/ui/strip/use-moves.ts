import { useEffect, useMemo, useRef } from "react";
import type { Change } from "#state/changes.ts";
import { useChange } from "../shared/use-explorer.ts";

/** Makes changes, at most one a frame: of those that come faster only the last is made. */
export function useMoves(): (change: Change, gesture: symbol) => void {
  const change = useChange();
  const next = useRef<{ readonly made: Change; readonly gesture: symbol; readonly frame: number } | null>(null);
  useEffect(
    () => () => {
      if (next.current === null) return;
      cancelAnimationFrame(next.current.frame);
      change(next.current.made, next.current.gesture);
      next.current = null;
    },
    [change],
  );
  return useMemo(() => {
    const flush = () => {
      const waiting = next.current;
      next.current = null;
      if (waiting !== null) change(waiting.made, waiting.gesture);
    };
    return (made, gesture) => {
      if (next.current !== null && next.current.gesture !== gesture) flush();
      const frame = next.current?.frame ?? requestAnimationFrame(flush);
      next.current = { made, gesture, frame };
    };
  }, [change]);
}
