import { useId } from "react";
import { type MetricId, metricIds, type Scope, scopes } from "#graph/metrics/metric-id.ts";
import { colourBy, group, isFigure, measureBy, measureOf, sizeBy } from "#state/matters-changes.ts";
import { Segments } from "../../controls/Segments.tsx";
import { CheckRow } from "../../rail/CheckRow.tsx";
import { useChange, useSpeech, useView } from "../../shared/use-explorer.ts";
import css from "./Choices.module.css";

/** What is measured: all of the graph or the view. */
export function ScopeChoice() {
  const { t } = useSpeech();
  const change = useChange();
  const scope = useView((view) => view.scope);
  return (
    <Segments
      name="matters-scope"
      label={t("matters.scope")}
      segments={scopes.map((value: Scope) => ({ value, label: t(`matters.${value}`) }))}
      chosen={scope}
      onChoose={(value) => change(measureOf(value))}
      className={css["scope"]}
    />
  );
}

/** The measures, each in a sentence. */
export function MetricChoice() {
  const { t } = useSpeech();
  const change = useChange();
  const chosen = useView((view) => view.metric);
  const about = useId();
  return (
    <fieldset className={css["metrics"]}>
      <legend className="visually-hidden">{t("matters.metric")}</legend>
      {metricIds.map((id) => (
        <label key={id} className={css["metric"]}>
          <input
            type="radio"
            name="matters-metric"
            className={css["radio"]}
            checked={chosen === id}
            aria-labelledby={`${about}${id}-name`}
            aria-describedby={`${about}${id}`}
            onChange={() => change(measureBy(id))}
          />
          <span className={css["dot"]} aria-hidden="true" />
          <span id={`${about}${id}-name`} className={css["name"]}>
            {t(`metric.${id}`)}
          </span>
          <span id={`${about}${id}`} className={css["is"]}>
            {t(`means.${id}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What the nodes are to say of a measure. */
export function LookChoices({ metric }: { readonly metric: MetricId }) {
  const { t } = useSpeech();
  const change = useChange();
  const sizedBy = useView((view) => view.sizedBy);
  const colouredBy = useView((view) => view.colouredBy);
  const grouped = useView((view) => view.grouped);
  const [sized, coloured] = [sizedBy === metric, colouredBy === metric];
  return (
    <div className={css["looks"]}>
      {isFigure(metric) && (
        <CheckRow label={t("matters.size")} ticked={sized} onToggle={() => change(sizeBy(sized ? null : metric))} />
      )}
      <CheckRow
        label={t("matters.colour")}
        ticked={coloured}
        onToggle={() => change(colourBy(coloured ? null : metric))}
      />
      {metric === "community" && (
        <CheckRow label={t("matters.group")} ticked={grouped} onToggle={() => change(group(!grouped))} />
      )}
    </div>
  );
}
