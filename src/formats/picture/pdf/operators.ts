import type { Point } from "#graph/scene/point.ts";
import { number } from "./file.ts";
import type { Segment } from "./path-data.ts";

const pair = ({ x, y }: Point) => `${number(x)} ${number(y)}`;
const mix = (a: Point, b: Point, part: number): Point => ({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part });

/** A path as the operators of a page; PDF has cubic curves only. */
export function segmentOperators(segments: readonly Segment[]): string {
  let at: Point = { x: 0, y: 0 };
  const operators = segments.map((segment) => {
    if (segment.kind === "close") return "h";
    const from = at;
    const { to } = segment;
    at = to;
    switch (segment.kind) {
      case "move":
        return `${pair(to)} m`;
      case "line":
        return `${pair(to)} l`;
      case "cubic":
        return `${pair(segment.from)} ${pair(segment.towards)} ${pair(to)} c`;
      case "quadratic":
        return `${pair(mix(from, segment.control, 2 / 3))} ${pair(mix(to, segment.control, 2 / 3))} ${pair(to)} c`;
    }
  });
  return operators.join("\n");
}

/** "#D55E00" as the three numbers of a colour. */
export function colourNumbers(colour: string): string {
  return [1, 3, 5].map((at) => number(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(" ");
}
