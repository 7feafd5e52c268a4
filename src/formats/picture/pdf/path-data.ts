import type { Point } from "#graph/scene/point.ts";

/** A step of a path, all in absolute coordinates. */
export type Segment =
  | { readonly kind: "move" | "line"; readonly to: Point }
  | { readonly kind: "quadratic"; readonly control: Point; readonly to: Point }
  | { readonly kind: "cubic"; readonly from: Point; readonly towards: Point; readonly to: Point }
  | { readonly kind: "close" };

interface Arc {
  readonly rx: number;
  readonly ry: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/** An arc of an upright ellipse as cubic curves of at most a quarter each; after SVG 1.1, appendix F.6. */
function arcSegments(from: Point, to: Point, { rx, ry, large, sweep }: Arc): Segment[] {
  if (rx === 0 || ry === 0) return [{ kind: "line", to }];
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
  const stretch = Math.max(1, Math.hypot(half.x / rx, half.y / ry));
  const [a, b] = [rx * stretch, ry * stretch];
  const distance = (half.x / a) ** 2 + (half.y / b) ** 2;
  const off = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, 1 / distance - 1));
  const centre = {
    x: (off * a * half.y) / b + (from.x + to.x) / 2,
    y: (-off * b * half.x) / a + (from.y + to.y) / 2,
  };
  const angleOf = ({ x, y }: Point) => Math.atan2((y - centre.y) / b, (x - centre.x) / a);
  const begin = angleOf(from);
  let turn = angleOf(to) - begin;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const count = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const reach = (4 / 3) * Math.tan(turn / count / 4);
  const on = (angle: number, along: number): Point => ({
    x: centre.x + a * (Math.cos(angle) - along * Math.sin(angle)),
    y: centre.y + b * (Math.sin(angle) + along * Math.cos(angle)),
  });
  return Array.from({ length: count }, (_, index) => {
    const [start, end] = [begin + (turn * index) / count, begin + (turn * (index + 1)) / count];
    return {
      kind: "cubic",
      from: on(start, reach),
      towards: on(end, -reach),
      to: index === count - 1 ? to : on(end, 0),
    };
  });
}

const COMMAND = /([MLHVQCAZ])([^MLHVQCAZ]*)/gi;
/** The flags of an arc may stand without anything between them: "a2 2 0 00-4 0". */
const ARC =
  /(-?\d*\.?\d+)[\s,]*(-?\d*\.?\d+)[\s,]*(-?\d*\.?\d+)[\s,]*([01])[\s,]*([01])[\s,]*(-?\d*\.?\d+)[\s,]*(-?\d*\.?\d+)/g;
const NUMBER = /-?\d*\.?\d+(?:e-?\d+)?/g;
/** Numbers that each command takes at a time. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 };

function argumentsOf(letter: string, text: string): number[][] {
  if (letter === "Z") return [[]];
  if (letter === "A") return [...text.matchAll(ARC)].map((match) => match.slice(1).map(Number));
  const numbers = (text.match(NUMBER) ?? []).map(Number);
  const takes = TAKES[letter] ?? 1;
  return Array.from({ length: Math.floor(numbers.length / takes) }, (_, index) =>
    numbers.slice(index * takes, (index + 1) * takes),
  );
}

/** SVG path data as segments. Knows M L H V Q C A Z, absolute and relative, and arcs of upright ellipses: what our shapes use. */
export function pathSegments(d: string): Segment[] {
  const segments: Segment[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  for (const [, command = "", text = ""] of d.matchAll(COMMAND)) {
    const letter = command.toUpperCase();
    const relative = command !== letter;
    argumentsOf(letter, text).forEach((numbers, time) => {
      const origin = relative ? at : { x: 0, y: 0 };
      const point = (index: number): Point => ({
        x: origin.x + (numbers[index] ?? 0),
        y: origin.y + (numbers[index + 1] ?? 0),
      });
      const go = (to: Point, ...steps: Segment[]) => {
        segments.push(...steps);
        at = to;
      };
      const [first = 0, second = 0] = numbers;
      if (letter === "M" || letter === "L") {
        const to = point(0);
        const kind = letter === "M" && time === 0 ? "move" : "line";
        go(to, { kind, to });
        if (kind === "move") start = to;
      } else if (letter === "H" || letter === "V") {
        const to = letter === "H" ? { x: origin.x + first, y: at.y } : { x: at.x, y: origin.y + first };
        go(to, { kind: "line", to });
      } else if (letter === "Q") go(point(2), { kind: "quadratic", control: point(0), to: point(2) });
      else if (letter === "C") go(point(4), { kind: "cubic", from: point(0), towards: point(2), to: point(4) });
      else if (letter === "A") {
        const arc = { rx: Math.abs(first), ry: Math.abs(second), large: numbers[3] === 1, sweep: numbers[4] === 1 };
        go(point(5), ...arcSegments(at, point(5), arc));
      } else go(start, { kind: "close" });
    });
  }
  return segments;
}
