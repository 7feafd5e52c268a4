import { type Status, statuses } from "#model/status.ts";
import { EdgeSwatch } from "../marks/EdgeSwatch.tsx";
import { useSpeech } from "../shared/use-explorer.ts";
import { ChoiceGroup } from "./ChoiceGroup.tsx";

/** What the dashes on the canvas stand for, each to be ticked. */
export function Statuses() {
  const { t } = useSpeech();
  return (
    <ChoiceGroup
      list="statuses"
      title={t("rail.status")}
      note={t("rail.statusNote")}
      ids={statuses}
      describe={(id) => ({ label: t(`status.${id as Status}`), mark: <EdgeSwatch status={id as Status} /> })}
    />
  );
}
