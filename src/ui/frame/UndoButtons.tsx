import { Redo2, Undo2 } from "lucide-react";
import { useStore } from "zustand";
import { IconButton } from "../controls/Button.tsx";
import { useServices } from "../shared/services.ts";
import { useSpeech } from "../shared/use-explorer.ts";

/** One step back or forth through what the reader did to the view. */
export function UndoButtons() {
  const { t } = useSpeech();
  const { temporal } = useServices().explorer;
  const canUndo = useStore(temporal, ({ pastStates }) => pastStates.length > 0);
  const canRedo = useStore(temporal, ({ futureStates }) => futureStates.length > 0);
  return (
    <>
      <IconButton
        icon={Undo2}
        label={t("action.undo")}
        disabled={!canUndo}
        onClick={() => temporal.getState().undo()}
      />
      <IconButton
        icon={Redo2}
        label={t("action.redo")}
        disabled={!canRedo}
        onClick={() => temporal.getState().redo()}
      />
    </>
  );
}
