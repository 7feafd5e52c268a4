import { analysisIds } from "#graph/analysis-id.ts";
import { analyse } from "#state/changes.ts";
import { analyses } from "../analysis/analyses.ts";
import type { Command } from "./command.ts";

/** What one can ask of the graph; asking again puts it away. */
export const analysisCommands: readonly Command[] = analysisIds.map((id) => ({
  id: `analyse-${id}`,
  group: "analysis",
  icon: analyses[id].icon,
  label: ({ speech }) => speech.t(analyses[id].label),
  offered: ({ graph }) => analyses[id].offered?.(graph) ?? true,
  checked: ({ view }) => view.analysis === id,
  run: ({ change, view }) => change(analyse(view.analysis === id ? null : id)),
}));
