import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EntityId } from "#model/ids.ts";
import { overlap } from "../scene/box.ts";
import type { Point } from "../scene/point.ts";
import { placeBeside } from "./beside.ts";
import { type LayoutId, layoutIds } from "./layout-id.ts";
import { arrangeGraph } from "./layouts.ts";
import { type Body, boxOf, type LayoutInput, planOf } from "./plan.ts";
import { tightBoxOf } from "./room.ts";

const types = ["company", "person", "deal"];
const place = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -600, max: 600 }) });

/** Random graphs; edges may lead back, close circles, repeat, or lead from a node to itself. */
const graphOf = (most: number) =>
  fc
    .record({
      names: fc.uniqueArray(fc.stringMatching(/^[a-z]{3,24}$/), { minLength: 1, maxLength: most, size: "max" }),
      pairs: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: most * 2, size: "max" }),
      dates: fc.array(fc.option(fc.integer({ min: 18_000, max: 20_000 })), { minLength: most, maxLength: most }),
    })
    .map(({ names, pairs, dates }) => {
      const nodes = names.map((name, index) => ({
        id: name as EntityId,
        degree: pairs.filter((pair) => pair.some((end) => end % names.length === index)).length,
        label: name,
        type: types[index % types.length]!,
        when: dates[index] ?? null,
      }));
      const at = (end: number) => nodes[end % nodes.length]!.id;
      return { nodes, edges: pairs.map(([a, b]) => ({ source: at(a), target: at(b) })) };
    });

/** Some of a graph's nodes, with places of their own. */
const withPlaces = (most: number) =>
  graphOf(most).chain((graph) =>
    fc
      .array(place, { maxLength: Math.min(5, graph.nodes.length) })
      .map((places) => ({ graph, places: new Map(places.map((point, index) => [graph.nodes[index]!.id, point])) })),
  );

function bodiesAt({ nodes, edges }: LayoutInput, places: ReadonlyMap<EntityId, Point>): Body[] {
  return planOf(nodes, edges).bodies.map((body) => ({ ...body, ...places.get(body.id)! }));
}

/** The pairs of bodies that touch, leaving out those of which both had their places before. */
function touching(
  bodies: readonly Body[],
  before: ReadonlyMap<EntityId, Point>,
  extent: (body: Body) => ReturnType<typeof boxOf>,
) {
  return bodies.flatMap((a, index) =>
    bodies
      .slice(index + 1)
      .filter((b) => !(before.has(a.id) && before.has(b.id)) && overlap(extent(a), extent(b)))
      .map((b) => [a.id, b.id]),
  );
}

const extents: Record<LayoutId, (body: Body) => ReturnType<typeof boxOf>> = {
  force: tightBoxOf,
  concentric: boxOf,
  layered: boxOf,
  time: boxOf,
  grid: boxOf,
};
/** The annealing of force, layers and time is slow for a test. */
const many: Record<LayoutId, { most: number; runs: number }> = {
  force: { most: 60, runs: 4 },
  concentric: { most: 60, runs: 40 },
  layered: { most: 60, runs: 4 },
  time: { most: 60, runs: 4 },
  grid: { most: 60, runs: 60 },
};

