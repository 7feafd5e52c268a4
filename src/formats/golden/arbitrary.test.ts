import fc from "fast-check";
import { expect, test } from "vitest";
import type { GraphFile } from "#model/graph-file.ts";
import { graphFiles, graphParts } from "./arbitrary.ts";

/** Whatever a graph names that it does not describe. */
function dangling({ ontology, entities, articles, relations, facts, claims, disagreements }: GraphFile): string[] {
  const known = new Set<string>([entities, articles, relations, facts, claims, disagreements].flatMap((list) => list.map(({ id }) => id)));
  const types = new Set<string>(Object.values(ontology).flatMap((table) => Object.keys(table)));
  const named = [
    ...articles.flatMap(({ outlet }) => outlet ?? []),
    ...[...relations, ...facts].flatMap((statement) => [...statement.claims, ...statement.disagreements]),
    ...relations.flatMap(({ subject, object }) => [subject, object]),
    ...claims.flatMap(({ subject, article, attributedTo, via }) => [subject, article, ...attributedTo, ...via]),
    ...claims.flatMap(({ respondsTo }) => respondsTo ?? []),
    ...disagreements.flatMap(({ sides }) => sides.flat()),
  ];
  return [...named.filter((id) => !known.has(id)), ...entities.map(({ type }) => type).filter((type) => !types.has(type))];
}

test("a generated graph describes whatever it names", () => {
  fc.assert(fc.property(graphFiles(), (file) => {
      expect(dangling(file)).toEqual([]);
    }),);
});

test("generated graphs have every part", () => {
  const files = fc.sample(graphFiles(), { numRuns: 100, seed: 1 });
  const some = (has: (file: GraphFile) => boolean) => files.filter(has).length;
  expect(some(({ relations }) => relations.length > 0)).toBeGreaterThan(30);
  expect(some(({ facts }) => facts.length > 0)).toBeGreaterThan(30);
  expect(some(({ disagreements }) => disagreements.some(({ kind }) => kind === "recorded"))).toBeGreaterThan(10);
  expect(some(({ disagreements }) => disagreements.some(({ kind }) => kind !== "recorded"))).toBeGreaterThan(2);
});

test("a part holds no more relations than the graph", () => {
  fc.assert(fc.property(graphParts(), ({ relations }) => relations.every(({ claims }) => claims.length > 0)), { numRuns: 20 });
});
