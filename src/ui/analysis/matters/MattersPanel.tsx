import { EXACT_UP_TO } from "#graph/metrics/limits.ts";
import { linkCount } from "#graph/metrics/network.ts";
import { PanelHead } from "../../panel/PanelHead.tsx";
import { useSpeech, useView } from "../../shared/use-explorer.ts";
import { useMeasurements } from "../../shared/use-measurements.ts";
import { LookChoices, MetricChoice, ScopeChoice } from "./Choices.tsx";
import { Communities } from "./Communities.tsx";
import css from "./MattersPanel.module.css";
import { Progress } from "./Progress.tsx";
import "#words/areas/matters.ts";
import { Ranking } from "./Ranking.tsx";

/** Who matters: the entities by a measure, and what the nodes are to say of it. */
export function MattersPanel() {
  const { t } = useSpeech();
  const metric = useView((view) => view.metric);
  const scope = useView((view) => view.scope);
  const { sheet, measurements } = useMeasurements([metric]);
  const measurement = measurements[metric];
  if (sheet === null) return null;
  const { network } = sheet;
  const entities = network.ids.length;
  const ready = measurement?.phase === "ready" ? measurement : null;
  return (
    <>
      <PanelHead kind={t("analysis.name")} title={t("analysis.matters")}>
        <ScopeChoice />
      </PanelHead>
      <section className={css["part"]}>
        <MetricChoice />
        <LookChoices metric={metric} />
      </section>
      <section className={css["part"]}>
        <p className={css["on"]} role="status">
          {t(`matters.on.${scope}`, { entities, links: linkCount(network) })}
        </p>
        {ready !== null && ready.sampled !== null && (
          <p className={css["on"]}>{t("matters.sampled", { sampled: ready.sampled, entities, most: EXACT_UP_TO })}</p>
        )}
        <Progress id={metric} sheet={sheet} measurement={measurement} />
        {ready !== null && entities === 0 && <p>{t("matters.nobody")}</p>}
        {ready !== null &&
          entities > 0 &&
          (metric === "community" ? (
            <Communities values={ready.values} />
          ) : (
            <Ranking key={metric} metric={metric} values={ready.values} />
          ))}
        <p className={css["basis"]}>{t("matters.basis")}</p>
      </section>
    </>
  );
}
