import { Suspense } from "react";
import type { AnalysisId } from "#graph/analysis-id.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./analysis.module.css";
import { analyses } from "./analyses.ts";

/** What an analysis answers, wherever it stands. */
export function AnalysisBody({ id }: { readonly id: AnalysisId }) {
  const { t } = useSpeech();
  const { Component } = analyses[id];
  return (
    <Suspense
      fallback={
        <p className={css["wait"]} role="status">
          {t("analysis.loading")}
        </p>
      }
    >
      <Component />
    </Suspense>
  );
}
