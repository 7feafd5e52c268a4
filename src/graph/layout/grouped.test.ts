import fc from "fast-check";
import { expect, test } from "vitest";
import type { EntityId } from "#model/ids.ts";
import { around, boxAround, overlap } from "../scene/box.ts";
import { arrangeGraph } from "./layouts.ts";

const input = fc
  .record({
    groups: fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 2, maxLength: 24 }),
    pairs: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 40 }),
  })
  .map(({ groups, pairs }) => {
    const id = (index: number) => `n${index % groups.length}` as EntityId;
    return {
      nodes: groups.map((group, index) => ({ id: id(index), degree: 3, label: `Number ${index}`, group })),
      edges: pairs.map(([a, b]) => ({ source: id(a), target: id(b) })),
    };
  });

test("no community's frame reaches into another's", () => {
  fc.assert(
    fc.property(input, (graph) => {
      const places = arrangeGraph("groups", graph);
      const numbers = [...new Set(graph.nodes.map(({ group }) => group).filter((group) => group !== null))];
      const frames = numbers.map((number) => {
        const members = graph.nodes.filter(({ group }) => group === number);
        const box = around(members.map(({ id }) => boxAround(places.get(id)!, 20)))!;
        return { left: box.left - 34, right: box.right + 34, top: box.top - 42, bottom: box.bottom + 40 };
      });
      frames.forEach((frame, index) => {
        for (const other of frames.slice(index + 1)) expect(overlap(frame, other)).toBe(false);
      });
    }),
    { numRuns: 30 },
  );
});

test("the same graph gives the same places", () => {
  fc.assert(
    fc.property(input, ({ nodes, edges }) => {
      expect(arrangeGraph("groups", { nodes: nodes.toReversed(), edges: edges.toReversed() })).toEqual(
        new Map(arrangeGraph("groups", { nodes, edges })),
      );
    }),
    { numRuns: 10 },
  );
});
