import { originSteps } from "#graph/facets.ts";
import { leastOrigins, onlyDisputed } from "#state/changes.ts";
import { numberWords } from "#words/format.ts";
import { Segments } from "../controls/Segments.tsx";
import { Disagrees } from "../marks/Disagrees.tsx";
import { EdgeSwatch } from "../marks/EdgeSwatch.tsx";
import { useChange, useSpeech, useView } from "../shared/use-explorer.ts";
import { CheckRow } from "./CheckRow.tsx";
import { CountText } from "./CountText.tsx";
import css from "./Evidence.module.css";
import { useFacets } from "./facets-context.ts";
import { Group } from "./Group.tsx";

/** How well backed a relation has to be, and whether it has to be disputed. */
export function Evidence() {
  const speech = useSpeech();
  const { t } = speech;
  const change = useChange();
  const least = useView((view) => view.leastOrigins);
  const disputed = useView((view) => view.disputed);
  const facets = useFacets();
  return (
    <Group name="evidence" title={t("rail.evidence")} note={t("rail.evidenceNote")}>
      <Segments
        name="origins"
        label={t("rail.evidenceNote")}
        className={css["origins"]}
        look="columns"
        segments={originSteps.map((origins) => ({
          value: origins,
          label: origins === 1 ? t("rail.originsAny") : t("rail.originsLeast", { count: origins }),
          note: numberWords(facets.origins(origins).ticked, speech),
          mark: <EdgeSwatch origins={origins} />,
        }))}
        chosen={originSteps.find((origins) => origins === least)}
        onChoose={(origins) => change(leastOrigins(origins))}
      />
      <CheckRow
        mark={<Disagrees decorative />}
        label={t("rail.disputed")}
        ticked={disputed}
        onToggle={() => change(onlyDisputed(!disputed))}
      >
        <CountText facet={facets.disputed()} ticked />
      </CheckRow>
    </Group>
  );
}
