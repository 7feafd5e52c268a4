import { ArrowLeft } from "lucide-react";
import { analyse } from "#state/changes.ts";
import { ChangeLink } from "../controls/ChangeLink.tsx";
import { useSpeech, useView } from "../shared/use-explorer.ts";
import css from "./analysis.module.css";
import { analyses } from "./analyses.ts";

/** Leads from what is selected back to the analysis that it covers. */
export function BackToAnalysis() {
  const { t } = useSpeech();
  const id = useView(({ analysis }) => analysis);
  if (id === null || analyses[id].place !== "panel") return null;
  return (
    <ChangeLink to={analyse(id)} className={css["back"]}>
      <ArrowLeft size={14} aria-hidden="true" />
      {t(analyses[id].label)}
    </ChangeLink>
  );
}
