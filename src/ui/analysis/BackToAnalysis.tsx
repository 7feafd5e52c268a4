import { ArrowLeft } from "lucide-react";
import { besideOf } from "#graph/analysis-id.ts";
import { analyse } from "#state/changes.ts";
import { setAside } from "#state/stories.ts";
import { ChangeLink } from "../controls/ChangeLink.tsx";
import { useSpeech, useView } from "../shared/use-explorer.ts";
import css from "./analysis.module.css";
import { analyses } from "./analyses.ts";

/** Leads from what is selected back to the analysis that it covers. */
export function BackToAnalysis() {
  const { t } = useSpeech();
  const story = useView((view) => view.story);
  const id = useView((view) => (story === null ? besideOf(view) : "story"));
  if (id === null) return null;
  return (
    <ChangeLink to={story === null ? analyse(id) : setAside(false)} className={css["back"]}>
      <ArrowLeft size={14} aria-hidden="true" />
      {t(analyses[id].label)}
    </ChangeLink>
  );
}
