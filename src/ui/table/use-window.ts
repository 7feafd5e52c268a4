import { type RefObject, useCallback, useLayoutEffect, useState } from "react";
import { type RowWindow, rowWindow } from "./window.ts";

/** Enough for a first paint, before anything is measured. */
const unmeasured: RowWindow = { first: 0, end: 40 };

/** The rows to draw of a scrolled element, and what to call when it scrolls. */
export function useWindow(
  element: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
): [RowWindow, (scrolled: HTMLElement) => void] {
  const [drawn, setDrawn] = useState(unmeasured);
  const measure = useCallback(
    ({ scrollTop, clientHeight }: HTMLElement) => {
      const next = rowWindow(scrollTop, clientHeight, rowHeight, count);
      setDrawn((before) => (before.first === next.first && before.end === next.end ? before : next));
    },
    [rowHeight, count],
  );
  useLayoutEffect(() => {
    const scrolled = element.current;
    if (scrolled === null) return;
    const observer = new ResizeObserver(() => measure(scrolled));
    observer.observe(scrolled);
    return () => observer.disconnect();
  }, [element, measure]);
  return [{ first: Math.min(drawn.first, count), end: Math.min(drawn.end, count) }, measure];
}
