import { lazy, Suspense } from "react";
import { stageOf } from "#graph/analysis-id.ts";
import { AnalysisBody } from "../analysis/AnalysisBody.tsx";
import { GraphView } from "../graph-view/GraphView.tsx";
import { useSpeech, useView } from "../shared/use-explorer.ts";
import css from "./Stage.module.css";

/** Comes with its own code when it is first looked at. */
const TableView = lazy(() => import("../table/TableView.tsx").then(({ TableView }) => ({ default: TableView })));

/** The graph: drawn, listed, or both side by side, or an analysis that needs the room; on a narrow window one above the other. */
export function Stage() {
  const { t } = useSpeech();
  const show = useView((view) => view.show);
  const analysis = useView(stageOf);
  if (analysis !== null) {
    return (
      <div className={css["stage"]}>
        <AnalysisBody id={analysis} />
      </div>
    );
  }
  return (
    <div className={css["stage"]} data-show={show}>
      {show !== "table" && <GraphView />}
      {show !== "canvas" && (
        <Suspense
          fallback={
            <p className={css["wait"]} role="status">
              {t("table.loading")}
            </p>
          }
        >
          <TableView />
        </Suspense>
      )}
    </div>
  );
}
