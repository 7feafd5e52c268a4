import { useEffect, useRef } from "react";
import type { Selection } from "#graph/scene/emphasis.ts";
import { useGraph, useSpeech, useView } from "../shared/use-explorer.ts";
import { EntityPanel } from "./EntityPanel.tsx";
import { Hidden } from "./Hidden.tsx";
import css from "./Panel.module.css";
import { PickedPanel } from "./PickedPanel.tsx";
import { RelationPanel } from "./RelationPanel.tsx";

function Selected({ selection }: { readonly selection: Selection }) {
  const graph = useGraph();
  if (selection.kind === "entity") return <EntityPanel id={selection.id} />;
  const relation = graph.relations.get(selection.id);
  return relation === undefined ? null : <RelationPanel relation={relation} />;
}

/** Moves the focus along when the selection changes under it, and back to the page when the panel closes under it. */
function useFocusOnChange(id: string | undefined) {
  const before = useRef(id);
  useEffect(() => {
    if (before.current === id) return;
    before.current = id;
    const title = document.getElementById("panel-title");
    if (title !== null) title.focus({ preventScroll: true });
    else if (document.activeElement === document.body) {
      const page = document.querySelector<HTMLElement>("main [role=grid]") ?? document.querySelector("main");
      page?.focus({ preventScroll: true });
    }
  }, [id]);
}

/** What is selected, in full. Closed when nothing is. */
export function Panel() {
  const { t } = useSpeech();
  const selection = useView((view) => view.select);
  const picked = useView((view) => view.picked);
  useFocusOnChange(selection?.id);
  if (selection === null && picked.length === 0) return null;
  return (
    <aside id="panel" className={css["panel"]} aria-label={t(`panel.${selection?.kind ?? "picked"}`)} tabIndex={-1}>
      <div
        key={selection?.id ?? "picked"}
        className={css["scroll"]}
        tabIndex={0}
        role="group"
        aria-labelledby="panel-title"
      >
        {selection === null ? (
          <PickedPanel ids={picked} />
        ) : (
          <>
            <Selected selection={selection} />
            <Hidden selection={selection} />
          </>
        )}
      </div>
    </aside>
  );
}
