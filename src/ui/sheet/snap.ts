/** The heights at which a sheet rests, as parts of the room that it has, lowest first. */
export const snaps = [0.4, 0.68, 1] as const;
export type Snap = (typeof snaps)[number];
export type Rest = Snap | "closed";

/** As high as a sheet opens. */
export const FIRST: Snap = 0.68;
const [LOWEST] = snaps;

/** From this speed on, in rooms a second, letting go is a flick. */
const FLICK = 0.7;
/** Let go lower than this, a sheet closes. */
const CLOSES = LOWEST / 2;

/** The next snap above or below a height; beyond the last one the last, below the first `"closed"`. */
function next(part: number, up: boolean): Rest {
  return up ? (snaps.find((snap) => snap > part) ?? 1) : (snaps.findLast((snap) => snap < part) ?? "closed");
}

function nearest(part: number): Snap {
  return snaps.reduce((best, snap) => (Math.abs(snap - part) < Math.abs(best - part) ? snap : best));
}

/**
 * Where a sheet comes to rest that was let go at a height, in parts of its room. `velocity` is in rooms a second, growing
 * is positive: a flick goes to the next snap in its direction, anything slower to the nearest.
 */
export function settle(part: number, velocity: number): Rest {
  if (Math.abs(velocity) >= FLICK) return next(part, velocity > 0);
  return part < CLOSES ? "closed" : nearest(part);
}

/** Keys on the handle, as those of a slider. `null` where a key is none of them. */
export function snapOnKey(key: string, now: Snap): Snap | null {
  const index = snaps.indexOf(now);
  switch (key) {
    case "ArrowUp":
    case "ArrowRight":
    case "PageUp":
      return snaps[index + 1] ?? now;
    case "ArrowDown":
    case "ArrowLeft":
    case "PageDown":
      return snaps[index - 1] ?? now;
    case "Home":
      return LOWEST;
    case "End":
      return 1;
    default:
      return null;
  }
}

/** A tap on the handle makes the sheet higher, and from the highest the lowest again. */
export function snapOnTap(now: Snap): Snap {
  return now === 1 ? LOWEST : (snaps.find((snap) => snap > now) ?? 1);
}

/** Where a finger was, in pixels from the top, and when, in milliseconds. */
export interface Sample {
  readonly y: number;
  readonly time: number;
}

/** Only the last movement before letting go counts, this many milliseconds of it. */
const RECENT = 100;

/** How fast a finger moved upwards when it let go at a time, in pixels a second; 0 where it had come to rest before. */
export function velocityOf(samples: readonly Sample[], released: number): number {
  const recent = samples.filter(({ time }) => released - time <= RECENT);
  const [first, last] = [recent[0], recent.at(-1)];
  if (first === undefined || last === undefined || last.time <= first.time) return 0;
  return ((first.y - last.y) / (last.time - first.time)) * 1_000;
}
