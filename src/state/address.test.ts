import fc from "fast-check";
import { expect, test } from "vitest";
import { graphFileOf } from "#graph/fixture.ts";
import { analysisIds } from "#graph/analysis-id.ts";
import { indexGraph } from "#graph/knowledge-graph.ts";
import { hopCounts, loneWays, undatedWays } from "#graph/filter.ts";
import { figureIds, metricIds, scopes } from "#graph/metrics/metric-id.ts";
import { columnChoice, tableColumns, usualColumns } from "#graph/table-columns.ts";
import { layoutIds } from "#graph/layout/layout-id.ts";
import { firstView, type View } from "#graph/view.ts";
import { EARLIEST_DAY, LATEST_DAY } from "#model/day.ts";
import type { EntityId, EntityTypeId, FamilyId, LensId, RelationId, RelationTypeId, StoryId } from "#model/ids.ts";
import { disagreementKinds } from "#model/disagreement.ts";
import { type Status, statuses } from "#model/status.ts";
import { readAddress, writeAddress } from "./address.ts";

const words = { en: "Words", it: "Parole" };
const storyOf = (id: string, ...views: string[]) => ({
  id: id as StoryId,
  title: words,
  steps: views.map((step) => ({ title: words, text: words, view: step })),
});

const graph = indexGraph({
  ...graphFileOf([
    ["microsoft invested_in openai"],
    ["eu-authority scrutinises deal-one"],
    ["microsoft party_to deal-one"],
  ]),
  stories: [
    storyOf("one-story", "lens=antitrust", "family=money&select=openai"),
    storyOf("another", "", "keep=openai,pizza"),
  ],
});

const someOf = <Id extends string>(...ids: string[]) => fc.subarray(ids as Id[], { maxLength: ids.length - 1 });

const entityIds = ["microsoft", "openai", "deal-one"] as EntityId[];

const anyDay = fc.integer({ min: EARLIEST_DAY, max: LATEST_DAY });

const view: fc.Arbitrary<View> = fc.record({
  lenses: fc.subarray(["antitrust", "takeovers"] as LensId[]),
  families: fc.option(someOf<FamilyId>("antitrust", "money", "agreements")),
  types: fc.option(someOf<RelationTypeId>("scrutinises", "invested_in", "acquired", "party_to", "partners_with")),
  entityTypes: fc.option(someOf<EntityTypeId>("company", "public_body", "deal")),
  statuses: fc.option(someOf<Status>(...statuses)),
  articles: fc.constant(null),
  sources: fc.constant(null),
  text: fc.string({ maxLength: 20 }),
  hops: fc.constantFrom(...hopCounts),
  kept: fc.option(fc.subarray(entityIds, { minLength: 1 })),
  expanded: fc.subarray(entityIds),
  collapsed: fc.subarray(entityIds),
  hidden: fc.subarray(entityIds),
  lone: fc.constantFrom(...loneWays),
  picked: fc.constant([]),
  metric: fc.constantFrom(...metricIds),
  scope: fc.constantFrom(...scopes),
  sizedBy: fc.option(fc.constantFrom(...figureIds)),
  colouredBy: fc.option(fc.constantFrom(...metricIds)),
  grouped: fc.boolean(),
  layout: fc.constantFrom(...layoutIds),
  bundled: fc.boolean(),
  pins: fc.constant({}),
  table: fc.constant("relations" as const),
  sort: fc.option(fc.record({ column: fc.constantFrom(...tableColumns.relations), descending: fc.boolean() })),
  columns: fc.subarray([...tableColumns.relations]).map((columns) => columnChoice("relations", columns)),
  leastOrigins: fc.integer({ min: 1, max: 9 }),
  disputed: fc.boolean(),
  when: fc.tuple(fc.option(anyDay), fc.option(anyDay)).map(([one, other]): View["when"] => {
    if (one === null || other === null) return one === other ? null : { first: one, last: other };
    return { first: Math.min(one, other), last: Math.max(one, other) };
  }),
  undated: fc.constantFrom(...undatedWays),
  known: fc.option(anyDay),
  focus: fc.option(fc.constantFrom("microsoft" as EntityId, "deal-one" as EntityId)),
  select: fc.option(
    fc.constantFrom<NonNullable<View["select"]>>(
      { kind: "entity", id: "openai" as EntityId },
      { kind: "relation", id: "microsoft:invested_in:openai" as RelationId },
    ),
  ),
  show: fc.constantFrom("canvas" as const, "split" as const, "table" as const),
  analysis: fc.option(fc.constantFrom(...analysisIds)),
  story: fc.option(
    fc.record({
      id: fc.constantFrom("one-story" as StoryId, "another" as StoryId),
      step: fc.integer({ min: 1, max: 2 }),
      aside: fc.boolean(),
    }),
  ),
  dispute: fc.option(fc.constantFrom(...disagreementKinds)),
  ends: fc.subarray(entityIds),
  path: fc.option(fc.integer({ min: 1, max: 99 })),
  relations: fc.option(
    fc.subarray(["microsoft:invested_in:openai", "microsoft:party_to:deal-one"] as RelationId[], { minLength: 1 }),
  ),
  language: fc.option(fc.constantFrom("en" as const, "it" as const)),
});

