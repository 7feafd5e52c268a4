import fc from "fast-check";
import { expect, test } from "vitest";
import { graphOf } from "#graph/fixture.ts";
import { hopCounts, loneWays } from "#graph/filter.ts";
import { allSources } from "#graph/sources.ts";
import { visibleGraph } from "#graph/visible.ts";
import { firstView } from "#graph/view.ts";
import type { EntityId, FamilyId, LensId, RelationTypeId } from "#model/ids.ts";
import { statuses } from "#model/status.ts";
import * as changes from "./changes.ts";
import { createExplorer } from "./explorer.ts";
import * as kinds from "./kinds.ts";
import * as reach from "./reach-changes.ts";

const graph = graphOf([
  ["eu-authority scrutinises deal-one", { status: "alleged" }],
  ["microsoft party_to deal-one"],
  ["microsoft invested_in openai", { status: "reported" }],
  ["microsoft acquired mistral"],
  ["exor invested_in mistral", { attributedTo: ["exor" as EntityId] }],
]);
const types = Object.keys(graph.ontology.entityTypes);
const families = Object.keys(graph.ontology.families) as FamilyId[];
const entities = [...graph.entities.keys()];

const relationTypes = Object.keys(graph.ontology.relationTypes) as RelationTypeId[];
const some = fc.subarray(entities, { minLength: 1, maxLength: 3 });

const change: fc.Arbitrary<changes.Change> = fc.oneof(
  fc.constantFrom(...families).map((family) => kinds.toggleFamily(graph, family)),
  fc.constantFrom(...families).map((family) => kinds.onlyFamily(graph, family)),
  fc.option(fc.constantFrom("antitrust" as LensId, "takeovers" as LensId)).map(changes.chooseLens),
  fc.constantFrom(...types).map((type) => changes.toggle("entityTypes", types, type)),
  fc.constantFrom(...statuses).map((status) => changes.toggle("statuses", statuses, status)),
  fc.constantFrom(...statuses).map((status) => changes.only("statuses", status)),
  fc.constantFrom("entityTypes" as const, "statuses" as const).map(changes.all),
  fc.integer({ min: 1, max: 3 }).map(changes.leastOrigins),
  fc.boolean().map(changes.onlyDisputed),
  fc.constantFrom(...relationTypes).map((type) => kinds.toggleType(graph, type)),
  fc.constantFrom(...allSources(graph)).map((source) => changes.toggle("sources", allSources(graph), source)),
  fc.constantFrom("micro", "does", "open invest", "zz", "").map(changes.searchText),
  fc.constantFrom(...loneWays).map(changes.loseAs),
  fc
    .tuple(fc.option(fc.constantFrom(...entities)), fc.constantFrom(...hopCounts))
    .map(([id, hops]) => reach.focusOn(id, hops)),
  fc
    .tuple(fc.constantFrom(reach.expand, reach.collapse, reach.hide, reach.keepOnly), some)
    .map(([act, ids]) => act(ids)),
  fc.constantFrom(reach.unhideAll, reach.keepAll),
  fc.constant(changes.clearFilters),
);

test("through 1,000 sequences of filters the sum holds, and undo leads back to the first view step by step", () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (sequence) => {
      const explorer = createExplorer();
      const seen = [explorer.getState().view];
      for (const each of sequence) {
        explorer.getState().change(each);
        seen.push(explorer.getState().view);
        const { counts, entities: shown } = visibleGraph(graph, explorer.getState().view, {
          entities: 4,
          relations: 3,
        });
        expect(counts.shown + counts.hiddenByFilters + counts.hiddenByLimit).toBe(graph.relations.size);
        for (const id of explorer.getState().view.hidden) expect(shown).not.toContain(id);
      }
      const last = explorer.getState().view;
      for (const view of seen.slice(0, -1).reverse()) {
        explorer.temporal.getState().undo();
        expect(explorer.getState().view).toBe(view);
      }
      explorer.temporal.getState().redo(sequence.length);
      expect(explorer.getState().view).toBe(last);
    }),
    { numRuns: 1_000 },
  );
});

test("200 steps can be undone, and no more are kept", () => {
  const explorer = createExplorer();
  for (let step = 0; step < 250; step++) explorer.getState().change((view) => ({ ...view, leastOrigins: step + 2 }));
  expect(explorer.temporal.getState().pastStates).toHaveLength(200);
  explorer.temporal.getState().undo(200);
  expect(explorer.getState().view.leastOrigins).toBe(51);
});

test("what is no change of view is no step", () => {
  const explorer = createExplorer();
  explorer.getState().receive({ phase: "ready", graph });
  explorer.getState().dismissDropped();
  expect(explorer.temporal.getState().pastStates).toEqual([]);
  expect(explorer.getState().view).toBe(firstView);
});

test("the letters of a word are one step, and the next word is another", () => {
  const explorer = createExplorer();
  const type = (text: string, gesture: symbol) => explorer.getState().change(changes.searchText(text), gesture);
  const { undo, redo } = explorer.temporal.getState();
  const [first, second] = [Symbol("first"), Symbol("second")];
  for (const text of ["e", "ex", "exor"]) type(text, first);
  for (const text of ["exo", "m", "mi"]) type(text, second);
  expect(explorer.temporal.getState().pastStates).toHaveLength(2);
  undo();
  expect(explorer.getState().view.text).toBe("exor");
  undo();
  expect(explorer.getState().view).toBe(firstView);
  redo(2);
  expect(explorer.getState().view.text).toBe("mi");
});

test("a gesture ends where something else changes the view, be it undo", () => {
  const explorer = createExplorer();
  const typing = Symbol("typing");
  const type = (text: string) => explorer.getState().change(changes.searchText(text), typing);
  const steps = () => explorer.temporal.getState().pastStates.length;
  type("a");
  explorer.getState().change(changes.onlyDisputed(true));
  type("ab");
  type("abc");
  expect(steps()).toBe(3);
  explorer.temporal.getState().undo();
  type("x");
  expect(steps()).toBe(3);
  expect(explorer.temporal.getState().futureStates).toEqual([]);
  explorer.temporal.getState().undo();
  expect(explorer.getState().view).toMatchObject({ text: "a", disputed: true });
});

test("the view that an address gives a graph that has come cannot be undone", () => {
  const explorer = createExplorer();
  explorer.subscribe((state, before) => {
    if (state.data !== before.data) state.arrive({ ...firstView, disputed: true }, []);
  });
  explorer.getState().receive({ phase: "ready", graph });
  expect(explorer.getState().view.disputed).toBe(true);
  expect(explorer.temporal.getState().pastStates).toEqual([]);
  explorer.getState().change(changes.onlyDisputed(false));
  expect(explorer.temporal.getState().pastStates).toHaveLength(1);
});
