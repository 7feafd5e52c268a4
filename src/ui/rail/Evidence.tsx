import { leastOrigins, onlyDisputed } from "#state/changes.ts";
import { Segments } from "../controls/Segments.tsx";
import { Disagrees } from "../marks/Disagrees.tsx";
import { EdgeSwatch } from "../marks/EdgeSwatch.tsx";
import { useChange, useGraph, useSpeech, useView, useVisible } from "../shared/use-explorer.ts";
import { countEvidence } from "./counts.ts";
import css from "./Evidence.module.css";
import { Group } from "./Group.tsx";
import rows from "./Row.module.css";

const LEAST = [1, 2, 3] as const;

/** How well backed a relation has to be, and whether it has to be disputed. */
export function Evidence() {
  const { t } = useSpeech();
  const change = useChange();
  const least = useView((view) => view.leastOrigins);
  const disputed = useView((view) => view.disputed);
  const count = countEvidence(useGraph(), useVisible());
  return (
    <Group title={t("rail.evidence")} note={t("rail.evidenceNote")}>
      <Segments
        name="origins"
        label={t("rail.evidenceNote")}
        className={css["origins"]}
        look="columns"
        segments={LEAST.map((origins) => ({
          value: origins,
          label: origins === 1 ? t("rail.originsAny") : t("rail.originsLeast", { count: origins }),
          mark: <EdgeSwatch origins={origins} />,
        }))}
        chosen={LEAST.find((origins) => origins === least)}
        onChoose={(origins) => change(leastOrigins(origins))}
      />
      <label className={css["disputed"]}>
        <input type="checkbox" checked={disputed} onChange={() => change(onlyDisputed(!disputed))} />
        <Disagrees decorative />
        <span className={rows["name"]}>{t("rail.disputed")}</span>
        <span className={rows["count"]}>
          {count.shown < count.total ? t("rail.partial", { ...count }) : count.total}
        </span>
      </label>
    </Group>
  );
}
