import { PanelHead } from "../../panel/PanelHead.tsx";
import { useSpeech, useView } from "../../shared/use-explorer.ts";
import { Ends } from "./Ends.tsx";
import { Found } from "./Found.tsx";
import css from "./paths.module.css";
import { useAnswers } from "./use-answers.ts";

/** How two entities are connected, by paths with a source for each hop; or more of them, by a tree. */
export function PathsPanel() {
  const { t } = useSpeech();
  const answers = useAnswers();
  const ends = useView((view) => view.ends);
  return (
    <>
      <PanelHead kind={t("analysis.name")} title={t("paths.title")}>
        <Ends />
      </PanelHead>
      {answers === null ? (
        <p className={css["lead"]}>{t("paths.lead")}</p>
      ) : (
        <Found key={ends.join(" ")} answers={answers} />
      )}
    </>
  );
}
