import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { frameOf, type Plan } from "./plan.ts";
import { seededRandom } from "./random.ts";

/** Passes of the force simulation: fewer for graphs that would take long, more where each pass is cheap. */
const iterationsFor = (bodies: number) => (bodies <= 300 ? 800 : bodies <= 2_000 ? 300 : 100);

/** Scales the bodies' places to the frame, x and y each. */
function fitToFrame({ bodies }: Plan): void {
  const { halfWidth, halfHeight } = frameOf(bodies.length);
  const fit = (axis: "x" | "y", half: number) => {
    const places = bodies.map((body) => body[axis]);
    // Not Math.min(...places): a large graph would overflow the stack.
    const low = places.reduce((a, b) => Math.min(a, b), Infinity);
    const high = places.reduce((a, b) => Math.max(a, b), -Infinity);
    const scale = high > low ? (2 * half) / (high - low) : 0;
    for (const body of bodies) body[axis] = (body[axis] - (low + high) / 2) * scale;
  };
  fit("x", halfWidth);
  fit("y", halfHeight);
}

/**
 * Places bodies by forces: linked ones attract, all repel (ForceAtlas2, Jacomy et al. 2014), then fits the result to the
 * frame. The same plan and seed give the same places.
 */
export function placeByForce(plan: Plan, seed: number): void {
  const random = seededRandom(seed);
  const graph = new UndirectedGraph();
  plan.bodies.forEach((_, index) => {
    const angle = index * 2.399963;
    const distance = 10 * Math.sqrt(index + 1);
    const jitter = () => random() - 0.5;
    graph.addNode(index, { x: distance * Math.cos(angle) + jitter(), y: distance * Math.sin(angle) + jitter() });
  });
  for (const [a, b] of plan.links) graph.addEdge(a, b);
  const places = forceAtlas2(graph, {
    iterations: iterationsFor(plan.bodies.length),
    settings: {
      gravity: 1.2,
      scalingRatio: 8,
      linLogMode: false,
      slowDown: 4,
      barnesHutOptimize: plan.bodies.length > 500,
    },
  });
  plan.bodies.forEach((body, index) => {
    const place = places[String(index)];
    body.x = place?.["x"] ?? 0;
    body.y = place?.["y"] ?? 0;
  });
  fitToFrame(plan);
}