describe.each(layoutIds)("%s", (id) => {
  const { most, runs } = many[id];

  test("gives every node a place of its own in whole pixels, and leaves fixed ones where they are", () => {
    fc.assert(
      fc.property(withPlaces(most), ({ graph, places: fixed }) => {
        const places = arrangeGraph(id, { ...graph, fixed });
        expect([...places.keys()].sort()).toEqual(graph.nodes.map((node) => node.id).sort());
        for (const { x, y } of places.values()) expect([x, y].every(Number.isInteger)).toBe(true);
        for (const [node, point] of fixed) expect(places.get(node)).toEqual(point);
        expect(touching(bodiesAt(graph, places), fixed, extents[id])).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test("is the same whatever the order of nodes and edges", () => {
    fc.assert(
      fc.property(withPlaces(most), ({ graph: { nodes, edges }, places: fixed }) => {
        const turned = arrangeGraph(id, {
          nodes: nodes.toReversed(),
          edges: edges.toReversed(),
          fixed: new Map([...fixed].reverse()),
        });
        expect([...turned].sort()).toEqual([...arrangeGraph(id, { nodes, edges, fixed })].sort());
      }),
      { numRuns: runs / 2 },
    );
  });

  test("places nothing where there is nothing", () => {
    expect(arrangeGraph(id, { nodes: [], edges: [] }).size).toBe(0);
  });
});

const nodes = (text: string) =>
  text.split(" ").map((name) => ({ id: name as EntityId, degree: 2, label: name }) as const);
const edges = (text: string) =>
  text.split(" ").map((pair) => {
    const [source, target] = pair.split(">") as [EntityId, EntityId];
    return { source, target };
  });
const at = (places: ReadonlyMap<EntityId, Point>, id: string) => places.get(id as EntityId)!;

describe("concentric", () => {
  const input = { nodes: nodes("a b c d e f"), edges: edges("a>b b>c b>d") };
  const distance = (places: ReadonlyMap<EntityId, Point>, id: string) => Math.hypot(at(places, id).x, at(places, id).y);

  test("has the selected in the middle, what is further away in the graph further out, the unreachable outermost", () => {
    const places = arrangeGraph("concentric", { ...input, around: ["a" as EntityId] });
    const [a, b, c, d, e] = ["a", "b", "c", "d", "e"].map((id) => distance(places, id)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    expect(a).toBe(0);
    expect(b).toBeGreaterThan(a);
    expect(Math.abs(c - d)).toBeLessThan(2);
    expect(c).toBeGreaterThan(b + 50);
    expect(e).toBeGreaterThan(c + 50);
  });

  test("has the one of most neighbours in the middle where nothing is selected", () => {
    expect(distance(arrangeGraph("concentric", input), "b")).toBe(0);
  });

  test("is drawn around a selected node that was moved by hand", () => {
    const fixed = new Map([["b" as EntityId, { x: 5_000, y: 300 }]]);
    const places = arrangeGraph("concentric", { ...input, around: ["b" as EntityId], fixed });
    for (const id of ["a", "c", "d"]) expect(Math.abs(at(places, id).x - 5_000)).toBeLessThan(400);
  });
});

test("layers follow the direction of relations, also through a wide layer that is broken into rows", () => {
  const wide = Array.from({ length: 40 }, (_, index) => `leaf-${index + 10}`);
  const graph = {
    nodes: nodes(["top", "middle", ...wide].join(" ")),
    edges: edges(["top>middle", ...wide.map((leaf) => `middle>${leaf}`)].join(" ")),
  };
  const places = arrangeGraph("layered", graph);
  for (const { source, target } of graph.edges) expect(at(places, source).y).toBeLessThan(at(places, target).y);
  expect(new Set(wide.map((leaf) => at(places, leaf).y)).size).toBeGreaterThan(1);
});

test("no date is left of an earlier one, and the undated are left of all", () => {
  fc.assert(
    fc.property(graphOf(24), (graph) => {
      const places = arrangeGraph("time", graph);
      const order = graph.nodes.map(({ id, when }) => ({ when: when ?? -Infinity, x: at(places, id).x }));
      for (const a of order) for (const b of order) if (a.when < b.when) expect(a.x).toBeLessThanOrEqual(b.x);
    }),
    { numRuns: 8 },
  );
});

test("the grid keeps types together, in each the entities of more relations first", () => {
  const graph = {
    nodes: ["a", "b", "c", "d"].map((id, index) => ({
      id: id as EntityId,
      degree: index,
      label: id,
      type: index === 2 ? "person" : "company",
    })),
    edges: [],
  };
  const reading = [...arrangeGraph("grid", graph)].sort(([, a], [, b]) => a.y - b.y || a.x - b.x).map(([id]) => id);
  expect(reading).toEqual(["d", "b", "a", "c"]);
});

describe("beside", () => {
  test("leaves known nodes where they are, and gives the others places of their own", () => {
    fc.assert(
      fc.property(withPlaces(40), ({ graph, places: known }) => {
        const places = placeBeside(known, graph);
        for (const [id, point] of known) expect(places.get(id)).toEqual(point);
        expect(places.size).toBe(graph.nodes.length);
        expect(touching(bodiesAt(graph, places), known, boxOf)).toEqual([]);
        const turned = { nodes: graph.nodes.toReversed(), edges: graph.edges.toReversed() };
        expect([...placeBeside(known, turned)].sort()).toEqual([...places].sort());
      }),
      { numRuns: 60 },
    );
  });

  test("puts new nodes next to the one that they are linked to", () => {
    const known = new Map([
      ["far" as EntityId, { x: -800, y: 0 }],
      ["here" as EntityId, { x: 800, y: 0 }],
    ]);
    const input = { nodes: nodes("far here one two three"), edges: edges("here>one here>two two>three") };
    const places = placeBeside(known, input);
    for (const id of ["one", "two", "three"]) {
      expect(Math.hypot(at(places, id).x - 800, at(places, id).y)).toBeLessThan(400);
    }
  });
});
