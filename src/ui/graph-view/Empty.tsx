import { Undo2 } from "lucide-react";
import { useStore } from "zustand";
import { clearFilters } from "#state/changes.ts";
import { Button } from "../controls/Button.tsx";
import { useServices } from "../shared/services.ts";
import { useChange, useSpeech, useVisible } from "../shared/use-explorer.ts";
import css from "./Empty.module.css";

/** What stands on the canvas when no relation does, and the ways back. */
export function Empty() {
  const { t } = useSpeech();
  const change = useChange();
  const { counts } = useVisible();
  const { temporal } = useServices().explorer;
  const canUndo = useStore(temporal, ({ pastStates }) => pastStates.length > 0);
  if (counts.shown > 0) return null;
  if (counts.total === 0) {
    return (
      <div className={css["empty"]}>
        <p className={css["what"]}>{t("canvas.noData")}</p>
        <p>{t("canvas.noDataTodo")}</p>
      </div>
    );
  }
  return (
    <div className={css["empty"]}>
      <p className={css["what"]}>{t("canvas.empty", { count: counts.hiddenByFilters })}</p>
      <div className={css["ways"]}>
        <Button look="outline" onClick={() => change(clearFilters)}>
          {t("canvas.clear")}
        </Button>
        {canUndo && (
          <Button icon={Undo2} onClick={() => temporal.getState().undo()}>
            {t("action.undo")}
          </Button>
        )}
      </div>
    </div>
  );
}
