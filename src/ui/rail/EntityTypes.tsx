import { useMemo } from "react";
import { usedTypes } from "#graph/used-types.ts";
import type { EntityTypeId } from "#model/ids.ts";
import { numberWords } from "#words/format.ts";
import { EntityGlyph } from "../marks/EntityGlyph.tsx";
import { useWholeGraph, useSpeech } from "../shared/use-explorer.ts";
import { ChoiceGroup } from "./ChoiceGroup.tsx";

/** What the shapes on the canvas stand for, each to be ticked. */
export function EntityTypes() {
  const speech = useSpeech();
  const { t, language } = speech;
  const graph = useWholeGraph();
  const { entityTypes } = graph.ontology;
  const ids = useMemo(() => {
    const used = usedTypes(graph).entityTypes;
    return (Object.keys(graph.ontology.entityTypes) as EntityTypeId[]).filter((id) => used.has(id));
  }, [graph]);
  return (
    <ChoiceGroup
      list="entityTypes"
      title={t("rail.entities")}
      note={numberWords(graph.entities.size, speech)}
      ids={ids}
      describe={(id) => ({
        label: entityTypes[id as EntityTypeId]?.plural[language] ?? id,
        mark: <EntityGlyph type={id as EntityTypeId} />,
      })}
    />
  );
}
