import type { Segment } from "./path-data.ts";
import { componentsOf, type TrueType } from "./true-type.ts";

interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

const [ON_CURVE, SHORT_X, SHORT_Y, REPEAT, SAME_X, SAME_Y] = [0x1, 0x2, 0x4, 0x8, 0x10, 0x20];

/** The contours of a glyph with an outline of its own, in the font's units. */
function contoursOf(record: DataView): OutlinePoint[][] {
  const ends = Array.from({ length: Math.max(0, record.getInt16(0)) }, (_, index) => record.getUint16(10 + 2 * index));
  const count = (ends.at(-1) ?? -1) + 1;
  let at = 10 + 2 * ends.length;
  at += 2 + record.getUint16(at);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = record.getUint8(at++);
    const times = (flag & REPEAT) === 0 ? 1 : 1 + record.getUint8(at++);
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  const coordinates = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if ((flag & short) !== 0) value += ((flag & same) === 0 ? -1 : 1) * record.getUint8(at++);
      else if ((flag & same) === 0) value += record.getInt16((at += 2) - 2);
      return value;
    });
  };
  const xs = coordinates(SHORT_X, SAME_X);
  const ys = coordinates(SHORT_Y, SAME_Y);
  const points = flags.map((flag, index) => ({
    x: xs[index] ?? 0,
    y: ys[index] ?? 0,
    onCurve: (flag & ON_CURVE) !== 0,
  }));
  return ends.map((end, index) => points.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

const between = (a: OutlinePoint, b: OutlinePoint): OutlinePoint => ({
  x: (a.x + b.x) / 2,
  y: (a.y + b.y) / 2,
  onCurve: true,
});

/** A contour as lines and quadratic curves: between two control points lies a point on the curve. */
function segmentsOf(contour: readonly OutlinePoint[]): Segment[] {
  const full = contour.flatMap((point, index) => {
    const next = contour[(index + 1) % contour.length] as OutlinePoint;
    return point.onCurve || next.onCurve ? [point] : [point, between(point, next)];
  });
  const first = full.findIndex(({ onCurve }) => onCurve);
  const start = full[first];
  if (start === undefined) return [];
  const rest = [...full.slice(first + 1), ...full.slice(0, first), start];
  const segments: Segment[] = [{ kind: "move", to: start }];
  for (let index = 0; index < rest.length; index++) {
    const point = rest[index] as OutlinePoint;
    if (point.onCurve) segments.push({ kind: "line", to: point });
    else segments.push({ kind: "quadratic", control: point, to: rest[++index] ?? start });
  }
  return [...segments, { kind: "close" }];
}

/** The outline of a glyph in the font's units; y grows upwards. */
export function outlineOf(font: TrueType, glyph: number): Segment[] {
  const collect = (each: number, depth: number): OutlinePoint[][] => {
    const record = font.recordOf(each);
    // A font whose glyphs contain themselves is broken, and has no end.
    if (record === null || depth > 8) return [];
    if (record.getInt16(0) >= 0) return contoursOf(record);
    return componentsOf(record).flatMap(({ glyph: inner, x, y, matrix: [a, b, c, d] }) =>
      collect(inner, depth + 1).map((contour) =>
        contour.map((point) => ({
          x: a * point.x + c * point.y + x,
          y: b * point.x + d * point.y + y,
          onCurve: point.onCurve,
        })),
      ),
    );
  };
  return collect(glyph, 0).flatMap(segmentsOf);
}
