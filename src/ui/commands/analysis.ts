import { type AnalysisId, analysisIds } from "#graph/analysis-id.ts";
import type { View } from "#graph/view.ts";
import { analyse } from "#state/changes.ts";
import { analyses } from "../analysis/analyses.ts";
import type { Command } from "./command.ts";

const isAsked = (id: AnalysisId, view: View) => analyses[id].isAsked?.(view) ?? view.analysis === id;

/** What one can ask of the graph; asking again puts it away. */
export const analysisCommands: readonly Command[] = analysisIds.map((id) => ({
  id: `analyse-${id}`,
  group: "analysis",
  icon: analyses[id].icon,
  label: ({ speech }) => speech.t(analyses[id].label),
  offered: ({ graph }) => analyses[id].offered?.(graph) ?? true,
  checked: ({ view }) => isAsked(id, view),
  run: ({ change, view, graph }) =>
    change(isAsked(id, view) ? analyse(null) : (analyses[id].ask?.(graph) ?? analyse(id))),
}));
