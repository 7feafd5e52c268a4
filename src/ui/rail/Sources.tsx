import { allSources } from "#graph/sources.ts";
import type { EntityId, EntityTypeId } from "#model/ids.ts";
import { EntityGlyph } from "../marks/EntityGlyph.tsx";
import { sourceName } from "#words/graph-names.ts";
import { useWholeGraph, useSpeech } from "../shared/use-explorer.ts";
import { ChoiceGroup } from "./ChoiceGroup.tsx";

/** Outlets and those who are quoted, each to be ticked, those with most relations first. */
export function Sources() {
  const speech = useSpeech();
  const graph = useWholeGraph();
  return (
    <ChoiceGroup
      cut
      list="sources"
      title={speech.t("rail.sources")}
      note={speech.t("rail.articlesNote")}
      ids={allSources(graph)}
      describe={(id) => ({
        label: sourceName(graph, id, speech),
        mark: <EntityGlyph type={graph.entities.get(id as EntityId)?.type ?? ("medium" as EntityTypeId)} />,
      })}
    />
  );
}
