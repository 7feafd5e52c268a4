import { type Extent, extents } from "#formats/format.ts";
import { hasSelection, selectionOf } from "#graph/selected-part.ts";
import { useGraph, useSpeech, useView, useVisible } from "../../shared/use-explorer.ts";
import css from "./ExtentChoice.module.css";

interface ExtentChoiceProps {
  readonly extent: Extent;
  readonly onExtent: (extent: Extent) => void;
}

/** How much of the graph goes into the file. */
export function ExtentChoice({ extent, onExtent }: ExtentChoiceProps) {
  const { t } = useSpeech();
  const graph = useGraph();
  const view = useView((view) => view);
  const visible = useVisible();
  const selected = hasSelection(view);
  const relations: Readonly<Record<Extent, number>> = {
    shown: visible.counts.shown,
    selection: selected ? selectionOf(graph, view, visible).relations.size : 0,
    everything: visible.counts.total,
  };
  return (
    <fieldset>
      <legend className={css["legend"]}>{t("export.what")}</legend>
      {extents.map((id) => {
        const empty = id === "selection" && !selected;
        return (
          <label key={id} className={css["option"]}>
            <input
              type="radio"
              name="extent"
              className={css["radio"]}
              checked={extent === id}
              disabled={empty}
              onChange={() => onExtent(id)}
            />
            <span className={empty ? css["empty"] : undefined}>{t(`export.extent.${id}`)}</span>
            <small className={css["count"]}>
              {empty ? t("export.nothingSelected") : t("panel.relations", { count: relations[id] })}
            </small>
          </label>
        );
      })}
    </fieldset>
  );
}
