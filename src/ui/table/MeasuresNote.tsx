import type { MetricId } from "#graph/metrics/metric-id.ts";
import { Progress } from "../analysis/matters/Progress.tsx";
import type { Measurements, Sheet } from "../shared/measurements.ts";
import { useSpeech, useView } from "../shared/use-explorer.ts";
import css from "./MeasuresNote.module.css";

interface MeasuresNoteProps {
  readonly asked: readonly MetricId[];
  readonly sheet: Sheet;
  readonly measurements: Measurements;
}

/** What the measures in the table are of, which of them are estimated, and how far those are that are not taken yet. */
export function MeasuresNote({ asked, sheet, measurements }: MeasuresNoteProps) {
  const { t } = useSpeech();
  const scope = useView((view) => view.scope);
  const estimated = asked.filter((id) => {
    const measurement = measurements[id];
    return measurement?.phase === "ready" && measurement.sampled !== null;
  });
  return (
    <div className={css["note"]}>
      <p>
        {t("matters.columns", { of: t(`look.${scope}`) })}
        {estimated.map((id) => ` ${t("look.estimated", { metric: t(`metric.${id}`) })}.`)}
      </p>
      {asked.map((id) => (
        <Progress key={id} id={id} sheet={sheet} measurement={measurements[id]} />
      ))}
    </div>
  );
}
