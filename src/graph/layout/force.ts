import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { type Body, type Frame, frameOf, type Plan } from "./plan.ts";
import { seededRandom } from "./random.ts";

/** Passes of the force simulation: fewer for graphs that would take long, more where each pass is cheap. */
const iterationsFor = (bodies: number) => (bodies <= 300 ? 800 : bodies <= 2_000 ? 300 : 100);

/** Passes of the second simulation, in which the free bodies move after the fixed ones. */
const FOLLOWING = 150;

/** What takes the plane of the forces to the frame, along each axis. */
interface Fit {
  readonly middle: number;
  readonly scale: number;
}

/** How places along an axis fit into the frame. */
function fitOf(places: readonly number[], half: number): Fit {
  // Not Math.min(...places): a large graph would overflow the stack.
  const low = places.reduce((a, b) => Math.min(a, b), Infinity);
  const high = places.reduce((a, b) => Math.max(a, b), -Infinity);
  return { middle: (low + high) / 2, scale: high > low ? (2 * half) / (high - low) : 0 };
}

type ForceGraph = UndirectedGraph<{ x: number; y: number; fixed?: boolean }>;

function simulate(graph: ForceGraph, iterations: number): void {
  forceAtlas2.assign(graph, {
    iterations,
    settings: {
      gravity: 1.2,
      scalingRatio: 8,
      linLogMode: false,
      slowDown: 4,
      barnesHutOptimize: graph.order > 500,
    },
  });
}

/** What forces go by, besides the links. */
export interface Surroundings {
  /** Bodies that stay where they are, and draw those linked to them. */
  readonly fixed?: ReadonlySet<Body>;
  /** What the result fits into, but for fixed bodies. By default the frame of so many bodies. */
  readonly frame?: Frame;
}

/**
 * Places bodies by forces: linked ones attract, all repel (ForceAtlas2, Jacomy et al. 2014), then fits the result to the
 * frame. Fixed bodies stay, and those linked to them follow. The same plan and seed give the same places.
 */
export function placeByForce({ bodies, links }: Plan, seed: number, surroundings: Surroundings = {}): void {
  const { fixed = new Set(), frame = frameOf(bodies.length) } = surroundings;
  const random = seededRandom(seed);
  const graph: ForceGraph = new UndirectedGraph();
  bodies.forEach((_, index) => {
    const angle = index * 2.399963;
    const distance = 10 * Math.sqrt(index + 1);
    const jitter = () => random() - 0.5;
    graph.addNode(index, { x: distance * Math.cos(angle) + jitter(), y: distance * Math.sin(angle) + jitter() });
  });
  for (const [a, b] of links) graph.addEdge(a, b);
  simulate(graph, iterationsFor(bodies.length));
  const across = fitOf(
    graph.mapNodes((_, { x }) => x),
    frame.halfWidth,
  );
  const down = fitOf(
    graph.mapNodes((_, { y }) => y),
    frame.halfHeight,
  );
  if (fixed.size > 0 && across.scale > 0 && down.scale > 0) {
    bodies.forEach((body, index) => {
      if (!fixed.has(body)) return;
      const [x, y] = [body.x / across.scale + across.middle, body.y / down.scale + down.middle];
      graph.mergeNodeAttributes(index, { x, y, fixed: true });
    });
    simulate(graph, FOLLOWING);
  }
  bodies.forEach((body, index) => {
    if (fixed.has(body)) return;
    const { x, y } = graph.getNodeAttributes(index);
    body.x = (x - across.middle) * across.scale;
    body.y = (y - down.middle) * down.scale;
  });
}
