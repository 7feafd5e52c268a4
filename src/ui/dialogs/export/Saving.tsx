import { CircleAlert, Download } from "lucide-react";
import type { ReactNode } from "react";
import type { Format } from "#formats/format.ts";
import { writeProblemWords } from "#words/write-problem.ts";
import { Button } from "../../controls/Button.tsx";
import { useSpeech } from "../../shared/use-explorer.ts";
import { FileName } from "./FileName.tsx";
import css from "./Saving.module.css";
import type { ExportPhase } from "./use-export.ts";

interface SavingProps {
  readonly format: Format;
  readonly phase: ExportPhase;
  readonly name: string;
  readonly onName: (name: string) => void;
  /** What else can be done with it. */
  readonly children: ReactNode;
}

/** The foot of a dialog that writes files: why that failed, if it did, what the file is to be called, and the buttons. */
export function Saving({ format, phase, name, onName, children }: SavingProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const label = format.label[language];
  return (
    <>
      {phase.phase === "failed" && (
        <p className={css["failed"]} role="alert">
          <CircleAlert size={16} strokeWidth={1.8} aria-hidden="true" className={css["danger"]} />
          {t("export.failed", { format: label, detail: writeProblemWords(phase.problem, speech) })}
        </p>
      )}
      <footer className={css["foot"]}>
        <FileName name={name} extension={format.several === true ? "zip" : format.extension} onName={onName} />
        {children}
        <Button type="submit" look="primary" icon={Download} disabled={phase.phase === "writing"}>
          {t(phase.phase === "writing" ? "export.working" : "export.download", { format: label })}
        </Button>
      </footer>
    </>
  );
}
