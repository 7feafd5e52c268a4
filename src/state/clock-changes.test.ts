import fc from "fast-check";
import { expect, test } from "vitest";
import { asKnown } from "#graph/as-known.ts";
import { date, graphOf } from "#graph/fixture.ts";
import { everything, filterOf, undatedWays } from "#graph/filter.ts";
import { firstView } from "#graph/view.ts";
import { visibleGraph } from "#graph/visible.ts";
import type { ArticleId, EntityId, FamilyId, LensId } from "#model/ids.ts";
import { statuses } from "#model/status.ts";
import { type Change, chooseLens, clearFilters, only, onlyDisputed } from "./changes.ts";
import { asKnownOn, happened, showUndated } from "./clock-changes.ts";
import { toggleFamily } from "./kinds.ts";
import { collapse, expand, focusOn, hide, keepOnly } from "./reach-changes.ts";

const second = { article: "two" as ArticleId };
const third = { article: "three" as ArticleId };
const graph = graphOf(
  [
    ["eu-authority scrutinises deal-one", { status: "alleged" }],
    ["eu-authority scrutinises deal-one", { ...third, status: "stated", when: date("2024-02-20") }],
    ["microsoft party_to deal-one", second],
    ["openai party_to deal-one"],
    ["microsoft invested_in openai", { when: date("2023-05") }],
    ["microsoft acquired mistral", { ...second, when: date("2023-06-02") }],
    ["exor invested_in mistral", { ...third, status: "denied" }],
    ["exor invested_in mistral", { when: date("2023-12") }],
    ["openai partners_with mistral", third],
  ],
  ["alone"],
  { one: "2024-02", two: "2024-03-02", three: "2024-04-01" },
);

const anyDay = fc.integer({ min: date("2023-04-15").first!, max: date("2024-04-15").first! });
const entity = fc.constantFrom(...graph.entities.keys());
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: fc.option(anyDay).map(asKnownOn) },
  {
    weight: 3,
    arbitrary: fc.record({ first: fc.option(anyDay), last: fc.option(anyDay) }).map(happened),
  },
  { weight: 2, arbitrary: fc.constantFrom(...undatedWays).map(showUndated) },
  fc.constantFrom("antitrust", "takeovers", null).map((lens) => chooseLens(lens as LensId | null)),
  fc.constantFrom("antitrust", "money", "agreements").map((family) => toggleFamily(graph, family as FamilyId)),
  fc.constantFrom(...statuses).map((status) => only("statuses", status)),
  fc.boolean().map(onlyDisputed),
  entity.map((id: EntityId) => focusOn(id, 2)),
  entity.map((id) => expand([id])),
  entity.map((id) => collapse([id])),
  entity.map((id) => hide([id])),
  fc.subarray([...graph.entities.keys()], { minLength: 2 }).map(keepOnly),
  fc.constant(clearFilters),
);

test("whatever the reader does, shown + hidden by filters + hidden by the limit is the whole graph, and known", () => {
  fc.assert(
    fc.property(
      fc.array(change, { maxLength: 12 }),
      fc.constantFrom(undefined, { entities: 4, relations: 3 }),
      (changes, limit) => {
        let view = firstView;
        for (const each of changes) {
          view = each(view);
          const known = asKnown(graph, view.known);
          const { counts, relations } = visibleGraph(known, view, limit);
          expect(counts).toEqual(visibleGraph(graph, view, limit).counts);
          expect(counts.shown + counts.hiddenByFilters + counts.hiddenByLimit).toBe(graph.relations.size);
          expect(counts).toMatchObject({ total: graph.relations.size, shown: relations.size });
          for (const id of relations) expect(known.relations.has(id)).toBe(true);
        }
        expect(filterOf(clearFilters(view))).toEqual({ ...everything, lone: view.lone });
      },
    ),
    { numRuns: 1_000 },
  );
});

test("a range that is open at both ends asks for nothing", () => {
  const asked = happened({ first: 1, last: null })(firstView);
  expect(asked.when).toEqual({ first: 1, last: null });
  expect(happened({ first: null, last: null })(asked)).toEqual(firstView);
  expect(happened(null)(asked)).toEqual(firstView);
});
