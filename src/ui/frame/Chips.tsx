import { X } from "lucide-react";
import { anyType, type Change, focusOn } from "#state/changes.ts";
import { nameOf } from "../shared/names.ts";
import { useChange, useGraph, useSpeech, useView } from "../shared/use-explorer.ts";
import css from "./Chips.module.css";

interface Chip {
  readonly key: string;
  readonly label: string;
  readonly remove: Change;
}

/** The filters that are active and have no place of their own to be taken away. */
function useChips(): Chip[] {
  const { t, language } = useSpeech();
  const graph = useGraph();
  const focus = useView((view) => view.focus);
  const lenses = useView((view) => view.lenses);
  const types = useView((view) => view.types);
  const { relationTypes, lenses: lensTable } = graph.ontology;
  return [
    ...(focus === null
      ? []
      : [{ key: "focus", label: t("chip.focus", { name: nameOf(graph, focus, language) }), remove: focusOn(null) }]),
    // A single lens shows as the choice in the bar.
    ...(lenses.length < 2 ? [] : lenses).map(
      (id) =>
        ({
          key: `lens ${id}`,
          label: t("chip.lens", { name: lensTable[id]?.label[language] ?? id }),
          remove: (view) => ({ ...view, lenses: view.lenses.filter((other) => other !== id) }),
        }) satisfies Chip,
    ),
    ...(types ?? []).map(
      (id) =>
        ({
          key: `type ${id}`,
          label: t("chip.type", { name: relationTypes[id]?.label[language] ?? id }),
          remove: (view) => {
            const rest = (view.types ?? []).filter((other) => other !== id);
            return rest.length === 0 ? anyType(view) : { ...view, types: rest };
          },
        }) satisfies Chip,
    ),
  ];
}

/** One line of chips over the canvas; nothing where there is nothing to take away. */
export function Chips() {
  const { t } = useSpeech();
  const change = useChange();
  const chips = useChips();
  if (chips.length === 0) return null;
  return (
    <ul className={css["chips"]} aria-label={t("chips.name")}>
      {chips.map(({ key, label, remove }) => (
        <li key={key} className={css["chip"]}>
          {label}
          <button
            type="button"
            className={css["remove"]}
            aria-label={t("chip.remove", { name: label })}
            onClick={() => change(remove)}
          >
            <X size={12} strokeWidth={2.2} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
