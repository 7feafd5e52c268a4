import { useId } from "react";
import { useSpeech } from "../../shared/use-explorer.ts";
import css from "./FileName.module.css";

interface FileNameProps {
  readonly name: string;
  readonly extension: string;
  readonly onName: (name: string) => void;
}

/** What the file is to be called; its end follows from what is in it. */
export function FileName({ name, extension, onName }: FileNameProps) {
  const { t } = useSpeech();
  const id = useId();
  return (
    <div className={css["field"]}>
      <label htmlFor={id} className="visually-hidden">
        {t("export.fileName")}
      </label>
      <input
        id={id}
        className={css["name"]}
        value={name}
        spellCheck={false}
        onChange={(event) => onName(event.target.value)}
      />
      <span className={css["extension"]}>.{extension}</span>
    </div>
  );
}
