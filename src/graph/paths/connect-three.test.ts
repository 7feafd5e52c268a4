import fc from "fast-check";
import { expect, test } from "vitest";
import type { EntityId } from "#model/ids.ts";
import { graphOf, type Row } from "../fixture.ts";
import { connectThree } from "./connect-three.ts";
import { usualExtent } from "./find.ts";
import { weaknessOf } from "./strength.ts";

const ends = ["a", "b", "c"] as unknown as readonly [EntityId, EntityId, EntityId];
const connected = (rows: readonly Row[], three = ends) => connectThree(graphOf(rows), { ends: three, allowed: null });
const relationsOf = ({ paths }: ReturnType<typeof connected>) => paths.map(({ relations }) => relations.toSorted());

test("all that are as small are found, the surest first, then larger ones", () => {
  const found = connected([
    ["a acquired m", { status: "alleged" }],
    ["b acquired m"],
    ["c acquired m"],
    ["a acquired n"],
    ["b acquired n"],
    ["c acquired n"],
    ["a acquired x"],
    ["x acquired n"],
  ]);
  const all = relationsOf(found);
  expect(all).toHaveLength(5);
  expect(all[0]).toEqual(["a:acquired:n", "b:acquired:n", "c:acquired:n"]);
  expect(all).toContainEqual(["a:acquired:x", "b:acquired:n", "c:acquired:n", "x:acquired:n"]);
  // As small as the first, but what it rests on is only alleged.
  expect(all.at(-1)).toEqual(["a:acquired:m", "b:acquired:m", "c:acquired:m"]);
  expect(found.shortest).toBe(3);
  expect(found.more).toBe(false);
});

test("an end may lie between the others", () => {
  expect(relationsOf(connected([["a acquired b"], ["b acquired c"]]))).toEqual([["a:acquired:b", "b:acquired:c"]]);
});

test("a deal is passed through, and told with its parties", () => {
  const found = connected([["a party_to deal-one"], ["b party_to deal-one"], ["eu-authority scrutinises deal-one"]], [
    "a",
    "b",
    "eu-authority",
  ] as unknown as typeof ends);
  expect(found.paths.map(({ hops }) => hops.length)).toEqual([1]);
  expect(found.shortest).toBe(1);
});

test("without a way to one of them there is none", () => {
  expect(connected([["a acquired b"], ["c acquired d"]])).toEqual({ paths: [], shortest: 0, more: false });
  expect(connected([])).toEqual({ paths: [], shortest: 0, more: false });
});

test("only what is allowed is used", () => {
  const graph = graphOf([["a acquired b"], ["b acquired c"], ["a acquired c"]]);
  const allowed = new Set([...graph.relations.keys()].filter((id) => id !== "a:acquired:b"));
  expect(connectThree(graph, { ends, allowed }).paths).toHaveLength(1);
});

const names = ["a", "b", "c", "d", "e", "f"];
const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => `${one} acquired ${other}`));

/** Every set of relations that is a tree, holds all ends and has no other leaf, by its number of relations. */
function treesIn(graph: ReturnType<typeof graphOf>): Map<number, string[]> {
  const all = [...graph.relations.values()];
  const found = new Map<number, string[]>();
  for (let choice = 1; choice < 1 << all.length; choice++) {
    const some = all.filter((_, index) => (choice & (1 << index)) !== 0);
    const degrees = new Map<string, number>();
    for (const end of some.flatMap(({ subject, object }) => [subject, object]))
      degrees.set(end, (degrees.get(end) ?? 0) + 1);
    if (some.length !== degrees.size - 1 || ends.some((end) => !degrees.has(end))) continue;
    if ([...degrees].some(([id, degree]) => degree === 1 && !ends.includes(id as EntityId))) continue;
    const reached = new Set<string>(["a"]);
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const { subject, object } of some)
        if (reached.has(subject) || reached.has(object)) reached.add(subject).add(object);
    }
    if (reached.size !== degrees.size) continue;
    const ids = some.map(({ id }) => id).toSorted();
    found.set(some.length, [...(found.get(some.length) ?? []), ids.join(" ")]);
  }
  return found;
}

test("no tree of the fewest hops is missed, and none is made up", () => {
  fc.assert(
    fc.property(fc.subarray(pairs, { minLength: 2, maxLength: 9 }), (statements) => {
      const graph = graphOf(
        statements.map((statement): Row => [statement]),
        names,
      );
      const trees = treesIn(graph);
      const found = connectThree(graph, { ends, allowed: null });
      const fewest = Math.min(...trees.keys());
      expect(found.shortest).toBe(trees.size === 0 ? 0 : fewest);
      const ofSize = (size: number) =>
        found.paths
          .filter(({ relations }) => relations.length === size)
          .map((path) => path.relations.toSorted().join(" "));
      if (trees.size > 0) expect(ofSize(fewest).toSorted()).toEqual(trees.get(fewest)!.toSorted());
      for (const { relations } of found.paths)
        expect(trees.get(relations.length)).toContain(relations.toSorted().join(" "));
      const within = [...trees].filter(([size]) => size <= fewest + usualExtent.detour).flatMap(([, some]) => some);
      expect(found.paths.length).toBeGreaterThanOrEqual(Math.min(usualExtent.least, within.length));
      const weakest = found.paths.map((path) => weaknessOf(path.weakest));
      expect(weakest).toEqual(weakest.toSorted((one, other) => one - other));
    }),
    { numRuns: 300 },
  );
});
