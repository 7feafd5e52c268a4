import type { MetricId } from "#graph/metrics/metric-id.ts";
import { percentWords } from "#words/format.ts";
import { Button } from "../../controls/Button.tsx";
import type { Measurement, Sheet } from "../../shared/measurements.ts";
import { useSpeech } from "../../shared/use-explorer.ts";
import css from "./Progress.module.css";

interface ProgressProps {
  readonly id: MetricId;
  readonly sheet: Sheet;
  readonly measurement: Measurement | undefined;
}

/** How far a measure is, with the way to cancel it; or that there is none, with the way to take it. Nothing once it is taken. */
export function Progress({ id, sheet, measurement }: ProgressProps) {
  const speech = useSpeech();
  const { t } = speech;
  const metric = t(`metric.${id}`);
  if (measurement === undefined || measurement.phase === "ready") return null;
  if (measurement.phase === "measuring") {
    const words = t("matters.measuring", { metric, part: percentWords(measurement.part, speech) });
    return (
      <div className={css["progress"]}>
        <p className={css["words"]}>{words}</p>
        <progress className={css["bar"]} max={1} value={measurement.part} aria-label={metric} />
        <Button small look="outline" onClick={() => sheet.stop(id)}>
          {t("matters.cancel")}
        </Button>
      </div>
    );
  }
  return (
    <div className={css["progress"]} role={measurement.phase === "failed" ? "alert" : "status"}>
      <p className={css["words"]}>{t(`matters.${measurement.phase}`, { metric })}</p>
      <Button small look="outline" onClick={() => sheet.again(id)}>
        {t("matters.again")}
      </Button>
    </div>
  );
}
