import type { EntityId } from "#model/ids.ts";
import { type Box, boxAround, contains, grown, lengthWithin, overlap, type Segment } from "./box.ts";
import { Grid } from "./grid.ts";
import { type LabelFont, type LabelSetting, type Measure, settingsOf } from "./label-settings.ts";
import type { Point } from "./point.ts";

/** A node as labels see it: where it is on the screen, and how far it reaches from there. */
export interface LabelledNode extends Point {
  readonly id: EntityId;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** How far off the centre the outline's shoulders are, as a part of its reach: 1 for a square, ½ for a diamond. */
  readonly shoulder: number;
  /** Boxes that cover the node, closer than one around it would. */
  readonly covers: readonly Box[];
  /** Something else is looked at: where there is no other place, names of what is looked at may lie on this node. */
  readonly faded: boolean;
}

/** A name that wants a place beside its node. Earlier requests choose first. */
export interface LabelRequest {
  readonly node: LabelledNode;
  readonly text: string;
  readonly font: LabelFont;
}

/** What labels keep clear of, all in pixels on the screen. */
export interface LabelSurroundings {
  readonly nodes: readonly LabelledNode[];
  /** ≠ marks and pills. */
  readonly marks: readonly Box[];
  /** Edges: crossed only where every other place is worse. */
  readonly lines: readonly Segment[];
  /** Labels of nodes in the frame stay in it. */
  readonly frame: Box;
}

export type LabelAlign = "left" | "center" | "right";

/** A name with its place. */
export interface PlacedLabel {
  readonly id: EntityId;
  readonly lines: readonly string[];
  readonly font: LabelFont;
  readonly align: LabelAlign;
  /** From the node's centre to where the first line's baseline is aligned to. */
  readonly offset: Point;
  readonly lineHeight: number;
  readonly box: Box;
  /** Which of the places around the node it took. */
  readonly place: number;
}

/** How far down in a line of text its baseline is, as a part of the line. */
const BASELINE = 0.8;
/** Between a node and its label, in pixels. */
const GAP = 3;
/** Between a label and anything else. */
const CLEARANCE = 1.5;
/**
 * A place around a node: which way, and what it costs against the best one. `slide` moves a label along the side that it
 * is on, as a part of its own length.
 */
interface Place {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
  readonly slide: number;
  readonly cost: number;
}

/** Below, right, left, above; for where those are taken or crossed the corners, and the sides once more, slid along. */
const places: readonly Place[] = [
  { x: 0, y: 1, slide: 0, cost: 0 },
  { x: 1, y: 0, slide: 0, cost: 0.25 },
  { x: -1, y: 0, slide: 0, cost: 0.3 },
  { x: 0, y: -1, slide: 0, cost: 0.35 },
  { x: 1, y: -1, slide: 0, cost: 0.8 },
  { x: -1, y: -1, slide: 0, cost: 0.85 },
  { x: 1, y: 1, slide: 0, cost: 0.9 },
  { x: -1, y: 1, slide: 0, cost: 0.95 },
  { x: 0, y: 1, slide: 0.25, cost: 1 },
  { x: 0, y: 1, slide: -0.25, cost: 1 },
  { x: 0, y: -1, slide: 0.25, cost: 1.1 },
  { x: 0, y: -1, slide: -0.25, cost: 1.1 },
  { x: 1, y: 0, slide: 0.4, cost: 1.2 },
  { x: 1, y: 0, slide: -0.4, cost: 1.2 },
  { x: -1, y: 0, slide: 0.4, cost: 1.3 },
  { x: -1, y: 0, slide: -0.4, cost: 1.3 },
];
/** What a line through a label costs: for being there, and more for running along the whole of it. */
const CROSSED = 0.5;
const CROSSED_ALONG = 0.8;
/** In a thicket one more line hardly matters, but a name far off its node does. */
const MOST_CROSSED = 1.6;
/** The place taken last is worth this much: labels should not hop about while one zooms. */
const STAYING = 0.6;
/** Against lying on a node that is faded. */
const COVERING = 1.4;
/** Against breaking a name that has room on one line. */
const BREAKING = 0.5;

