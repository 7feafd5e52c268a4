import { useSpeech } from "../../shared/use-explorer.ts";
import { choices, type ExportChoice } from "./choices.ts";
import css from "./FormatList.module.css";

interface FormatListProps {
  readonly chosen: ExportChoice;
  readonly onChoose: (choice: ExportChoice) => void;
}

const groups = [
  { id: "picture", title: "export.picture" },
  { id: "data", title: "export.data" },
] as const;

/** The kinds of file, one of which is chosen. */
export function FormatList({ chosen, onChoose }: FormatListProps) {
  const { t } = useSpeech();
  return (
    <fieldset className={css["formats"]}>
      <legend className="visually-hidden">{t("export.format")}</legend>
      {groups.map((group) => (
        <div key={group.id}>
          <h3 className={css["group"]}>{t(group.title)}</h3>
          {choices
            .filter((choice) => choice.group === group.id)
            .map((choice) => (
              <label key={choice.id} className={css["format"]}>
                <input
                  type="radio"
                  name="format"
                  className="covering"
                  checked={choice === chosen}
                  onChange={() => onChoose(choice)}
                />
                {choice.label}
                {choice.note !== null && <small className={css["note"]}>{t(choice.note)}</small>}
              </label>
            ))}
        </div>
      ))}
    </fieldset>
  );
}
