import type { EntityId } from "#model/ids.ts";
import { type Box, boxAround, contains, grown, lengthWithin, overlap, type Segment } from "./box.ts";
import { Grid } from "./grid.ts";
import type { LabelledNode, LabelRequest, LabelSurroundings, PlacedLabel } from "./label.ts";
import { boxAt, labelAt, places } from "./label-places.ts";
import { type Measure, settingsOf } from "./label-settings.ts";

/** Between a label and anything else. */
const CLEARANCE = 1.5;
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
