import { BookOpen, ChartNoAxesColumnDecreasing, Gavel, type LucideIcon, Route, Scale } from "lucide-react";
import { type ComponentType, lazy } from "react";
import type { AnalysisId } from "#graph/analysis-id.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { View } from "#graph/view.ts";
import { analyse, type Change } from "#state/changes.ts";
import { openStory, readableStories } from "#state/stories.ts";
import type { MessageKey } from "#words/speech.ts";

/** A question that one can ask of the graph beyond what is selected. */
interface Analysis {
  readonly icon: LucideIcon;
  readonly label: MessageKey;
  /** Whether this graph has anything to say to it; without it always. */
  readonly offered?: (graph: KnowledgeGraph) => boolean;
  /** How it is asked, where its name alone does not do that. */
  readonly ask?: (graph: KnowledgeGraph) => Change;
  /** Whether it is asked; without it by its name. */
  readonly isAsked?: (view: View) => boolean;
  /** Comes with its own code when it is first asked. In the panel it begins with a `PanelHead`. */
  readonly Component: ComponentType;
  /** Points something out in the picture for as long as the analysis is asked, and draws nothing itself. */
  readonly Trace?: ComponentType;
}

/** Every analysis that there is: a new one is a row here and an id. */
export const analyses: Readonly<Record<AnalysisId, Analysis>> = {
  story: {
    icon: BookOpen,
    label: "analysis.story",
    offered: (graph) => readableStories(graph).length > 0,
    ask: (graph) => {
      const [first, ...others] = readableStories(graph);
      return first === undefined || others.length > 0 ? analyse("story") : openStory(first);
    },
    isAsked: ({ story, analysis }) => story !== null || analysis === "story",
    Component: lazy(() => import("./story/StoryPanel.tsx").then((m) => ({ default: m.StoryPanel }))),
  },
  paths: {
    icon: Route,
    label: "paths.title",
    Component: lazy(() => import("./paths/PathsPanel.tsx").then((m) => ({ default: m.PathsPanel }))),
    Trace: lazy(() => import("./paths/PathTrace.tsx").then((m) => ({ default: m.PathTrace }))),
  },
  disputed: {
    icon: Scale,
    label: "analysis.disputed",
    Component: lazy(() => import("./disputed/DisputedPanel.tsx").then((m) => ({ default: m.DisputedPanel }))),
  },
  scrutiny: {
    icon: Gavel,
    label: "analysis.scrutiny",
    offered: ({ ontology }) => Object.values(ontology.relationTypes).some(({ stage }) => stage !== undefined),
    Component: lazy(() => import("./scrutiny/ScrutinyStage.tsx").then((m) => ({ default: m.ScrutinyStage }))),
  },
  matters: {
    icon: ChartNoAxesColumnDecreasing,
    label: "analysis.matters",
    Component: lazy(() => import("./matters/MattersPanel.tsx").then((m) => ({ default: m.MattersPanel }))),
  },
};
