import { CircleAlert, Download } from "lucide-react";
import { type SyntheticEvent, useId, useState } from "react";
import { Button } from "../controls/Button.tsx";
import { useGraph, useSpeech, useView } from "../shared/use-explorer.ts";
import { firstChoice, type ExportChoice, type Extent } from "./export/choices.ts";
import { ExtentChoice } from "./export/ExtentChoice.tsx";
import { safeName, suggestedName } from "./export/file-name.ts";
import { FormatList } from "./export/FormatList.tsx";
import { Preview } from "./export/Preview.tsx";
import { useExport } from "./export/use-export.ts";
import { usePictureSource } from "./export/use-picture-source.ts";
import css from "./ExportDialog.module.css";
import { Window } from "./Window.tsx";

interface FileNameProps {
  readonly name: string;
  readonly extension: string;
  readonly onName: (name: string) => void;
}

function FileName({ name, extension, onName }: FileNameProps) {
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

/** Takes what is shown, or everything, out of the page: as a picture or as data. */
export function ExportDialog() {
  const { t } = useSpeech();
  const graph = useGraph();
  const view = useView((view) => view);
  const [choice, setChoice] = useState<ExportChoice>(firstChoice);
  const [extent, setExtent] = useState<Extent>("shown");
  const [name, setName] = useState(() => suggestedName(graph, view));
  const { phase, run, reset } = useExport();
  const source = usePictureSource(extent);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void run(choice, { ...source, extent, name: safeName(name) });
  };
  const choose = (next: ExportChoice) => {
    reset();
    setChoice(next);
  };
  return (
    <Window title={t("export.title")} width={840}>
      <form className={css["form"]} onSubmit={submit}>
        <div className={css["body"]}>
          <FormatList chosen={choice} onChoose={choose} />
          <div className={css["options"]}>
            {choice.group === "picture" && <Preview source={source} />}
            <ExtentChoice extent={extent} onExtent={setExtent} />
            <h3 className={css["head"]}>{t("export.with")}</h3>
            <p className={css["contents"]}>{t(choice.contents)}</p>
          </div>
        </div>
        {phase.phase === "failed" && (
          <p className={css["failed"]} role="alert">
            <CircleAlert size={16} strokeWidth={1.8} aria-hidden="true" className={css["danger"]} />
            {t("export.failed", { format: phase.format, detail: phase.detail })}
          </p>
        )}
        <footer className={css["foot"]}>
          <FileName name={name} extension={choice.extension} onName={setName} />
          <Button type="submit" look="primary" icon={Download} disabled={phase.phase === "writing"}>
            {t(phase.phase === "writing" ? "export.working" : "export.download", { format: choice.label })}
          </Button>
        </footer>
      </form>
    </Window>
  );
}
