import type { ReactNode } from "react";
import type { Facet } from "#graph/facets.ts";
import { all, type Choices, only, toggle } from "#state/changes.ts";
import { useChange, useSpeech, useView } from "../shared/use-explorer.ts";
import { useFacets } from "./facets-context.ts";
import { FilterRow } from "./FilterRow.tsx";
import { Group } from "./Group.tsx";
import { MoreRows } from "./MoreRows.tsx";
import { useLength } from "./use-length.ts";

/** How a row says what it stands for. */
export interface Described {
  readonly label: string;
  readonly mark: ReactNode;
}

interface ChoiceGroupProps {
  /** The list of the filter that its ticks are. */
  readonly list: keyof Choices;
  readonly title: string;
  readonly note: string;
  /** All that can be ticked. */
  readonly ids: readonly string[];
  /** Shows only the beginning of a long list until more is asked for. */
  readonly cut?: boolean;
  readonly describe: (id: string) => Described;
}

/** A part of the rail whose rows are ticked one by one. */
export function ChoiceGroup({ list, title, note, ids, cut = false, describe }: ChoiceGroupProps) {
  const { t } = useSpeech();
  const change = useChange();
  const ticked: readonly string[] | null = useView((view) => view[list]);
  const { shown, length, setLength } = useLength(list, ids, ticked);
  const rows = cut ? shown : ids;
  return (
    <Group
      name={list}
      title={title}
      note={note}
      action={
        ticked === null
          ? undefined
          : { label: t("rail.all"), long: t("rail.allOf", { what: title }), act: () => change(all(list)) }
      }
    >
      <ul aria-label={title}>
        {rows.map((id) => (
          <ChoiceRow
            key={id}
            {...{ list, id, describe }}
            group={title}
            ticked={ticked === null || ticked.includes(id)}
            onToggle={() => change(toggle(list, ids, id))}
          />
        ))}
      </ul>
      {cut && <MoreRows what={title} total={ids.length} length={length} onLength={setLength} />}
    </Group>
  );
}

interface ChoiceRowProps {
  readonly list: keyof Choices;
  readonly id: string;
  readonly describe: (id: string) => Described;
  readonly group: string;
  readonly ticked: boolean;
  readonly onToggle: () => void;
}

function ChoiceRow({ list, id, describe, group, ticked, onToggle }: ChoiceRowProps) {
  const change = useChange();
  // Each list has ids of its own kind, and the rows are those of one list.
  const facetOf = useFacets()[list] as (id: string) => Facet;
  return (
    <li>
      <FilterRow
        {...describe(id)}
        group={group}
        facet={facetOf(id)}
        ticked={ticked}
        onToggle={onToggle}
        onOnly={() => change(only(list, id))}
      />
    </li>
  );
}
