import fc from "fast-check";
import { expect, test } from "vitest";
import type { EntityId } from "#model/ids.ts";
import { graphOf, type Row } from "../fixture.ts";
import { connect } from "./connect.ts";
import { findPaths } from "./find.ts";

const ids = (...texts: string[]) => texts as EntityId[];
const tree = (rows: readonly Row[], ...ends: string[]) => connect(graphOf(rows), { ends: ids(...ends), allowed: null });

test("three that meet in a fourth are connected by it", () => {
  const found = tree(
    [["a acquired m"], ["b acquired m"], ["c acquired m"], ["a acquired x"], ["x acquired b"]],
    "a",
    "b",
    "c",
  );
  expect(found?.relations.toSorted()).toEqual(["a:acquired:m", "b:acquired:m", "c:acquired:m"]);
  expect(found?.hops).toHaveLength(3);
  expect(found?.apart).toEqual([]);
});

test("the parties of a deal and who looks into it are told as one", () => {
  const rows: Row[] = [["a party_to deal-one"], ["b party_to deal-one"], ["eu-authority scrutinises deal-one"]];
  const found = tree(rows, "a", "b", "eu-authority");
  expect(found?.hops.map(({ relations }) => relations.map(({ id }) => id))).toEqual([
    ["eu-authority:scrutinises:deal-one", "a:party_to:deal-one", "b:party_to:deal-one"],
  ]);
  expect(tree(rows, "a", "b")?.hops.map(({ relations }) => relations.length)).toEqual([2]);
  expect(tree(rows, "a", "deal-one")?.relations).toEqual(["a:party_to:deal-one"]);
});

test("what nothing connects is named", () => {
  const found = tree([["a acquired b"], ["c acquired d"]], "a", "c", "b");
  expect(found?.relations).toEqual(["a:acquired:b"]);
  expect(found?.apart).toEqual(["c"]);
  expect(tree([["a acquired b"], ["c acquired d"]], "a", "c")).toBeNull();
});

const names = ["a", "b", "c", "d", "deal-e", "deal-f", "g"];
const row = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom("invested_in", "party_to", "acquired"), fc.constantFrom(...names))
  .filter(([subject, type, object]) => subject !== object && (type !== "party_to" || object.startsWith("deal")))
  .map(([subject, type, object]): Row => [`${subject} ${type} ${object}`]);

test("a connection is a tree that spans all that hang together, and ends at nothing else", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { selector: ([statement]) => statement, minLength: 1, maxLength: 16 }),
      fc.subarray([...names], { minLength: 2 }),
      (rows, chosen) => {
        const graph = graphOf(rows, names);
        const ends = ids(...chosen);
        const found = connect(graph, { ends, allowed: null });
        const apart = found?.apart ?? ends.slice(1);
        const within = ends.filter((end) => !apart.includes(end));
        const [first] = within;
        for (const end of ends) {
          if (first === undefined || end === first) continue;
          const { paths } = findPaths(graph, { from: first, to: end, allowed: null });
          expect(paths.length > 0).toBe(found !== null && !apart.includes(end));
        }
        if (found === null) return;
        const { entities, relations, hops } = found;
        expect(new Set(relations).size).toBe(relations.length);
        expect(hops.flatMap((hop) => hop.relations)).toHaveLength(relations.length);
        // A connected graph with one relation fewer than entities is a tree.
        expect(relations.length).toBe(entities.length - 1);
        for (const end of within) expect(entities).toContain(end);
        const edges = relations.map((relation) => graph.relations.get(relation)!);
        const reached = new Set<EntityId>(entities.slice(0, 1));
        for (let before = 0; before < reached.size;) {
          before = reached.size;
          for (const { subject, object } of edges) {
            if (reached.has(subject) || reached.has(object)) reached.add(subject).add(object);
          }
        }
        expect(reached.size).toBe(entities.length);
        for (const entity of entities) {
          const degree = edges.filter(({ subject, object }) => subject === entity || object === entity).length;
          if (degree === 1) expect(ends).toContain(entity);
        }
      },
    ),
    { numRuns: 400 },
  );
});
