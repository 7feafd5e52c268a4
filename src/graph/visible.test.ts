import fc from "fast-check";
import { expect, test } from "vitest";
import type { EntityId, FamilyId } from "#model/ids.ts";
import { everything } from "./filter.ts";
import { graphOf, type Row } from "./fixture.ts";
import { visibleGraph } from "./visible.ts";

const name = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
const row = fc
  .tuple(name, fc.constantFrom("invested_in", "acquired", "partners_with"), name)
  .filter(([subject, , object]) => subject !== object)
  .map((parts): Row => [parts.join(" ")]);

test("shown + hidden by filters + hidden by the limit is the total, whatever the filter and the limit", () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 30 }),
      fc.option(fc.subarray(["money", "agreements", "antitrust"] as FamilyId[])),
      fc.option(name as fc.Arbitrary<EntityId>),
      fc.record({ entities: fc.integer({ min: 1, max: 8 }), relations: fc.integer({ min: 1, max: 20 }) }),
      (rows, families, focus, limit) => {
        const graph = graphOf(rows);
        const { counts, entities, relations } = visibleGraph(graph, { ...everything, families, focus }, limit);
        expect(counts.shown + counts.hiddenByFilters + counts.hiddenByLimit).toBe(counts.total);
        expect(counts.total).toBe(graph.relations.size);
        expect(counts.shown).toBe(relations.size);
        expect(entities.size).toBeLessThanOrEqual(limit.entities);
        expect(relations.size).toBeLessThanOrEqual(limit.relations);
        for (const id of relations) {
          const { subject, object } = graph.relations.get(id)!;
          expect(entities.has(subject) && entities.has(object)).toBe(true);
        }
      },
    ),
  );
});

test("the limit keeps the entities with the most relations", () => {
  const graph = graphOf([["hub invested_in a"], ["hub invested_in b"], ["b invested_in a"], ["c invested_in hub"]]);
  const { entities, counts } = visibleGraph(graph, everything, { entities: 3, relations: 100 });
  expect([...entities].sort()).toEqual(["a", "b", "hub"]);
  expect(counts).toMatchObject({ shown: 3, hiddenByLimit: 1, hiddenByFilters: 0, total: 4, allEntities: 4 });
});

test("an entity without relations is part of the whole graph and of no filtered view", () => {
  const graph = graphOf([["a invested_in b"]], ["hermit"]);
  expect(visibleGraph(graph, everything).entities.has("hermit" as EntityId)).toBe(true);
  const money = { ...everything, families: ["money" as FamilyId] };
  expect(visibleGraph(graph, money).entities.has("hermit" as EntityId)).toBe(false);
});
