import { Copy } from "lucide-react";
import { type SyntheticEvent, useState } from "react";
import { briefFormats } from "#formats/brief/table.ts";
import { safeName, suggestedName } from "#formats/file-name.ts";
import { type Extent, type Format, usualChoices } from "#formats/format.ts";
import { writeProblemWords } from "#words/write-problem.ts";
import { Button } from "../controls/Button.tsx";
import { Segments } from "../controls/Segments.tsx";
import { useGraph, useSpeech, useView } from "../shared/use-explorer.ts";
import css from "./BriefDialog.module.css";
import { BriefView } from "./brief/BriefView.tsx";
import { type BriefAhead, useBrief } from "./brief/use-brief.ts";
import { ExtentChoice } from "./export/ExtentChoice.tsx";
import { Saving } from "./export/Saving.tsx";
import { useExport } from "./export/use-export.ts";
import { useExportSource } from "./export/use-export-source.ts";
import { Window } from "./Window.tsx";
import "#words/areas/brief.ts";
import "#words/areas/exporting.ts";

const [markdown] = briefFormats as readonly [Format, ...Format[]];

function Ahead({ ahead }: { readonly ahead: BriefAhead }) {
  const { t, language } = useSpeech();
  return (
    // A phone scrolls all of the dialog, a wide window only this.
    <div
      className={css["preview"]}
      tabIndex={0}
      role="group"
      aria-label={t("brief.preview")}
      aria-busy={ahead.phase === "working"}
    >
      {ahead.phase === "working" && <p className={css["waiting"]}>{t("brief.working")}</p>}
      {ahead.phase === "ready" && <BriefView brief={ahead.brief} />}
      {ahead.phase === "failed" && (
        <p>{t("export.previewFailed", { detail: writeProblemWords(ahead.problem, { t, language }) })}</p>
      )}
    </div>
  );
}

/** Makes what is shown, what is selected or everything a brief that one can publish. */
export function BriefDialog() {
  const { t, language } = useSpeech();
  const graph = useGraph();
  const view = useView((view) => view);
  const [format, setFormat] = useState<Format>(markdown);
  const [extent, setExtent] = useState<Extent>("shown");
  const [name, setName] = useState(() => suggestedName(graph, view));
  const { phase, save, copy, reset } = useExport();
  // What the file is called says nothing in the brief: it is not composed anew for that.
  const unnamed = useExportSource({ extent, theme: "light", name: "brief" });
  const source = { ...unnamed, name: safeName(name) };
  const ahead = useBrief(unnamed);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void save(format, source, usualChoices);
  };
  const choose = (id: string) => {
    reset();
    setFormat(briefFormats.find((each) => each.id === id) ?? markdown);
  };
  return (
    <Window title={t("brief.title")} width={1040}>
      <form className={css["form"]} onSubmit={submit}>
        <div className={css["body"]}>
          <Ahead ahead={ahead} />
          <div className={css["options"]}>
            <ExtentChoice extent={extent} onExtent={setExtent} />
            <div>
              <p className={css["label"]} aria-hidden="true">
                {t("brief.format")}
              </p>
              <Segments
                name="brief-format"
                label={t("brief.format")}
                segments={briefFormats.map((each) => ({ value: each.id, label: each.label[language] }))}
                chosen={format.id}
                onChoose={choose}
              />
              <p className={css["purpose"]}>{format.purpose[language]}</p>
            </div>
          </div>
        </div>
        <Saving format={format} phase={phase} name={name} onName={setName}>
          <Button look="outline" icon={Copy} onClick={() => void copy(markdown, source, usualChoices)}>
            {t("brief.copy")}
          </Button>
        </Saving>
      </form>
    </Window>
  );
}
