import { ChartNoAxesColumnDecreasing, type LucideIcon, Scale } from "lucide-react";
import { type ComponentType, lazy } from "react";
import type { AnalysisId } from "#graph/analysis-id.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { MessageKey } from "#words/speech.ts";

/** A question that one can ask of the graph beyond what is selected. */
interface Analysis {
  readonly icon: LucideIcon;
  readonly label: MessageKey;
  /** In the panel where nothing is selected, or instead of canvas and table. */
  readonly place: "panel" | "stage";
  /** Whether this graph has anything to say to it; without it always. */
  readonly offered?: (graph: KnowledgeGraph) => boolean;
  /** Comes with its own code when it is first asked. In the panel it begins with a `PanelHead`. */
  readonly Component: ComponentType;
}

/** Every analysis that there is: a new one is a row here and an id. */
export const analyses: Readonly<Record<AnalysisId, Analysis>> = {
  disputed: {
    icon: Scale,
    label: "analysis.disputed",
    place: "panel",
    Component: lazy(() => import("./disputed/DisputedPanel.tsx").then((m) => ({ default: m.DisputedPanel }))),
  },
  matters: {
    icon: ChartNoAxesColumnDecreasing,
    label: "analysis.matters",
    place: "panel",
    Component: lazy(() => import("./matters/MattersPanel.tsx").then((m) => ({ default: m.MattersPanel }))),
  },
};
