import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { analysisCommands } from "./analysis.ts";
import { briefCommand } from "./brief.ts";
import type { Command, CommandContext } from "./command.ts";
import { entityCommands } from "./entities.ts";
import { mattersCommands } from "./matters.ts";
import { historyCommands, pageCommands } from "./page.ts";
import { pathCommands } from "./paths.ts";
import { filterCommands, layoutCommands, lensCommands, showCommands } from "./picture.ts";
import { relationCommands } from "./relation.ts";
import { storyCommands } from "./story.ts";

/** Every command that there is: a new one is a row of one of these. */
export function commandsOf(graph: KnowledgeGraph): readonly Command[] {
  return [
    ...relationCommands,
    ...entityCommands,
    ...pathCommands,
    ...lensCommands(graph),
    ...filterCommands,
    ...analysisCommands,
    ...storyCommands(graph),
    briefCommand,
    ...mattersCommands,
    ...showCommands,
    ...layoutCommands,
    ...historyCommands,
    ...pageCommands,
  ];
}

/** Whether a command can be done now. */
export const isOffered = (command: Command, context: CommandContext): boolean => command.offered?.(context) ?? true;
