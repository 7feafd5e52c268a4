import { clearFilters } from "#state/changes.ts";
import { Button } from "../controls/Button.tsx";
import { useChange, useSpeech, useVisible } from "../shared/use-explorer.ts";
import css from "./Empty.module.css";

/** What stands on the canvas when no relation does, and the way back. */
export function Empty() {
  const { t } = useSpeech();
  const change = useChange();
  const { counts } = useVisible();
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
      <Button look="outline" onClick={() => change(clearFilters)}>
        {t("canvas.clear")}
      </Button>
    </div>
  );
}
