import type { FamilyId } from "#model/ids.ts";
import { anyKind, tickedTypes } from "#state/kinds.ts";
import { numberWords } from "#words/format.ts";
import { useChange, useWholeGraph, useSpeech, useView } from "../shared/use-explorer.ts";
import { FamilyRow } from "./FamilyRow.tsx";
import { Group } from "./Group.tsx";

/** What the colours on the canvas stand for, each to be ticked, with the types of relations under it. */
export function Families() {
  const speech = useSpeech();
  const { t } = speech;
  const graph = useWholeGraph();
  const change = useChange();
  const lenses = useView((view) => view.lenses);
  const families = useView((view) => view.families);
  const types = useView((view) => view.types);
  const ticked = tickedTypes(graph, { lenses, families, types });
  const all = lenses.length === 0 && families === null && types === null;
  return (
    <Group
      name="relations"
      title={t("rail.relations")}
      note={numberWords(graph.relations.size, speech)}
      action={all ? undefined : { label: t("rail.all"), long: t("rail.allLong"), act: () => change(anyKind) }}
    >
      <ul aria-label={t("rail.relations")}>
        {(Object.keys(graph.ontology.families) as FamilyId[]).map((id) => (
          <FamilyRow key={id} id={id} ticked={ticked} />
        ))}
      </ul>
    </Group>
  );
}
