import { X } from "lucide-react";
import { statuses } from "#model/status.ts";
import { all, anyType, type Change, type Choices, leastOrigins, onlyDisputed } from "#state/changes.ts";
import { focusOn } from "#state/reach-changes.ts";
import { allSources } from "#graph/sources.ts";
import { articleNameOf, nameOf, sourceName } from "../shared/names.ts";
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

/** A list as a chip says it: by name while it is short, by number when it is not. */
const MOST_NAMES = 3;

function useListChips(): Chip[] {
  const speech = useSpeech();
  const { t, language } = speech;
  const graph = useGraph();
  const view = useView((all) => all);
  const lists: { key: keyof Choices; total: number; names: readonly string[] | undefined }[] = [
    {
      key: "entityTypes",
      total: Object.keys(graph.ontology.entityTypes).length,
      names: view.entityTypes?.map((id) => graph.ontology.entityTypes[id]?.plural[language] ?? id),
    },
    { key: "statuses", total: statuses.length, names: view.statuses?.map((status) => t(`status.${status}`)) },
    {
      key: "sources",
      total: allSources(graph).length,
      names: view.sources?.map((id) => sourceName(graph, id, speech)),
    },
    {
      key: "articles",
      total: graph.articles.size,
      names: view.articles?.map((id) => articleNameOf(graph, id, speech)),
    },
  ];
  return lists.flatMap(({ key, total, names }) => {
    if (names === undefined) return [];
    const said =
      names.length === 0
        ? t("chip.none")
        : names.length <= MOST_NAMES
          ? names.join(", ")
          : t("rail.partial", { shown: names.length, total });
    return [{ key, label: t(`chip.${key}`, { names: said }), remove: all(key) }];
  });
}

function useEvidenceChips(): Chip[] {
  const { t } = useSpeech();
  const least = useView((view) => view.leastOrigins);
  const disputed = useView((view) => view.disputed);
  return [
    ...(least > 1 ? [{ key: "origins", label: t("chip.origins", { count: least }), remove: leastOrigins(1) }] : []),
    ...(disputed ? [{ key: "disputed", label: t("chip.disputed"), remove: onlyDisputed(false) }] : []),
  ];
}

/** One line of chips over the canvas; nothing where there is nothing to take away. */
export function Chips() {
  const { t } = useSpeech();
  const change = useChange();
  const chips = [...useChips(), ...useListChips(), ...useEvidenceChips()];
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
