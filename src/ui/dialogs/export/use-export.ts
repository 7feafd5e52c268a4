import { useState } from "react";
import type { ExportSource, Format, PictureChoices, WrittenFile } from "#formats/format.ts";
import type { WriteProblem } from "#model/write-problem.ts";
import { writeAs } from "#formats/write.ts";
import { zipped } from "#formats/zip.ts";
import { useFiles, useServices } from "../../shared/services.ts";
import { notify } from "../../shared/session.ts";
import { useCopy } from "../../shared/use-copy.ts";
import { useSpeech } from "../../shared/use-explorer.ts";
import { save } from "./save.ts";

/** How far an export has come. */
export type ExportPhase =
  | { readonly phase: "idle" }
  | { readonly phase: "writing" }
  | { readonly phase: "failed"; readonly problem: WriteProblem };

const ZIP = "application/zip";

/** Writes files and saves or copies them. A failure is told and loses nothing. */
export function useExport() {
  const { session } = useServices();
  const { tools } = useFiles();
  const { t } = useSpeech();
  const copyText = useCopy();
  const [phase, setPhase] = useState<ExportPhase>({ phase: "idle" });
  const write = async (format: Format, source: ExportSource, picture: PictureChoices) => {
    setPhase({ phase: "writing" });
    try {
      const written = await writeAs(format, source, { picture, tools });
      if (written.ok) {
        setPhase({ phase: "idle" });
        return written.value;
      }
      setPhase({ phase: "failed", problem: written.problems[0] ?? { code: "format-unavailable" } });
    } catch (error) {
      setPhase({ phase: "failed", problem: { code: "format-unavailable", detail: String(error) } });
    }
    return null;
  };
  return {
    phase,
    reset: () => setPhase({ phase: "idle" }),
    /** Writes and saves. Several files that belong together come in one zip. */
    save: async (format: Format, source: ExportSource, picture: PictureChoices) => {
      const files = await write(format, source, picture);
      if (files === null) return;
      const taken: readonly WrittenFile[] =
        format.several === true ? [await zipped(files, `${source.name}.zip`)] : files;
      save(
        taken.map(({ name, content }) => ({
          name,
          content: new Blob([content as BlobPart], { type: format.several === true ? ZIP : format.mediaType }),
        })),
      );
      session.setState({ dialog: null });
      notify(session, t("toast.exported", { file: taken.map(({ name }) => name).join(", ") }));
    },
    /** Writes and copies the text: the first file, where others only go with it. */
    copy: async (format: Format, source: ExportSource, picture: PictureChoices) => {
      const files = await write(format, source, picture);
      const text = files?.[0]?.content;
      if (typeof text === "string") copyText(text, t("toast.copied"), t("toast.copyFailedLong"));
    },
  };
}
