import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphFileOf } from "#graph/fixture.ts";
import { indexGraph } from "#graph/knowledge-graph.ts";
import { subgraph } from "#graph/subgraph.ts";
import { firstView, type View } from "#graph/view.ts";
import type { EntityId, LensId, RelationId, StoryId } from "#model/ids.ts";
import { chooseLens, closePanel, isStep, select, speak } from "./changes.ts";
import {
  distanceFrom,
  goToStep,
  isAtStep,
  openStory,
  readableStories,
  readingAt,
  setAside,
  stepBy,
} from "./stories.ts";

const words = { en: "Words", it: "Parole" };
const views = ["", "lens=takeovers", "select=openai&family=money", "focus=microsoft", "lens=antitrust&layout=grid"];
const file = {
  ...graphFileOf([
    ["microsoft invested_in openai"],
    ["microsoft acquired mistral"],
    ["eu-authority scrutinises deal-one"],
  ]),
  stories: [{ id: "one" as StoryId, title: words, steps: views.map((view) => ({ title: words, text: words, view })) }],
};
const graph = indexGraph(file);
const [told] = readableStories(graph);
if (told === undefined) throw new Error("There should be a story");
const opened = openStory(told)(firstView);
const stepOf = (view: View) => view.story?.step;
const selectMicrosoft = select({ kind: "entity", id: "microsoft" as EntityId });

describe("stepping", () => {
  test("whichever way one steps, one stays in the story and sees just what the step shows", () => {
    const moves = fc.array(fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(moves, (some) => {
        let view = opened;
        let expected = 1;
        for (const by of some) {
          view = stepBy(graph, by)(view);
          expected = Math.min(views.length, Math.max(1, expected + by));
          expect(stepOf(view)).toBe(expected);
          expect(isAtStep(graph, view)).toBe(true);
        }
      }),
    );
  });

  test("forth and back again is the same view", () => {
    for (let by = 1; by < views.length; by++) expect(stepBy(graph, -by)(stepBy(graph, by)(opened))).toEqual(opened);
  });

  test("at an end nothing changes, so there is nothing to undo", () => {
    expect(stepBy(graph, -1)(opened)).toBe(opened);
  });

  test("without a story nothing changes", () => {
    expect(stepBy(graph, 1)(firstView)).toBe(firstView);
  });

  test("each step is one of the browser's history, language, table and pins stay the reader's", () => {
    const reader: View = {
      ...firstView,
      language: "it",
      show: "split",
      pins: { ["openai" as EntityId]: { x: 1, y: 2 } },
    };
    const before = openStory(told)(reader);
    const after = stepBy(graph, 1)(before);
    expect(isStep(before, after)).toBe(true);
    expect(after).toMatchObject({ language: "it", show: "split", pins: reader.pins });
  });

  test("what one filtered and selected beside a step is gone at the next", () => {
    const away = selectMicrosoft(chooseLens("antitrust" as LensId)(opened));
    expect(stepBy(graph, 1)(away)).toEqual(stepBy(graph, 1)(opened));
  });
});

describe("a step and the present view", () => {
  const { present } = readingAt(graph, stepBy(graph, 2)(opened).story) ?? {};
  if (present === undefined) throw new Error("There should be a step");
  const there = goToStep(told.story.id, present)(firstView);
  test.each([
    ["the step itself", there, "none"],
    ["the step in another language", speak("it")(there), "none"],
    ["something else selected", selectMicrosoft(there), "selection"],
    ["nothing selected", select(null)(there), "selection"],
    ["another lens", chooseLens("antitrust" as LensId)(there), "view"],
    ["another layout", { ...there, layout: "time" as const }, "view"],
  ])("%s", (_, view, distance) => {
    expect(distanceFrom(present, view)).toBe(distance);
  });
});

describe("closing", () => {
  test("ends the story and keeps what is filtered", () => {
    const closed = closePanel(stepBy(graph, 1)(opened));
    expect(closed).toEqual({ ...firstView, lenses: ["takeovers"] });
  });

  test("what has the panel beside a story gives it back to the story", () => {
    const beside = setAside(true)(selectMicrosoft(opened));
    expect(closePanel(beside)).toEqual(selectMicrosoft(opened));
  });
});

describe("a part of the graph", () => {
  const part = (...relations: string[]) => indexGraph(subgraph(graph, new Set(relations as RelationId[])));

  test("keeps the stories whole and offers the steps that it can show", () => {
    const some = part("microsoft:acquired:mistral");
    expect(some.stories).toEqual(graph.stories);
    expect(readableStories(some)[0]?.steps.map(({ number }) => number)).toEqual([1, 2, 4, 5]);
  });

  test("goes on with the next step where it cannot show one, and with the last after the last", () => {
    const some = part("eu-authority:scrutinises:deal-one");
    const at = (step: number) => readingAt(some, { id: told.story.id, step, aside: false })?.present.number;
    expect([1, 2, 3, 4, 5].map(at)).toEqual([1, 2, 5, 5, 5]);
  });

  test("offers no story of which it can show nothing", () => {
    const steps = [{ title: words, text: words, view: "select=openai" }];
    const other = indexGraph({ ...file, stories: [{ id: "one" as StoryId, title: words, steps }] });
    const some = indexGraph(subgraph(other, new Set(["microsoft:acquired:mistral"] as RelationId[])));
    expect(readableStories(some)).toEqual([]);
    expect(readingAt(some, opened.story)).toBeNull();
  });
});
