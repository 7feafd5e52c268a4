import { useId } from "react";
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
  const base = useId();
  return (
    <fieldset className={css["formats"]}>
      <legend className="visually-hidden">{t("export.format")}</legend>
      {formatGroups.map((group) => (
        <div key={group} className={css["family"]}>
          <h3 className={css["group"]}>{t(`export.group.${group}`)}</h3>
          {formats
            .filter((format) => format.group === group)
            .map((format) => (
              <label key={format.id} className={css["format"]}>
                <input
                  type="radio"
                  name="format"
                  className="covering"
                  aria-labelledby={`${base}${format.id}`}
                  aria-describedby={`${base}${format.id}-purpose`}
                  checked={format === chosen}
                  onChange={() => onChoose(format)}
                />
                <span id={`${base}${format.id}`}>{format.label[language]}</span>
                <small id={`${base}${format.id}-purpose`} className={css["note"]}>
                  {format.purpose[language]}
                </small>
              </label>
            ))}
        </div>
      ))}
      <p className={css["purpose"]} aria-hidden="true">
        {chosen.label[language]}: {chosen.purpose[language]}
      </p>
    </fieldset>
  );
}
