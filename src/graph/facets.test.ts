import fc from "fast-check";
import { expect, test } from "vitest";
import type { ArticleId, EntityId, EntityTypeId, FamilyId, RelationTypeId } from "#model/ids.ts";
import { type Status, statuses } from "#model/status.ts";
import { asKnown } from "./as-known.ts";
import { sharpDates } from "./dates.ts";
import { facetsOf, originSteps } from "./facets.ts";
import { everything, type Filter, undatedWays } from "./filter.ts";
import { date, graphOf } from "./fixture.ts";
import { typeOf } from "./knowledge-graph.ts";
import { allSources, sourcesOf } from "./sources.ts";
import { unlimited, visibleGraph } from "./visible.ts";

const graph = graphOf(
  [
    ["eu-authority scrutinises deal-one", { status: "alleged" }],
    ["microsoft party_to deal-one", { when: date("2024-01") }],
    ["microsoft invested_in openai", { status: "reported", when: date("2023-05") }],
    ["microsoft invested_in openai", { article: "two" as ArticleId, when: date("2023-05-12") }],
    ["microsoft acquired mistral", { attributedTo: ["exor" as EntityId], article: "two" as ArticleId }],
    ["exor invested_in mistral", { status: "reported", attributedTo: ["exor" as EntityId] }],
    ["openai partners_with mistral", { status: "denied", when: date("2023-06") }],
    ["openai acquired exor", { article: "two" as ArticleId, when: date("2023-06") }],
  ],
  [],
  { two: "2024-03-09" },
);
const day = (text: string) => date(text).first!;
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
  when: fc.option(fc.constantFrom({ first: null, last: day("2023-05-11") }, { first: day("2023-05-31"), last: null })),
  undated: fc.constantFrom(...undatedWays),
  known: fc.option(fc.constantFrom(...["2024-03-01", "2024-03-02", "2024-03-09"].map(day))),
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
      const known = asKnown(graph, some.known);
      const relation = (id: string) => known.relations.get(id as never)!;
      const showing = { ...some, undated: some.undated === "hide" ? "show" : some.undated } as const;
      expect(facets.undated().ticked).toBe(shownWith(showing, (id) => !sharpDates(known).has(id as never)));
      for (const status of statuses as readonly Status[]) {
        const ticked = { ...some, statuses: ticking(some.statuses, status) };
        expect(facets.statuses(status).ticked).toBe(shownWith(ticked, (id) => relation(id).status === status));
      }
      for (const source of sources) {
        const ticked = { ...some, sources: ticking(some.sources, source) };
        const has = (id: string) => sourcesOf(known, relation(id)).includes(source);
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
    acquired: 2,
    party_to: 1,
    partners_with: 1,
  });
  expect(originSteps.map((least) => facets.origins(least).ticked)).toEqual([7, 1, 0]);
  expect(facets.undated()).toEqual({ shown: 4, ticked: 4 });
  expect(facets.disputed()).toEqual({ shown: 0, ticked: 0 });
});
