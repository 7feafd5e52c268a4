import { useSpeech, useVisible } from "../../shared/use-explorer.ts";
import type { Extent } from "./choices.ts";
import css from "./ExtentChoice.module.css";

interface ExtentChoiceProps {
  readonly extent: Extent;
  readonly onExtent: (extent: Extent) => void;
}

/** How much of the graph goes into the file. */
export function ExtentChoice({ extent, onExtent }: ExtentChoiceProps) {
  const { t } = useSpeech();
  const { counts } = useVisible();
  const options = [
    { id: "shown", label: t("export.shown"), relations: counts.shown },
    { id: "everything", label: t("export.everything"), relations: counts.total },
  ] as const;
  return (
    <fieldset>
      <legend className={css["legend"]}>{t("export.what")}</legend>
      {options.map(({ id, label, relations }) => (
        <label key={id} className={css["option"]}>
          <input
            type="radio"
            name="extent"
            className={css["radio"]}
            checked={extent === id}
            onChange={() => onExtent(id)}
          />
          {label}
          <small className={css["count"]}>{t("panel.relations", { count: relations })}</small>
        </label>
      ))}
    </fieldset>
  );
}
