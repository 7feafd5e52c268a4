import { useState } from "react";
import { useServices } from "../../shared/services.ts";
import { notify } from "../../shared/session.ts";
import { useSpeech } from "../../shared/use-explorer.ts";
import type { ExportChoice, ExportRequest } from "./choices.ts";
import { save } from "./save.ts";

/** How far an export has come. */
type ExportPhase =
  | { readonly phase: "idle" }
  | { readonly phase: "writing" }
  | { readonly phase: "failed"; readonly format: string; readonly detail: string };

/** Writes a file and saves it. A failure is told and loses nothing. */
export function useExport() {
  const { session } = useServices();
  const { t } = useSpeech();
  const [phase, setPhase] = useState<ExportPhase>({ phase: "idle" });
  const run = async (choice: ExportChoice, request: ExportRequest) => {
    setPhase({ phase: "writing" });
    try {
      const files = await choice.write(request);
      save(files);
      setPhase({ phase: "idle" });
      session.setState({ dialog: null });
      notify(session, t("toast.exported", { file: files.map(({ name }) => name).join(", ") }));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      setPhase({ phase: "failed", format: choice.label, detail });
    }
  };
  return { phase, run, reset: () => setPhase({ phase: "idle" }) };
}
