import type { Point } from "#graph/scene/point.ts";

/** Pixels that a line or a page of scrolling stands for, as browsers count them. */
const UNITS: readonly number[] = [1, 16, 400];
/** How much a pixel of scrolling zooms; a pinch on a trackpad comes as scrolling in much smaller steps. */
const SPEED = { scroll: 0.0016, pinch: 0.011 } as const;
/** One event never zooms more than this many pixels' worth: some mice send leaps. */
const MOST = 160;

/**
 * Zooms with the wheel or the trackpad's pinch: calls back with a factor and the point that is to stay, in CSS pixels
 * from the element's corner. Cytoscape's own speed can only be changed with a warning, so its listener never hears of it.
 * Returns what ends it.
 */
export function zoomOnWheel(element: HTMLElement, zoom: (factor: number, at: Point) => void): () => void {
  const listen = (event: WheelEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const pixels = event.deltaY * (UNITS[event.deltaMode] ?? 1);
    const speed = event.ctrlKey ? SPEED.pinch : SPEED.scroll;
    const { left, top } = element.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    zoom(Math.exp(-Math.max(-MOST, Math.min(MOST, pixels)) * speed), at);
  };
  element.addEventListener("wheel", listen, { capture: true, passive: false });
  return () => element.removeEventListener("wheel", listen, { capture: true });
}
