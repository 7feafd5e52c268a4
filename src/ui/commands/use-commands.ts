import { useCallback, useMemo } from "react";
import { chosenEntities } from "#state/changes.ts";
import { useServices } from "../shared/services.ts";
import { useCopy } from "../shared/use-copy.ts";
import { useChange, useGraph, useSpeech, useVisible, useWholeGraph } from "../shared/use-explorer.ts";
import type { Command, CommandContext, Target } from "./command.ts";
import { commandsOf } from "./table.ts";

/** The commands, and what they are to be given: for a target of their own, or for what is chosen when one asks. */
export function useCommands(): {
  readonly commands: readonly Command[];
  readonly contextFor: (target?: Target) => CommandContext;
} {
  const services = useServices();
  const graph = useGraph();
  const visible = useVisible();
  const speech = useSpeech();
  const change = useChange();
  const copy = useCopy();
  const whole = useWholeGraph();
  const commands = useMemo(() => commandsOf(whole), [whole]);
  const contextFor = useCallback(
    (target?: Target): CommandContext => {
      const { explorer, session } = services;
      const { view } = explorer.getState();
      const { cursor } = session.getState();
      const chosen: Target =
        cursor !== null
          ? { entities: [cursor], relation: null }
          : { entities: chosenEntities(view), relation: view.select?.kind === "relation" ? view.select.id : null };
      return { graph, visible, view, speech, explorer, session, services, change, copy, target: target ?? chosen };
    },
    [services, graph, visible, speech, change, copy],
  );
  return { commands, contextFor };
}
