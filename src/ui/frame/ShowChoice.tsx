import { Columns2, Table2, Waypoints } from "lucide-react";
import { stageOf } from "#graph/analysis-id.ts";
import { type Show, shows } from "#graph/view.ts";
import { arrange } from "#state/changes.ts";
import { Segments } from "../controls/Segments.tsx";
import { useChange, useSpeech, useView } from "../shared/use-explorer.ts";

const icons = { canvas: Waypoints, split: Columns2, table: Table2 } satisfies Record<Show, unknown>;

/** Whether the graph is drawn, listed, or both. */
export function ShowChoice() {
  const { t } = useSpeech();
  const change = useChange();
  const show = useView((view) => (stageOf(view) === null ? view.show : undefined));
  return (
    <Segments
      name="show"
      label={t("show.name")}
      segments={shows.map((value) => ({ value, label: t(`show.${value}`), icon: icons[value] }))}
      chosen={show}
      onChoose={(value) => change(arrange(value))}
    />
  );
}
