import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight } from "lucide-react";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { readableStories, stepBy } from "#state/stories.ts";
import type { Command } from "./command.ts";

/** More than any story has. */
const ALL = Number.MAX_SAFE_INTEGER;

const ways = [
  { id: "next", icon: ChevronRight, key: "ArrowRight", by: 1 },
  { id: "previous", icon: ChevronLeft, key: "ArrowLeft", by: -1 },
  { id: "first", icon: ChevronFirst, key: "Home", by: -ALL },
  { id: "last", icon: ChevronLast, key: "End", by: ALL },
] as const;

/** Stepping through a story, of a graph that has any. The keys are a widget's own where one walks in it by them. */
export function storyCommands(graph: KnowledgeGraph): readonly Command[] {
  if (readableStories(graph).length === 0) return [];
  return ways.map(({ id, icon, key, by }): Command => ({
    id: `story-${id}`,
    group: "story",
    icon,
    keys: [key],
    label: ({ speech }) => speech.t(`story.command.${id}`),
    offered: ({ view }) => stepBy(graph, by)(view) !== view,
    run: ({ change }) => change(stepBy(graph, by)),
  }));
}
