import { useMemo } from "react";
import type { Selection } from "#graph/selection.ts";
import { Button } from "../controls/Button.tsx";
import { useChange, useGraph, useSpeech, useView, useVisible } from "../shared/use-explorer.ts";
import css from "./Hidden.module.css";
import { hidingOf, unhide } from "./unhide.ts";

/** Says that what the panel shows is not in the picture, and brings it there. */
export function Hidden({ selection }: { readonly selection: Selection }) {
  const { t } = useSpeech();
  const graph = useGraph();
  const visible = useVisible();
  const change = useChange();
  const view = useView((view) => view);
  const hiding = useMemo(() => hidingOf(graph, visible, view, selection), [graph, visible, view, selection]);
  if (hiding === null) return null;
  return (
    <div className={css["hidden"]} role="status">
      <p>{t(hiding === "limit" ? "panel.hiddenByLimit" : "panel.hiddenByFilters")}</p>
      <Button small look="outline" onClick={() => change(unhide(graph, selection))}>
        {t("action.showIt")}
      </Button>
    </div>
  );
}
