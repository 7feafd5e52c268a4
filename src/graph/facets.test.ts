import fc from "fast-check";
import { expect, test } from "vitest";
import type { ArticleId, EntityId, EntityTypeId, FamilyId, RelationTypeId } from "#model/ids.ts";
import { type Status, statuses } from "#model/status.ts";
import { facetsOf, originSteps } from "./facets.ts";
import { everything, type Filter } from "./filter.ts";
import { graphOf } from "./fixture.ts";
import { typeOf } from "./knowledge-graph.ts";
import { allSources, sourcesOf } from "./sources.ts";
import { unlimited, visibleGraph } from "./visible.ts";

const graph = graphOf([
  ["eu-authority scrutinises deal-one", { status: "alleged" }],
  ["microsoft party_to deal-one"],
  ["microsoft invested_in openai", { status: "reported" }],
  ["microsoft acquired mistral", { attributedTo: ["exor" as EntityId] }],
  ["exor invested_in mistral", { status: "reported", attributedTo: ["exor" as EntityId] }],
  ["openai partners_with mistral", { status: "denied" }],
]);
const families = Object.keys(graph.ontology.families) as FamilyId[];
const types = Object.keys(graph.ontology.relationTypes) as RelationTypeId[];
const entityTypes = Object.keys(graph.ontology.entityTypes) as EntityTypeId[];
const sources = allSources(graph);
const entities = [...graph.entities.keys()];

const filter: fc.Arbitrary<Filter> = fc.record({
  lenses: fc.constant([]),
  families: fc.option(fc.subarray(families)),
  types: fc.constant(null),
  entityTypes: fc.option(fc.subarray(entityTypes)),
  statuses: fc.option(fc.subarray([...statuses])),
  articles: fc.option(fc.subarray([...graph.articles.keys()] as ArticleId[])),
  sources: fc.option(fc.subarray([...sources])),
  leastOrigins: fc.constantFrom(1, 2),
  disputed: fc.boolean(),
  text: fc.constantFrom("", "mi"),
  focus: fc.option(fc.constantFrom(...entities)),
  hops: fc.constantFrom(1, 2),
  kept: fc.option(fc.subarray(entities, { minLength: 3 })),
  expanded: fc.subarray(entities, { maxLength: 1 }),
  collapsed: fc.constant([]),
  hidden: fc.subarray(entities, { maxLength: 1 }),
  relations: fc.option(fc.subarray([...graph.relations.keys()], { minLength: 2 })),
  lone: fc.constantFrom("go", "fade"),
});

const ticking = <Value>(list: readonly Value[] | null, value: Value) =>
  list === null ? null : [...new Set([...list, value])];

/** How many shown relations a filter leaves that have something. */
const shownWith = (some: Filter, has: (id: string) => boolean) =>
  [...visibleGraph(graph, some, unlimited).relations].filter(has).length;

test("the count of each row is what ticking it shows", () => {
  fc.assert(
    fc.property(filter, (some) => {
      const facets = facetsOf(graph, some, visibleGraph(graph, some, unlimited));
      const relation = (id: string) => graph.relations.get(id as never)!;
      for (const status of statuses as readonly Status[]) {
        const ticked = { ...some, statuses: ticking(some.statuses, status) };
        expect(facets.statuses(status).ticked).toBe(shownWith(ticked, (id) => relation(id).status === status));
      }
      for (const source of sources) {
        const ticked = { ...some, sources: ticking(some.sources, source) };
        const has = (id: string) => sourcesOf(graph, relation(id)).includes(source);
        expect(facets.sources(source).ticked).toBe(shownWith(ticked, has));
      }
      for (const family of families) {
        const ticked = { ...some, families: ticking(some.families, family) };
        const has = (id: string) => typeOf(graph, relation(id)).family === family;
        expect(facets.families(family).ticked).toBe(shownWith(ticked, has));
      }
      for (const type of entityTypes) {
        const ticked = { ...some, entityTypes: ticking(some.entityTypes, type) };
        const { entities: shown, lone } = visibleGraph(graph, ticked, unlimited);
        const own = [...shown].filter((id) => !lone.has(id) && graph.entities.get(id)?.type === type);
        expect(facets.entityTypes(type).ticked).toBe(own.length);
      }
    }),
    { numRuns: 500 },
  );
});

test("types of relations are counted one by one, and evidence by what it asks for", () => {
  const facets = facetsOf(graph, everything, visibleGraph(graph, everything));
  expect(Object.fromEntries(types.map((type) => [type, facets.types(type).ticked]))).toEqual({
    scrutinises: 1,
    invested_in: 2,
    acquired: 1,
    party_to: 1,
    partners_with: 1,
  });
  expect(originSteps.map((least) => facets.origins(least).ticked)).toEqual([6, 0, 0]);
  expect(facets.disputed()).toEqual({ shown: 0, ticked: 0 });
});
