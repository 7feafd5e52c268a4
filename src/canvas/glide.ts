import type { Point } from "#graph/scene/point.ts";
import type { EntityId } from "#model/ids.ts";

export interface Glide {
  /** Where everything is at a part of the way, from 0 to 1. */
  readonly at: (part: number) => Map<EntityId, Point>;
}

/** As `--ease`: quick to start, slow to arrive. */
const eased = (part: number) => 1 - (1 - part) ** 3;

/** The way of what is somewhere else than before; `null` where nothing that was there before is. */
export function glideBetween(from: ReadonlyMap<EntityId, Point>, to: ReadonlyMap<EntityId, Point>): Glide | null {
  const moves = [...to].some(([id, { x, y }]) => {
    const before = from.get(id);
    return before !== undefined && (before.x !== x || before.y !== y);
  });
  if (!moves) return null;
  return {
    at: (part) =>
      new Map(
        [...to].map(([id, end]) => {
          const start = from.get(id) ?? end;
          const done = eased(part);
          return [id, { x: start.x + (end.x - start.x) * done, y: start.y + (end.y - start.y) * done }];
        }),
      ),
  };
}
