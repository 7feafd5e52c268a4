import { Ellipsis } from "lucide-react";
import { type ReactNode, useRef } from "react";
import type { EntityId } from "#model/ids.ts";
import { Button, IconButton } from "../controls/Button.tsx";
import type { CommandContext } from "../commands/command.ts";
import { isOffered } from "../commands/table.ts";
import { useCommands } from "../commands/use-commands.ts";
import { useServices } from "../shared/services.ts";
import { useSpeech, useView } from "../shared/use-explorer.ts";
import css from "./EntityActions.module.css";

/** What one does most often, for one entity and for several; the rest is in the menu. */
const foremost = {
  one: ["expand", "hide"],
  several: ["paths-between", "connect", "only-these", "expand", "hide"],
} as const;

interface EntityActionsProps {
  readonly entities: readonly EntityId[];
  /** Buttons that come before the others. */
  readonly children?: ReactNode;
}

/** What can be done with the entities of the panel: a few buttons, and a menu with everything. */
export function EntityActions({ entities, children }: EntityActionsProps) {
  const { t } = useSpeech();
  const { session } = useServices();
  const { commands, contextFor } = useCommands();
  // Whether something is expanded or in focus decides on what the buttons say.
  useView((view) => view);
  const more = useRef<HTMLButtonElement>(null);
  const context: CommandContext = contextFor({ entities, relation: null });
  const ids = entities.length === 1 ? foremost.one : foremost.several;
  const shown = ids.flatMap((id) => {
    const command = commands.find((candidate) => candidate.id === id);
    return command !== undefined && isOffered(command, context) ? [{ id, command }] : [];
  });
  return (
    <div className={css["actions"]}>
      {children}
      {shown.map(({ id, command }) => {
        const on = command.checked?.(context);
        return (
          <Button
            key={id}
            look="outline"
            icon={command.icon}
            aria-pressed={on}
            title={command.label(context)}
            aria-label={command.label(context)}
            onClick={() => command.run(context)}
          >
            {t(`short.${id}`)}
          </Button>
        );
      })}
      <IconButton
        ref={more}
        icon={Ellipsis}
        label={t("menu.more")}
        aria-haspopup="menu"
        onClick={() => {
          const box = more.current?.getBoundingClientRect();
          if (box !== undefined) {
            session.setState({ menu: { entities, relation: null, at: { x: box.left, y: box.bottom } } });
          }
        }}
      />
    </div>
  );
}
