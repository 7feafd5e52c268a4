import { lazy, Suspense } from "react";
import { type KnowledgeGraph, wholeOf } from "#graph/knowledge-graph.ts";
import type { Selection } from "#graph/selection.ts";
import type { EntityId } from "#model/ids.ts";
import { useGraph } from "../shared/use-explorer.ts";
import { EntityPanel } from "./EntityPanel.tsx";
import { Hidden } from "./Hidden.tsx";
import { PickedPanel } from "./PickedPanel.tsx";
import { RelationPanel } from "./RelationPanel.tsx";
import "#words/areas/evidence.ts";

/** Only there while the clock stands before what is selected. */
const NotKnownYet = lazy(() => import("./NotKnownYet.tsx").then(({ NotKnownYet }) => ({ default: NotKnownYet })));

function Selected({ selection }: { readonly selection: Selection }) {
  const graph = useGraph();
  if (isLater(graph, selection)) {
    return (
      <Suspense>
        <NotKnownYet selection={selection} />
      </Suspense>
    );
  }
  if (selection.kind === "entity") return <EntityPanel id={selection.id} />;
  const relation = graph.relations.get(selection.id);
  return relation === undefined ? null : <RelationPanel relation={relation} />;
}

/** Whether the clock has not come yet to where anything is known of a selection. */
function isLater(graph: KnowledgeGraph, { kind, id }: Selection): boolean {
  const whole = wholeOf(graph);
  return kind === "entity"
    ? whole.entities.has(id) && !graph.entities.has(id)
    : whole.relations.has(id) && !graph.relations.has(id);
}

export interface SelectionBodyProps {
  readonly selection: Selection | null;
  readonly picked: readonly EntityId[];
}

/** What the panel says of one thing that is selected, or of several together. */
export function SelectionBody({ selection, picked }: SelectionBodyProps) {
  const graph = useGraph();
  if (selection === null) return <PickedPanel ids={picked} />;
  return (
    <>
      <Selected selection={selection} />
      {!isLater(graph, selection) && <Hidden selection={selection} />}
    </>
  );
}
