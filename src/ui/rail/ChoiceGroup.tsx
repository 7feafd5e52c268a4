import type { ReactNode } from "react";
import { all, type Choices, only, toggle } from "#state/changes.ts";
import { useChange, useSpeech, useView } from "../shared/use-explorer.ts";
import type { Count } from "./counts.ts";
import { FilterRow } from "./FilterRow.tsx";
import { Group } from "./Group.tsx";

/** One thing that can be ticked. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly mark: ReactNode;
  readonly count: Count;
}

interface ChoiceGroupProps {
  readonly title: string;
  readonly note: string;
  /** The list of the filter that its ticks are. */
  readonly list: keyof Choices;
  readonly choices: readonly Choice[];
}

/** A part of the rail whose rows are ticked one by one. */
export function ChoiceGroup({ title, note, list, choices }: ChoiceGroupProps) {
  const { t } = useSpeech();
  const change = useChange();
  const ticked: readonly string[] | null = useView((view) => view[list]);
  const ids = choices.map(({ id }) => id);
  return (
    <Group
      title={title}
      note={note}
      action={
        ticked === null
          ? undefined
          : { label: t("rail.all"), long: t("rail.allOf", { what: title }), act: () => change(all(list)) }
      }
    >
      <ul aria-label={title}>
        {choices.map(({ id, label, mark, count }) => (
          <FilterRow
            key={id}
            mark={mark}
            label={label}
            group={title}
            count={count}
            ticked={ticked === null || ticked.includes(id)}
            onToggle={() => change(toggle(list, ids, id))}
            onOnly={() => change(only(list, id))}
          />
        ))}
      </ul>
    </Group>
  );
}
