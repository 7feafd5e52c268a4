import { Code, Copy } from "lucide-react";
import { type SyntheticEvent, useState } from "react";
import { safeName, suggestedName } from "#formats/file-name.ts";
import { type Extent, type Format, type PictureChoices, usualChoices } from "#formats/format.ts";
import { formats } from "#formats/table.ts";
import type { Theme } from "#graph/scene/palette.ts";
import { sizeWords } from "#words/format.ts";
import { Button } from "../controls/Button.tsx";
import { useServices } from "../shared/services.ts";
import { linkCopied } from "../shared/link-copied.ts";
import { useCopy } from "../shared/use-copy.ts";
import { useGraph, useSpeech, useView } from "../shared/use-explorer.ts";
import { DARK, useMedia } from "../shared/use-media.ts";
import { embedCode } from "./export/embed-code.ts";
import { ExtentChoice } from "./export/ExtentChoice.tsx";
import { FormatList } from "./export/FormatList.tsx";
import { PictureOptions } from "./export/PictureOptions.tsx";
import { Preview } from "./export/Preview.tsx";
import { Saving } from "./export/Saving.tsx";
import { useExport } from "./export/use-export.ts";
import { useExportSource } from "./export/use-export-source.ts";
import { type Ahead, useWritten } from "./export/use-written.ts";
import css from "./ExportDialog.module.css";
import "#words/areas/exporting.ts";
import { Window } from "./Window.tsx";

function sizeOf(ahead: Ahead): number | null {
  if (ahead.phase !== "text") return null;
  return ahead.files.reduce((sum, { content }) => sum + content.length, 0);
}

/** Takes what is shown, what is selected or everything out of the page: as a picture, as a page, or as data. */
export function ExportDialog() {
  const speech = useSpeech();
  const { t } = speech;
  const { urlOf, session } = useServices();
  const graph = useGraph();
  const view = useView((view) => view);
  const dark = useMedia(DARK);
  const [format, setFormat] = useState<Format>(formats[0] as Format);
  const [extent, setExtent] = useState<Extent>("shown");
  const [theme, setTheme] = useState<Theme>(dark ? "dark" : "light");
  const [choices, setChoices] = useState<PictureChoices>(usualChoices);
  const [name, setName] = useState(() => suggestedName(graph, view));
  const { phase, save, copy, reset } = useExport();
  const copyText = useCopy();
  const source = useExportSource({ extent, theme, name: safeName(name) });
  const ahead = useWritten(format, source, choices);
  const size = sizeOf(ahead);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void save(format, source, choices);
  };
  const choose = (next: Format) => {
    reset();
    setFormat(next);
  };
  return (
    <Window title={t("export.title")} width={920}>
      <form className={css["form"]} onSubmit={submit}>
        <div className={css["body"]}>
          <FormatList chosen={format} onChoose={choose} />
          <div className={css["options"]}>
            <Preview ahead={ahead} />
            <ExtentChoice extent={extent} onExtent={setExtent} />
            {format.group === "picture" && (
              <PictureOptions
                format={format}
                choices={choices}
                onChoices={setChoices}
                theme={theme}
                onTheme={setTheme}
              />
            )}
          </div>
        </div>
        <Saving format={format} phase={phase} name={name} onName={setName}>
          {size !== null && <span className={css["size"]}>{t("export.size", { size: sizeWords(size, speech) })}</span>}
          <Button
            look="outline"
            icon={Code}
            title={t("export.embedHint")}
            onClick={() => copyText(embedCode(urlOf(view), name), linkCopied(session, speech, "toast.copied"))}
          >
            {t("export.embed")}
          </Button>
          {format.copyable === true && (
            <Button look="outline" icon={Copy} onClick={() => void copy(format, source, choices)}>
              {t("action.copy")}
            </Button>
          )}
        </Saving>
      </form>
    </Window>
  );
}
