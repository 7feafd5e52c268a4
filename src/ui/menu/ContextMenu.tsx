import { Check } from "lucide-react";
import { useMemo, useRef } from "react";
import { Collection } from "react-aria-components/Collection";
import { Header } from "react-aria-components/Header";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Menu, MenuItem, MenuSection } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { capitalised } from "#model/name.ts";
import { type CommandContext, commandGroups } from "../commands/command.ts";
import { keyName } from "../commands/key-names.ts";
import { isOffered } from "../commands/table.ts";
import { useCommands } from "../commands/use-commands.ts";
import { nameOf, sentenceOf } from "#words/graph-names.ts";
import { useServices } from "../shared/services.ts";
import type { OpenMenu } from "../shared/session.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./ContextMenu.module.css";

/** Groups that a menu at the background offers; one at something offers what can be done with that. */
const ofBackground = ["filters", "show", "layout", "history"] as const;

function titleOf({ graph, speech, target }: CommandContext): string {
  const relation = target.relation === null ? undefined : graph.relations.get(target.relation);
  if (relation !== undefined) return sentenceOf(graph, relation, speech.language);
  const [only] = target.entities;
  return target.entities.length === 1 && only !== undefined
    ? capitalised(nameOf(graph, only, speech.language))
    : speech.t("command.someEntities", { count: target.entities.length });
}

/** The menu of what it was opened at: an entity, several, a relation, or the background. */
export function ContextMenu({ menu }: { readonly menu: OpenMenu }) {
  const speech = useSpeech();
  const { session } = useServices();
  const { commands, contextFor } = useCommands();
  const anchor = useRef<HTMLSpanElement>(null);
  const context = useMemo(() => contextFor({ entities: menu.entities, relation: menu.relation }), [contextFor, menu]);
  const onBackground = menu.entities.length === 0 && menu.relation === null;
  const groups: readonly string[] =
    menu.of !== undefined ? [menu.of] : onBackground ? ofBackground : ["relation", "entities"];
  const sections = commandGroups
    .filter((group) => groups.includes(group))
    .map((group) => ({
      id: group,
      items: commands.filter((command) => command.group === group && isOffered(command, context)),
    }))
    .filter(({ items }) => items.length > 0);
  const name =
    menu.of === "analysis"
      ? speech.t("analysis.name")
      : onBackground
        ? speech.t("menu.background")
        : speech.t("menu.name", { name: titleOf(context) });
  const close = () => session.setState({ menu: null });
  return (
    <I18nProvider locale={speech.language}>
      <span ref={anchor} className={css["anchor"]} style={{ left: menu.at.x, top: menu.at.y }} />
      <Popover
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => !open && close()}
        placement="right top"
        offset={4}
        className={css["popover"]}
        aria-label={name}
      >
        <Menu
          autoFocus="first"
          className={css["menu"]}
          aria-label={name}
          items={sections}
          onClose={close}
          onAction={(key) => {
            const command = commands.find(({ id }) => id === key);
            close();
            command?.run(context);
          }}
        >
          {(section) => (
            <MenuSection id={section.id}>
              <Header className={css["header"]}>
                {onBackground ? speech.t(`command.group.${section.id}`) : titleOf(context)}
              </Header>
              <Collection items={section.items}>
                {(command) => {
                  const { icon: Icon, keys, checked } = command;
                  const label = command.short === undefined ? command.label(context) : speech.t(command.short);
                  return (
                    <MenuItem id={command.id} textValue={label} className={css["item"]}>
                      <Icon size={16} strokeWidth={1.8} aria-hidden="true" />
                      <span>{label}</span>
                      {checked?.(context) === true && (
                        <Check size={14} strokeWidth={2.4} aria-label={speech.t("menu.on")} />
                      )}
                      {keys?.[0] !== undefined && <kbd className={css["key"]}>{keyName(keys[0], speech)}</kbd>}
                    </MenuItem>
                  );
                }}
              </Collection>
            </MenuSection>
          )}
        </Menu>
      </Popover>
    </I18nProvider>
  );
}
