import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { type Insets, insetsOf, uncovered } from "./insets.ts";

/** How large the canvas is, and what lies over it. */
interface Coverage {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

const unmeasured: Coverage = { width: 0, height: 0, insets: uncovered };

function same(a: Coverage, b: Coverage): boolean {
  return (
    a.width === b.width &&
    a.height === b.height &&
    a.insets.right === b.insets.right &&
    a.insets.bottom === b.insets.bottom
  );
}

/**
 * What the panel covers or takes away of the canvas, measured anew whenever that changes: as a sheet, once it has come to
 * rest at a part of its room.
 */
export function useCoverage(container: RefObject<HTMLElement | null>, panelOpen: boolean, panelPart: number): Coverage {
  const [coverage, setCoverage] = useState(unmeasured);
  const measuredOnce = useRef(false);
  useLayoutEffect(() => {
    const canvas = container.current;
    if (canvas === null) return;
    const measure = () => {
      const box = canvas.getBoundingClientRect();
      const panel = document.getElementById("panel");
      const insets = panel === null ? uncovered : insetsOf(box, panel.getBoundingClientRect());
      // Behind a sheet that covers all of it the canvas stays as it was, to be found again.
      if (insets === null) return;
      const measured = { width: box.width, height: box.height, insets };
      setCoverage((before) => (same(before, measured) ? before : measured));
    };
    // Before the canvas is made: what it shows first is fitted into the room that there is.
    if (!measuredOnce.current) measure();
    measuredOnce.current = true;
    // It calls once as soon as it observes, and after the canvas itself has taken in its new size.
    const observer = new ResizeObserver(measure);
    observer.observe(canvas);
    return () => observer.disconnect();
  }, [container, panelOpen, panelPart]);
  return coverage;
}