/** The room of a name at one of the places around its node: all it takes to see whether that is free. */
function boxAt(node: LabelledNode, { width, height }: LabelSetting, place: number): Box {
  const { x, y, slide } = places[place] as Place;
  // At a corner the label sits by the node's shoulder rather than off its bounding box.
  const corner = x !== 0 && y !== 0 ? node.shoulder : 1;
  const near = { x: node.halfWidth * corner + GAP + 1, y: node.halfHeight * corner + GAP };
  const left = node.x + (x === 0 ? (slide - 0.5) * width : x > 0 ? near.x : -near.x - width);
  const top = node.y + (y === 0 ? (slide - 0.5) * height : y > 0 ? near.y - 1 : -near.y - height + 1);
  return { left, top, right: left + width, bottom: top + height };
}

/** Where a name stands at one of the places around its node. */
export function labelAt(
  { node, font }: LabelRequest,
  setting: LabelSetting,
  place: number,
  box: Box = boxAt(node, setting, place),
): PlacedLabel {
  const { x } = places[place] as Place;
  const { lineHeight, lines } = setting;
  const anchor = x === 0 ? (box.left + box.right) / 2 : x > 0 ? box.left : box.right;
  return {
    id: node.id,
    lines,
    font,
    lineHeight,
    place,
    align: x === 0 ? "center" : x > 0 ? "left" : "right",
    offset: { x: anchor - node.x, y: box.top - node.y + lineHeight * BASELINE },
    box,
  };
}

export interface LabelOptions {
  readonly measure: Measure;
  /** Where labels were before: they stay if they can. */
  readonly previous?: ReadonlyMap<EntityId, PlacedLabel> | undefined;
}

/** A place that a name could take as far as nodes and marks go, with what it costs there. */
interface Candidate {
  readonly label: PlacedLabel;
  readonly room: Box;
  readonly cost: number;
}

/** The ground that names are put on: what is taken for good, and what is better left alone. */
function groundOf({ nodes, marks, lines, frame }: LabelSurroundings) {
  const [taken, faint] = [new Grid<Box>(), new Grid<Box>()];
  for (const { covers, faded } of nodes) for (const box of covers) (faded ? faint : taken).addBox(box, box);
  for (const mark of marks) taken.addBox(mark, mark);
  const ways = new Grid<Segment>();
  for (const line of lines) ways.addSegment(line, line);
  return {
    empty: lines.length === 0,
    /** Whether a name may take some room: that of what is looked at is only kept off nodes that are not faded. */
    isFree: (room: Box, { faded }: LabelledNode) =>
      !taken.some(room, (other) => overlap(room, other)) &&
      !(faded && faint.some(room, (other) => overlap(room, other))),
    covering: (room: Box) => (faint.some(room, (other) => overlap(room, other)) ? COVERING : 0),
    isInside: (box: Box) => contains(frame, box),
    crossings(box: Box) {
      let cost = 0;
      for (const line of ways.near(box)) {
        const length = lengthWithin(line, box);
        if (length > 0) cost += CROSSED + CROSSED_ALONG * Math.min(1, length / (box.right - box.left));
        if (cost >= MOST_CROSSED) return MOST_CROSSED;
      }
      return cost;
    },
  };
}

type Ground = ReturnType<typeof groundOf>;

/** The places that a name could take, the best first. */
function candidatesOf(request: LabelRequest, ground: Ground, { measure, previous }: LabelOptions): Candidate[] {
  const { node, text, font } = request;
  const before = previous?.get(node.id)?.place;
  const bound = ground.isInside(boxAround(node, 0));
  const found = settingsOf(text, font, measure).flatMap((setting, breaks) =>
    places.flatMap(({ cost }, place): Candidate[] => {
      const label = labelAt(request, setting, place);
      const room = grown(label.box, CLEARANCE);
      if ((bound && !ground.isInside(label.box)) || !ground.isFree(room, node)) return [];
      const own = cost + breaks * BREAKING - (place === before ? STAYING : 0);
      return [{ label, room, cost: own + ground.covering(room) + ground.crossings(label.box) }];
    }),
  );
  return found.sort((a, b) => a.cost - b.cost);
}

