import type { LensId } from "#model/ids.ts";
import { chooseLens } from "#state/changes.ts";
import { useChange, useGraph, useSpeech, useView } from "../shared/use-explorer.ts";
import css from "./LensChoice.module.css";

/** The presets, as one choice. None is chosen where the filters are none of them. */
export function LensChoice() {
  const { t, language } = useSpeech();
  const graph = useGraph();
  const change = useChange();
  const lenses = useView((view) => view.lenses);
  const narrowed = useView(({ families, types }) => families !== null || types !== null);
  const chosen = narrowed || lenses.length > 1 ? undefined : (lenses[0] ?? null);
  const options: { id: LensId | null; label: string }[] = [
    { id: null, label: t("lens.all") },
    ...Object.entries(graph.ontology.lenses).map(([id, lens]) => ({ id: id as LensId, label: lens.label[language] })),
  ];
  return (
    <fieldset className={css["lenses"]}>
      <legend className="visually-hidden">{t("bar.lens")}</legend>
      {options.map(({ id, label }) => (
        <label key={id ?? ""} className={css["lens"]}>
          <input
            type="radio"
            name="lens"
            className={css["input"]}
            checked={chosen === id}
            onChange={() => change(chooseLens(id))}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
