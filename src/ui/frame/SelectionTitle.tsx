import { readingAt } from "#state/stories.ts";
import { nameOf, sentenceOf } from "#words/graph-names.ts";
import { useWholeGraph, useSpeech, useView } from "../shared/use-explorer.ts";
import { useTitle } from "../shared/use-title.ts";

/** Names the page after the step of a story that one reads, or else after what is selected. */
export function SelectionTitle() {
  const { language } = useSpeech();
  const graph = useWholeGraph();
  const selection = useView(({ select }) => select);
  const relation = selection?.kind === "relation" ? graph.relations.get(selection.id) : undefined;
  const name = selection?.kind === "entity" ? nameOf(graph, selection.id, language) : null;
  const story = useView((view) => view.story);
  const step = story?.aside === false ? readingAt(graph, story)?.present.step.title[language] : undefined;
  useTitle(step !== undefined ? step : relation === undefined ? name : sentenceOf(graph, relation, language));
  return null;
}