/** Settings and places by what they cost where no line is crossed. */
const byCost = [0, 1]
  .flatMap((breaks) => places.map(({ cost }, place) => ({ breaks, place, cost: cost + breaks * BREAKING })))
  .sort((a, b) => a.cost - b.cost);

/** The first place that a name can take, looked for one by one: where names are many and lines do not matter. */
function firstPlace(
  request: LabelRequest,
  ground: Ground,
  names: Names,
  { measure }: LabelOptions,
): Candidate | undefined {
  const { node, text, font } = request;
  const bound = ground.isInside(boxAround(node, 0));
  const settings = settingsOf(text, font, measure);
  for (const { breaks, place, cost } of byCost) {
    const setting = settings[breaks];
    if (setting === undefined) continue;
    const box = boxAt(node, setting, place);
    const room = grown(box, CLEARANCE);
    if ((bound && !ground.isInside(box)) || !ground.isFree(room, node) || !names.isFree(room)) continue;
    return { label: labelAt(request, setting, place, box), room, cost };
  }
  return undefined;
}

/** The names that have their places so far. */
class Names {
  readonly #grid = new Grid<Candidate>();
  readonly #standing = new Map<EntityId, Candidate>();

  #stands(candidate: Candidate): boolean {
    return this.#standing.get(candidate.label.id) === candidate;
  }

  put(candidate: Candidate): void {
    this.#standing.set(candidate.label.id, candidate);
    this.#grid.addBox(candidate.label.box, candidate);
  }

  /** Whether no name stands in some room. */
  isFree(room: Box): boolean {
    return !this.#grid.some(room, (other) => this.#stands(other) && overlap(room, other.label.box));
  }

  /** Names that stand in the way of a place, apart from the one that it is for. */
  inTheWay({ room, label }: Candidate): Candidate[] {
    return [...this.#grid.near(room)].filter(
      (other) => other.label.id !== label.id && this.#stands(other) && overlap(room, other.label.box),
    );
  }

  placed(): PlacedLabel[] {
    return [...this.#standing.values()].map(({ label }) => label);
  }
}

/** Names up to which one that finds no place may ask another to make room. */
const MOST_POLITE = 300;

/**
 * Finds a place for as many names as fit. In the order of the requests each takes the first of the places around its node
 * that is free of nodes, marks and names placed before; a place that edges cross has to be that much better, and so has
 * one on a faded node, which only a name that is not faded itself may take. For a name that is left over another steps
 * aside if it can. One without any free place is left out.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  surroundings: LabelSurroundings,
  options: LabelOptions,
): PlacedLabel[] {
  const ground = groundOf(surroundings);
  const names = new Names();
  const choices = new Map<EntityId, readonly Candidate[]>();
  const leftOver: (readonly Candidate[])[] = [];
  const polite = requests.length <= MOST_POLITE;
  const hasty = !polite && ground.empty && options.previous === undefined;
  for (const request of requests) {
    if (hasty) {
      const first = firstPlace(request, ground, names, options);
      if (first !== undefined) names.put(first);
      continue;
    }
    const candidates = candidatesOf(request, ground, options);
    choices.set(request.node.id, candidates);
    const free = candidates.find((candidate) => names.inTheWay(candidate).length === 0);
    if (free === undefined) leftOver.push(candidates);
    else names.put(free);
  }
  if (polite) for (const candidates of leftOver) makeRoom(candidates, names, choices);
  return names.placed();
}

/** Puts a name where a single other one stands, if that has another place to go. */
function makeRoom(
  candidates: readonly Candidate[],
  names: Names,
  choices: ReadonlyMap<EntityId, readonly Candidate[]>,
): void {
  for (const candidate of candidates) {
    const [other, ...more] = names.inTheWay(candidate);
    if (other === undefined || more.length > 0) continue;
    const elsewhere = choices.get(other.label.id)?.find((choice) => {
      return choice !== other && !overlap(choice.room, candidate.label.box) && names.inTheWay(choice).length === 0;
    });
    if (elsewhere === undefined) continue;
    names.put(elsewhere);
    names.put(candidate);
    return;
  }
}
