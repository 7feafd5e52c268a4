import { leastOrigins, onlyDisputed } from "#state/changes.ts";
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
      <fieldset className={css["origins"]}>
        <legend className="visually-hidden">{t("rail.evidenceNote")}</legend>
        {LEAST.map((origins) => (
          <label key={origins} className={css["choice"]}>
            <input
              type="radio"
              name="origins"
              className={css["input"]}
              checked={least === origins}
              onChange={() => change(leastOrigins(origins))}
            />
            <EdgeSwatch origins={origins} />
            <span>{origins === 1 ? t("rail.originsAny") : t("rail.originsLeast", { count: origins })}</span>
          </label>
        ))}
      </fieldset>
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
