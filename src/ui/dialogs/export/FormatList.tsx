import { type Format, formatGroups } from "#formats/format.ts";
import { formats } from "#formats/table.ts";
import { useSpeech } from "../../shared/use-explorer.ts";
import css from "./FormatList.module.css";

interface FormatListProps {
  readonly chosen: Format;
  readonly onChoose: (format: Format) => void;
}

/** The kinds of file, one of which is chosen. */
export function FormatList({ chosen, onChoose }: FormatListProps) {
  const { t, language } = useSpeech();
  return (
    <fieldset className={css["formats"]}>
      <legend className="visually-hidden">{t("export.format")}</legend>
      {formatGroups.map((group) => (
        <div key={group}>
          <h3 className={css["group"]}>{t(`export.group.${group}`)}</h3>
          {formats
            .filter((format) => format.group === group)
            .map((format) => (
              <label key={format.id} className={css["format"]}>
                <input
                  type="radio"
                  name="format"
                  className="covering"
                  checked={format === chosen}
                  onChange={() => onChoose(format)}
                />
                {format.label[language]}
                <small className={css["note"]}>{format.purpose[language]}</small>
              </label>
            ))}
        </div>
      ))}
    </fieldset>
  );
}
