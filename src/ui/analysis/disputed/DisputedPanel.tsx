import { Disputes } from "../../dialogs/about/Disputes.tsx";
import { PanelHead } from "../../panel/PanelHead.tsx";
import { useSpeech } from "../../shared/use-explorer.ts";

/** Everything that sources disagree about. */
export function DisputedPanel() {
  const { t } = useSpeech();
  return (
    <>
      <PanelHead kind={t("analysis.name")} title={t("analysis.disputed")} />
      <Disputes />
    </>
  );
}
