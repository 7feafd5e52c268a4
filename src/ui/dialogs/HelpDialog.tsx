import type { MessageKey } from "#words/speech.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./HelpDialog.module.css";
import { Window } from "./Window.tsx";

const keys: readonly { keys: readonly string[]; does: MessageKey }[] = [
  { keys: ["/"], does: "help.search" },
  { keys: ["t"], does: "help.table" },
  { keys: ["f"], does: "help.fit" },
  { keys: ["+", "-"], does: "help.zoom" },
  { keys: ["Ctrl Z", "Ctrl Y"], does: "help.undo" },
  { keys: ["Esc"], does: "help.escape" },
  { keys: ["?"], does: "help.help" },
];
const pointer: readonly MessageKey[] = ["help.click", "help.drag", "help.wheel"];

/** The keys that do something. */
export function HelpDialog() {
  const { t } = useSpeech();
  return (
    <Window title={t("help.title")} width={440}>
      <div className={css["body"]}>
        <dl className={css["keys"]}>
          {keys.map(({ keys, does }) => (
            <div key={does} className={css["row"]}>
              <dt className={css["names"]}>
                {keys.map((key) => (
                  <kbd key={key} className={css["key"]}>
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{t(does)}</dd>
            </div>
          ))}
        </dl>
        <h3 className={css["head"]}>{t("help.pointer")}</h3>
        <ul>
          {pointer.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </div>
    </Window>
  );
}
