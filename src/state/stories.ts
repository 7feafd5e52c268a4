import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { StoryPlace, View } from "#graph/view.ts";
import type { StoryId } from "#model/ids.ts";
import type { Story, StoryStep } from "#model/story.ts";
import { asReadIn, readAddress, writeAddress } from "./address.ts";
import type { Change } from "./changes.ts";

/** A step of a story that this graph can show, and what it shows. */
export interface ReadableStep {
  /** From 1, among all of the story's steps: its number in an address. */
  readonly number: number;
  readonly step: StoryStep;
  readonly view: View;
}

/** A story with those of its steps that this graph can show; there is one at least. */
export interface ReadableStory {
  readonly story: Story;
  readonly steps: readonly ReadableStep[];
}

const found = new WeakMap<KnowledgeGraph, readonly ReadableStory[]>();

/** The stories that a graph can tell. A part of a graph leaves out the steps that are about something else. */
export function readableStories(graph: KnowledgeGraph): readonly ReadableStory[] {
  let stories = found.get(graph);
  if (stories === undefined) {
    stories = graph.stories
      .map((story) => ({ story, steps: readableSteps(graph, story) }))
      .filter(({ steps }) => steps.length > 0);
    found.set(graph, stories);
  }
  return stories;
}

function readableSteps(graph: KnowledgeGraph, story: Story): ReadableStep[] {
  return story.steps.flatMap((step, index) => {
    const { view, dropped } = readAddress(step.view, graph);
    return dropped.length > 0 ? [] : [{ number: index + 1, step, view }];
  });
}

/** Where in a story one is: the story, and the index of the step among those that can be shown. */
export interface Reading extends ReadableStory {
  readonly index: number;
  readonly present: ReadableStep;
}

/** The step at a place; where this graph cannot show it the next one that it can, or else the last. */
export function readingAt(graph: KnowledgeGraph, place: StoryPlace | null): Reading | null {
  const told = readableStories(graph).find(({ story }) => story.id === place?.id);
  if (told === undefined || place === null) return null;
  const next = told.steps.findIndex(({ number }) => number >= place.step);
  const index = next < 0 ? told.steps.length - 1 : next;
  const present = told.steps[index];
  return present === undefined ? null : { ...told, index, present };
}

/** Goes to a step of a story: shows what it shows, in the reader's language and way. */
export const goToStep =
  (id: StoryId, { number, view: shown }: ReadableStep): Change =>
  (view) => ({ ...asReadIn(view, shown), story: { id, step: number, aside: false } });

/** Goes to the first step of a story. */
export const openStory =
  ({ story, steps }: ReadableStory): Change =>
  (view) => {
    const [first] = steps;
    return first === undefined ? view : goToStep(story.id, first)(view);
  };

/** Goes so many steps on, or back; to the ends of the story and no further. Without a story nothing changes. */
export const stepBy =
  (graph: KnowledgeGraph, by: number): Change =>
  (view) => {
    const reading = readingAt(graph, view.story);
    if (reading === null) return view;
    const { story, steps, index } = reading;
    const next = steps[Math.min(steps.length - 1, Math.max(0, index + by))];
    return next === undefined || (next.number === view.story?.step && !view.story.aside)
      ? view
      : goToStep(story.id, next)(view);
  };

/** Gives the panel to what is selected while the story waits, or back to the story. */
export const setAside =
  (aside: boolean): Change =>
  (view) =>
    view.story === null ? view : { ...view, story: { ...view.story, aside } };

/** How far a view has moved away from the step of the story that it is at: not at all, by what is selected, or farther. */
export function distanceFrom(present: ReadableStep, view: View): "none" | "selection" | "view" {
  const there = asReadIn(view, present.view);
  const address = writeAddress(there);
  if (writeAddress(view) === address) return "none";
  const { select, picked } = there;
  return writeAddress({ ...view, select, picked }) === address ? "selection" : "view";
}

/** Whether a view is just what the present step of its story shows. */
export function isAtStep(graph: KnowledgeGraph, view: View): boolean {
  const reading = readingAt(graph, view.story);
  return reading !== null && distanceFrom(reading.present, view) === "none";
}
