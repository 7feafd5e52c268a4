import { EdgeSwatch } from "../marks/EdgeSwatch.tsx";
import { useGraph, useSpeech, useVisible } from "../shared/use-explorer.ts";
import { ChoiceGroup } from "./ChoiceGroup.tsx";
import { countStatuses } from "./counts.ts";

/** What the dashes on the canvas stand for, each to be ticked. */
export function Statuses() {
  const { t } = useSpeech();
  const choices = countStatuses(useGraph(), useVisible()).map(({ status, count }) => ({
    id: status,
    label: t(`status.${status}`),
    mark: <EdgeSwatch status={status} />,
    count,
  }));
  return <ChoiceGroup title={t("rail.status")} note={t("rail.statusNote")} list="statuses" choices={choices} />;
}
