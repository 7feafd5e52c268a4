import fc from "fast-check";
import { expect, test } from "vitest";
import type { EntityId } from "#model/ids.ts";
import { type LayoutInput, layoutGraph } from "./layout.ts";
import { planOf } from "./plan.ts";

const graph = fc
  .tuple(
    fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 1, maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 }),
  )
  .map(([names, pairs]): LayoutInput => {
    const nodes = names.map((name) => ({ id: name as EntityId, degree: name.length, label: name.repeat(2) }));
    const at = (index: number) => nodes[index % nodes.length]!.id;
    return { nodes, edges: pairs.map(([a, b]) => ({ source: at(a), target: at(b) })) };
  });

test("is the same whatever the order of nodes and edges", () => {
  fc.assert(
    fc.property(graph, ({ nodes, edges }) => {
      const turned = layoutGraph({ nodes: nodes.toReversed(), edges: edges.toReversed() });
      expect([...turned].sort()).toEqual([...layoutGraph({ nodes, edges })].sort());
    }),
    { numRuns: 15 },
  );
});

test("keeps nodes apart, with room for a line between one and the next below", () => {
  fc.assert(
    fc.property(graph, ({ nodes, edges }) => {
      const places = layoutGraph({ nodes, edges });
      const bodies = planOf(nodes, edges).bodies.map((body) => ({ ...body, ...places.get(body.id)! }));
      for (const a of bodies) {
        for (const b of bodies) {
          if (a === b) continue;
          const beside = Math.abs(a.x - b.x) - a.radius - b.radius;
          const below = Math.abs(a.y - b.y) - a.radius - b.radius;
          expect(beside >= 6 || below >= 20).toBe(true);
        }
      }
    }),
    { numRuns: 15 },
  );
});

test("another seed gives another picture", () => {
  const nodes = ["a", "b", "c", "d"].map((id) => ({ id: id as EntityId, degree: 1, label: id }));
  const edges = [{ source: "a" as EntityId, target: "b" as EntityId }];
  expect([...layoutGraph({ nodes, edges, seed: 2 })]).not.toEqual([...layoutGraph({ nodes, edges, seed: 1 })]);
});
