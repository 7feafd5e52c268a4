import type { Point } from "#graph/scene/point.ts";
import type { EntityId } from "#model/ids.ts";
import { glideBetween } from "./glide.ts";

/** Where nodes are drawn, and on their way to. */
export interface Places {
  /** Where they are now. The same map all the time. */
  readonly now: ReadonlyMap<EntityId, Point>;
  /** Where they will be once nothing glides. */
  goal(): ReadonlyMap<EntityId, Point>;
  /** Takes nodes to their places, and all others away: at once, or what was elsewhere over some milliseconds. */
  go(to: ReadonlyMap<EntityId, Point>, milliseconds: number): void;
  /** Puts one somewhere. */
  set(id: EntityId, at: Point): void;
  stop(): void;
}

/** Keeps the places of nodes. `onStep` hears of each step of a glide but the first, which `go` leaves them at. */
export function createPlaces(onStep: () => void): Places {
  const now = new Map<EntityId, Point>();
  let frame: number | undefined;
  let goal: ReadonlyMap<EntityId, Point> | null = null;

  function set(next: ReadonlyMap<EntityId, Point>): void {
    now.clear();
    for (const [id, at] of next) now.set(id, at);
  }

  function stop(): void {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
    goal = null;
  }

  return {
    now,
    goal: () => goal ?? now,
    go(to, milliseconds) {
      stop();
      const glide = milliseconds === 0 ? null : glideBetween(now, to);
      set(glide?.at(0) ?? to);
      if (glide === null) return;
      goal = to;
      const begin = performance.now();
      const step = (time: number) => {
        const part = Math.min(1, Math.max(0, (time - begin) / milliseconds));
        set(glide.at(part));
        if (part === 1) stop();
        else frame = requestAnimationFrame(step);
        onStep();
      };
      frame = requestAnimationFrame(step);
    },
    set: (id, at) => now.set(id, at),
    stop,
  };
}