test("an address that was written reads as the same view", () => {
  fc.assert(
    fc.property(view, (some) => {
      expect(readAddress(`#${writeAddress(some)}`, graph)).toEqual({ view: some, dropped: [] });
    }),
  );
});

test("whatever stands in an address, reading it gives a view that can be written and read again", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .tuple(
        fc.constantFrom(
          "lens",
          "family",
          "type",
          "when",
          "undated",
          "known",
          "select",
          "focus",
          "show",
          "story",
          "step",
          "aside",
          "lang",
          "__proto__",
        ),
        fc.string(),
      )
      .map(([key, value]) => `${key}=${value}`),
  );
  fc.assert(
    fc.property(fc.array(hostile), (parts) => {
      const { view: some } = readAddress(parts.join("&"), graph);
      expect(readAddress(writeAddress(some), graph)).toEqual({ view: some, dropped: [] });
    }),
  );
});

test.each([
  ["an empty address", "", {}, 0],
  ["a lens", "#lens=antitrust", { lenses: ["antitrust"] }, 0],
  ["a list in any order", "family=money,antitrust", { families: ["antitrust", "money"] }, 0],
  ["every family as no filter", "family=money,antitrust,agreements", { families: null }, 0],
  ["no family at all", "family=-", { families: [] }, 0],
  [
    "percent-encoding",
    "select=microsoft%3Ainvested_in%3Aopenai",
    { select: { id: "microsoft:invested_in:openai" } },
    0,
  ],
  ["an unknown lens", "lens=pizza", { lenses: [] }, 1],
  ["the known part of a list", "type=pizza,acquired", { types: ["acquired"] }, 1],
  ["names that every object has", "lens=constructor&family=__proto__&type=toString", { lenses: [], families: null }, 3],
  ["an unknown key", "hue=red&lens=antitrust", { lenses: ["antitrust"] }, 1],
  ["a key without a value", "lens", { lenses: [] }, 1],
  ["the first of a key that stands twice", "lang=it&lang=en", { language: "it" }, 1],
  ["a broken escape", "select=%E0%A4%A", { select: null }, 1],
  ["an unknown language", "lang=fr", { language: null }, 1],
  ["two entities at once", "select=openai,microsoft", { select: null, picked: ["openai", "microsoft"] }, 0],
  ["one known entity of two", "select=openai,pizza", { select: { kind: "entity", id: "openai" }, picked: [] }, 1],
  ["a text with a comma", "text=one%2C%20two", { text: "one, two" }, 0],
  ["four hops", "focus=openai&hops=4", { focus: "openai", hops: 1 }, 1],
  ["entities kept, some unknown", "keep=openai,pizza", { kept: ["openai"] }, 1],
  ["only unknown entities kept", "keep=pizza", { kept: null }, 1],
  ["a column of another table", "table=claims&sort=-from", { table: "claims", sort: null }, 1],
  ["a sort before its table", "sort=-amount&table=claims", { sort: { column: "amount", descending: true } }, 0],
  ["some columns", "columns=to,from", { columns: ["from", "to"] }, 0],
  ["columns that are there only when asked for", "columns=from,to,sources", { columns: ["from", "to", "sources"] }, 0],
  [
    "all columns, which is more than usual",
    `columns=${tableColumns.claims.join()}&table=claims`,
    { columns: tableColumns.claims },
    0,
  ],
  ["the usual columns as no choice", `columns=${usualColumns("relations").join()}`, { columns: null }, 0],
  ["a column that no table has", "columns=colour,to", { columns: ["to"] }, 1],
  ["no column at all", "columns=-", { columns: null }, 1],
  [
    "what nodes say",
    "size=betweenness&colour=community&groups=1&scope=view",
    { sizedBy: "betweenness", colouredBy: "community", grouped: true, scope: "view" },
    0,
  ],
  ["a size that is no figure", "size=community", { sizedBy: null }, 1],
  ["an unknown measure", "metric=fame&colour=red&scope=world&groups=no", { metric: "degree", colouredBy: null }, 4],
  ["an unknown layout", "layout=spiral", { layout: "force" }, 1],
  ["the table", "show=table", { show: "table" }, 0],
  ["an unknown way to show", "show=cinema", { show: "canvas" }, 1],
  ["the first of two ways to show", "show=split,table", { show: "split" }, 1],
  ["statuses in their order", "status=alleged,stated", { statuses: ["stated", "alleged"] }, 0],
  ["an unknown status", "status=rumoured", { statuses: null }, 1],
  ["at least two origins", "origins=2", { leastOrigins: 2 }, 0],
  ["no number of origins", "origins=-3", { leastOrigins: 1 }, 1],
  ["too many origins", "origins=1e9", { leastOrigins: 1 }, 1],
  ["ends, once each", "ends=openai,microsoft,openai", { ends: ["openai", "microsoft"] }, 0],
  ["ends, some unknown", "ends=openai,pizza", { ends: ["openai"] }, 1],
  ["the second path", "path=2", { path: 2 }, 0],
  ["no path", "path=0", { path: null }, 1],
  ["part of a path", "path=1.5", { path: null }, 1],
  ["only one relation", "relation=microsoft:party_to:deal-one", { relations: ["microsoft:party_to:deal-one"] }, 0],
  [
    "relations, some unknown",
    "relation=microsoft:invested_in:openai,x:y:z",
    { relations: ["microsoft:invested_in:openai"] },
    1,
  ],
  ["only unknown relations", "relation=x:y:z", { relations: null }, 1],
  ["what is disputed", "disputed=1", { disputed: true }, 0],
  ["disputed as nothing that is known", "disputed=maybe", { disputed: false }, 1],
  ["a range of days", "when=2023-05-01..2024-02-29", { when: { first: 19_478, last: 19_782 } }, 0],
  ["a range with an open begin", "when=..2024-02-29", { when: { first: null, last: 19_782 } }, 0],
  ["a range with an open end", "when=2023-05-01..", { when: { first: 19_478, last: null } }, 0],
  ["a range of one day", "when=2024-02-29..2024-02-29", { when: { first: 19_782, last: 19_782 } }, 0],
  ["a range open at both ends", "when=..", { when: null }, 1],
  ["a range that runs backwards", "when=2024-02-29..2023-05-01", { when: null }, 1],
  ["a range with a day that is none", "when=2023-02-29..2024-02-29", { when: null }, 1],
  ["a range of months", "when=2023-05..2024-02", { when: null }, 1],
  ["a day as no range", "when=2024-02-29", { when: null }, 1],
  ["two ranges", "when=2023-05-01..,..2024-02-29", { when: { first: 19_478, last: null } }, 1],
  ["what is undated, alone", "undated=only", { undated: "only" }, 0],
  ["what is undated, hidden", "undated=hide", { undated: "hide" }, 0],
  ["an unknown way with what is undated", "undated=maybe", { undated: "show" }, 1],
  ["a day of knowledge", "known=2024-02-29", { known: 19_782 }, 0],
  ["a day before 1970", "known=1969-12-31", { known: -1 }, 0],
  ["30 February", "known=2024-02-30", { known: null }, 1],
  ["29 February of another year", "known=2023-02-29", { known: null }, 1],
  ["a day written another way", "known=29%2F02%2F2024", { known: null }, 1],
  ["a moment", "known=2024-02-29T12:00", { known: null }, 1],
  ["the only article as no filter", "article=one", { articles: null }, 0],
  ["an entity type", "entity=deal,public_body", { entityTypes: ["public_body", "deal"] }, 0],
  [
    "a step of a story as what it shows",
    "story=one-story&step=2&lang=it",
    {
      families: ["money"],
      select: { kind: "entity", id: "openai" },
      story: { id: "one-story", step: 2, aside: false },
      language: "it",
    },
    0,
  ],
  ["a step that one has moved away from", "story=one-story&step=2&lens=takeovers", { families: null, select: null }, 0],
  ["a story without a step as its first", "story=one-story", { lenses: ["antitrust"], story: { step: 1 } }, 0],
  ["a step that shows what is unknown", "story=another&step=2", { kept: ["openai"] }, 1],
  ["an unknown story", "story=pizza&step=2", { story: null }, 2],
  ["a step after the last", "story=one-story&step=3", { story: { step: 1 } }, 1],
  ["no number of a step", "story=one-story&step=1.5", { story: { step: 1 } }, 1],
  ["a step of no story", "step=2", { story: null }, 1],
  ["what is selected beside no story", "aside=1", { story: null }, 1],
  ["what is selected beside a story", "story=one-story&aside=1", { story: { aside: true } }, 0],
  ["markup", "select=<img src=x onerror=alert(1)>", { select: null }, 1],
])("reads %s", (_, address, expected, dropped) => {
  const read = readAddress(address, graph);
  expect(read.view).toMatchObject(expected);
  expect(read.dropped).toHaveLength(dropped);
});

test("leaves out what is as on a first visit", () => {
  expect(writeAddress(firstView)).toBe("");
});

test("a part that is too long to show is cut", () => {
  const { dropped } = readAddress(`x=${"y".repeat(10_000)}`, graph);
  expect(dropped[0]?.part.length).toBeLessThan(100);
});
