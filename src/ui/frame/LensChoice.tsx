import type { LensId } from "#model/ids.ts";
import { chooseLens } from "#state/changes.ts";
import { Segments } from "../controls/Segments.tsx";
import { useChange, useGraph, useSpeech, useView } from "../shared/use-explorer.ts";

/** The presets, as one choice. None is chosen where the filters are none of them. */
export function LensChoice() {
  const { t, language } = useSpeech();
  const graph = useGraph();
  const change = useChange();
  const lenses = useView((view) => view.lenses);
  const narrowed = useView(({ families, types }) => families !== null || types !== null);
  const chosen = narrowed || lenses.length > 1 ? undefined : (lenses[0] ?? null);
  return (
    <Segments<LensId | null>
      name="lens"
      label={t("bar.lens")}
      narrow="chips"
      segments={[
        { value: null, label: t("lens.all") },
        ...Object.entries(graph.ontology.lenses).map(([id, lens]) => ({
          value: id as LensId,
          label: lens.label[language],
        })),
      ]}
      chosen={chosen}
      onChoose={(id) => change(chooseLens(id))}
    />
  );
}
