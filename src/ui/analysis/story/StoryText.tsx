import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Selection } from "#graph/selection.ts";
import type { EntityId, RelationId } from "#model/ids.ts";
import { textParts } from "#model/story-text.ts";
import { SelectLink } from "../../panel/SelectLink.tsx";
import { useWholeGraph } from "../../shared/use-explorer.ts";
import css from "./story.module.css";

function targetOf(graph: KnowledgeGraph, id: string | undefined): Selection | null {
  if (graph.entities.has(id as EntityId)) return { kind: "entity", id: id as EntityId };
  return graph.relations.has(id as RelationId) ? { kind: "relation", id: id as RelationId } : null;
}

/** What a step says. Its links select on the canvas; one to something that this graph does not hold is words. */
export function StoryText({ text }: { readonly text: string }) {
  const graph = useWholeGraph();
  return (
    <p className={css["text"]}>
      {textParts(text).map(({ words, to }, index) => {
        const target = targetOf(graph, to);
        return target === null ? (
          words
        ) : (
          <SelectLink key={index} to={target}>
            {words}
          </SelectLink>
        );
      })}
    </p>
  );
}
