import { type RefObject, useLayoutEffect } from "react";

/** Says how wide an element is inside, without its scroll bar, in pixels: at first and whenever that changes. */
export function useWidth(element: RefObject<HTMLElement | null>, onWidth: (width: number) => void): void {
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const observer = new ResizeObserver(() => onWidth(measured.clientWidth));
    observer.observe(measured);
    onWidth(measured.clientWidth);
    return () => observer.disconnect();
  }, [element, onWidth]);
}
