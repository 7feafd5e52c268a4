import { useMemo } from "react";
import { isOffered } from "../commands/table.ts";
import { useCommands } from "../commands/use-commands.ts";
import { useShortcuts } from "../shared/use-shortcuts.ts";

/** The keys of all commands. A key may stand for several: the first that can be done now is. */
export function GlobalShortcuts() {
  const { commands, contextFor } = useCommands();
  const shortcuts = useMemo(() => {
    const keys = new Set(commands.flatMap((command) => command.keys ?? []));
    const press = (key: string) => () => {
      const context = contextFor();
      const { dialog, menu } = context.session.getState();
      // What is typed while one of them is on its way is meant for it.
      if (dialog !== null || menu !== null) return true;
      if (context.services.plainKeysOff.isSo() && key.length === 1) return true;
      const command = commands.find((candidate) => candidate.keys?.includes(key) && isOffered(candidate, context));
      command?.run(context);
      return command !== undefined;
    };
    return Object.fromEntries([...keys].map((key) => [key, press(key)]));
  }, [commands, contextFor]);
  useShortcuts(shortcuts);
  return null;
}
