import type { EntityId } from "#model/ids.ts";
import type { Camera } from "./camera.ts";
import { around, type Box, boxAround } from "./box.ts";
import type { LabelFont, Measure } from "./label-settings.ts";
import type { Scene } from "./scene.ts";
import type { Point } from "./point.ts";

/** Room that a frame keeps around its nodes, for their names, in the plane. */
const ROOM = { side: 34, top: 34, bottom: 40 } as const;
/** Radius of a frame's corners, in the plane. */
export const CORNER = 16;
/** How much of the ink shows in a frame's ground and in its line. */
export const FRAME = { ground: 0.035, line: 0.4 } as const;
export const TITLE_FONT: LabelFont = { size: 12, weight: 650 };
/** From a frame's corner to its title's baseline, in pixels on the screen. */
const TITLE = { left: 4, base: -6 } as const;

/** A frame around the nodes of a group. */
export interface Frame {
  readonly title: string;
  /** In the plane. */
  readonly box: Box;
}

/** The frames of a scene where its nodes are. */
export function framesOf({ groups, nodes }: Scene, positions: ReadonlyMap<EntityId, Point>): Frame[] {
  if (groups.length === 0) return [];
  const sizes = new Map(nodes.map(({ id, size }) => [id, size]));
  return groups.flatMap(({ members, title }) => {
    const box = around(
      members.flatMap((id) => {
        const at = positions.get(id);
        return at === undefined ? [] : [boxAround(at, (sizes.get(id) ?? 0) / 2)];
      }),
    );
    if (box === null) return [];
    const { side, top, bottom } = ROOM;
    return [
      {
        title,
        box: { left: box.left - side, right: box.right + side, top: box.top - top, bottom: box.bottom + bottom },
      },
    ];
  });
}

/** A frame's title on the screen, cut to the frame's width. */
export interface FrameTitle {
  readonly text: string;
  /** Where its baseline begins. */
  readonly at: Point;
  readonly box: Box;
}

/** Fewer letters than this after its number say nothing of a name. */
const LEAST_LETTERS = 6;

/** As much of a title as fits a width: its number and some of the name, or the number alone. */
function cut(title: string, width: number, measure: (text: string) => number): string {
  if (measure(title) <= width) return title;
  const [number = ""] = title.split(" ", 1);
  for (let end = title.length - 1; end >= number.length + LEAST_LETTERS; end--) {
    const part = `${title.slice(0, end).trimEnd()}…`;
    if (measure(part) <= width) return part;
  }
  return number;
}

/** Where the titles of frames stand: over them, at the left, so that no node of theirs is in the way. */
export function titlesOf(frames: readonly Frame[], { zoom, pan }: Camera, measure: Measure): FrameTitle[] {
  return frames.map(({ title, box }) => {
    const width = (text: string) => measure(text, TITLE_FONT);
    const text = cut(title, (box.right - box.left) * zoom - 2 * TITLE.left, width);
    const at = { x: box.left * zoom + pan.x + TITLE.left, y: box.top * zoom + pan.y + TITLE.base };
    return {
      text,
      at,
      box: { left: at.x - 2, right: at.x + width(text) + 2, top: at.y - TITLE_FONT.size, bottom: at.y + 4 },
    };
  });
}

/** A rounded box as path data. */
export function framePath({ left, top, right, bottom }: Box): string {
  const [l, t, r, b] = [left, top, right, bottom].map((each) => Math.round(each * 100) / 100) as [
    number,
    number,
    number,
    number,
  ];
  const [x, y, u, v] = [l + CORNER, t + CORNER, r - CORNER, b - CORNER];
  return `M${x} ${t}L${u} ${t}Q${r} ${t} ${r} ${y}L${r} ${v}Q${r} ${b} ${u} ${b}L${x} ${b}Q${l} ${b} ${l} ${v}L${l} ${y}Q${l} ${t} ${x} ${t}Z`;
}
