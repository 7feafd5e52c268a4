import { useState } from "react";
import type { MessageKey } from "#words/speech.ts";
import { commandGroups } from "../commands/command.ts";
import { keyName } from "../commands/key-names.ts";
import { useCommands } from "../commands/use-commands.ts";
import { useServices } from "../shared/services.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./HelpDialog.module.css";
import { Window } from "./Window.tsx";

interface KeyRow {
  readonly id: string;
  readonly keys: readonly string[];
  readonly does: string;
}

/** On the canvas, while it has the keyboard's focus. */
const canvasKeys: readonly { keys: readonly string[]; does: MessageKey }[] = [
  { keys: ["←", "→", "↑", "↓"], does: "help.walk" },
  { keys: ["Enter"], does: "help.enter" },
  { keys: ["Space"], does: "help.space" },
  { keys: [",", "."], does: "help.edges" },
  { keys: ["m"], does: "help.menu" },
];
const pointer: readonly MessageKey[] = [
  "help.click",
  "help.shiftClick",
  "help.doubleClick",
  "help.context",
  "help.drag",
  "help.wheel",
];

function Keys({ title, rows }: { readonly title: string; readonly rows: readonly KeyRow[] }) {
  return (
    <section className={css["part"]}>
      <h3 className={css["head"]}>{title}</h3>
      <dl>
        {rows.map(({ id, keys, does }) => (
          <div key={id} className={css["row"]}>
            <dt className={css["names"]}>
              {keys.map((key) => (
                <kbd key={key} className={css["key"]}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The keys that do something, group by group. */
export function HelpDialog() {
  const speech = useSpeech();
  const { t } = speech;
  const { commands, contextFor } = useCommands();
  const context = contextFor();
  const { plainKeysOff } = useServices();
  const [plainKeys, setPlainKeys] = useState(() => !plainKeysOff.isSo());
  const groups = commandGroups.map((group) => ({
    group,
    rows: commands
      .filter(
        (command) =>
          command.group === group &&
          command.keys !== undefined &&
          // Pin and unpin share a key: one row says both.
          commands.find(({ keys }) => keys?.[0] === command.keys?.[0]) === command,
      )
      .map((command): KeyRow => {
        const keys = (command.keys ?? []).slice(0, 1).map((key) => keyName(key, speech));
        return { id: command.id, keys, does: command.help === undefined ? command.label(context) : t(command.help) };
      }),
  }));
  const onCanvas = canvasKeys.map(({ keys, does }): KeyRow => ({ id: does, keys, does: t(does) }));
  return (
    <Window title={t("help.title")} width={760}>
      <div className={css["body"]} tabIndex={0} role="group" aria-label={t("help.title")}>
        <label className={css["plain"]}>
          <input
            type="checkbox"
            checked={plainKeys}
            onChange={({ target }) => {
              plainKeysOff.set(!target.checked);
              setPlainKeys(target.checked);
            }}
          />
          {t("help.plainKeys")}
        </label>
        <div className={css["columns"]}>
          <Keys title={t("help.canvas")} rows={onCanvas} />
          {groups
            .filter(({ rows }) => rows.length > 0)
            .map(({ group, rows }) => (
              <Keys key={group} title={t(`command.group.${group}`)} rows={rows} />
            ))}
          <section className={css["part"]}>
            <h3 className={css["head"]}>{t("help.pointer")}</h3>
            <ul>
              {pointer.map((key) => (
                <li key={key} className={css["pointer"]}>
                  {t(key)}
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </Window>
  );
}
