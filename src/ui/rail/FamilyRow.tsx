import type { FamilyId } from "#model/ids.ts";
import { onlyFamily, toggleFamily } from "#state/kinds.ts";
import { EdgeSwatch } from "../marks/EdgeSwatch.tsx";
import { useChange, useGraph, useSpeech } from "../shared/use-explorer.ts";
import type { Count } from "./counts.ts";
import { FilterRow } from "./FilterRow.tsx";

interface FamilyRowProps {
  readonly id: FamilyId;
  readonly label: string;
  readonly count: Count;
  readonly ticked: boolean;
}

/** A family of relations: its tick filters, its swatch is the legend. */
export function FamilyRow({ id, label, count, ticked }: FamilyRowProps) {
  const graph = useGraph();
  const change = useChange();
  const { t } = useSpeech();
  return (
    <FilterRow
      mark={<EdgeSwatch family={id} />}
      label={label}
      group={t("rail.relations")}
      count={count}
      ticked={ticked}
      onToggle={() => change(toggleFamily(graph, id))}
      onOnly={() => change(onlyFamily(graph, id))}
    />
  );
}
