import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef } from "react";
import { type KnowledgeGraph, wholeOf } from "#graph/knowledge-graph.ts";
import type { Selection } from "#graph/scene/emphasis.ts";
import { closePanel } from "#state/changes.ts";
import { AnalysisBody } from "../analysis/AnalysisBody.tsx";
import { analyses } from "../analysis/analyses.ts";
import { BackToAnalysis } from "../analysis/BackToAnalysis.tsx";
import { useServices } from "../shared/services.ts";
import { useChange, useGraph, useSpeech, useView } from "../shared/use-explorer.ts";
import { NARROW, useMedia } from "../shared/use-media.ts";
import sheets from "../sheet/Sheet.module.css";
import { SheetHandle } from "../sheet/SheetHandle.tsx";
import { FIRST } from "../sheet/snap.ts";
import { useSheet } from "../sheet/use-sheet.ts";
import { EntityPanel } from "./EntityPanel.tsx";
import { Hidden } from "./Hidden.tsx";
import css from "./Panel.module.css";
import { PickedPanel } from "./PickedPanel.tsx";
import { RelationPanel } from "./RelationPanel.tsx";

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

/** Moves the focus along when the selection changes under it, and back to the page when the panel closes under it. */
function useFocusOnChange(id: string | undefined, picking: boolean) {
  const before = useRef(id);
  useEffect(() => {
    if (before.current === id) return;
    before.current = id;
    // Who picks one entity after the other goes on where that is done.
    if (picking) return;
    // A field of what has opened may have it already.
    if (document.activeElement?.matches("#panel input") === true) return;
    // What comes with its own code is not there yet: the panel is.
    const panel = id === undefined ? null : document.getElementById("panel");
    const title = document.getElementById("panel-title") ?? panel;
    if (title !== null) title.focus({ preventScroll: true });
    else if (document.activeElement === document.body) {
      const page = document.querySelector<HTMLElement>("main [role=grid], main [role=application]");
      page?.focus({ preventScroll: true });
    }
  }, [id, picking]);
}

interface FrameProps {
  readonly kind: Selection["kind"] | "picked" | "analysis";
  readonly children: ReactNode;
}

function Aside({ kind, children }: FrameProps) {
  const { t } = useSpeech();
  return (
    <aside id="panel" className={css["panel"]} aria-label={t(`panel.${kind}`)} tabIndex={-1}>
      {children}
    </aside>
  );
}

/** On a narrow window it lies over the canvas, whose rest stays in use. */
function AsideSheet({ kind, children }: FrameProps) {
  const { t } = useSpeech();
  const { session } = useServices();
  const change = useChange();
  const box = useRef<HTMLElement>(null);
  const onClose = useCallback(() => change(closePanel), [change]);
  const onRest = useCallback((panelPart: number) => session.setState({ panelPart }), [session]);
  const sheet = useSheet({ box, onClose, onRest });
  useEffect(() => onRest(FIRST), [onRest]);
  return (
    <aside
      ref={box}
      id="panel"
      className={`${css["panel"]} ${sheets["sheet"]}`}
      aria-label={t(`panel.${kind}`)}
      tabIndex={-1}
      {...sheet.props}
    >
      <SheetHandle sheet={sheet} />
      {children}
    </aside>
  );
}

/** What is selected, in full: one thing, or several entities together; or else an analysis. Closed without any. */
export function Panel() {
  const graph = useGraph();
  const selection = useView((view) => view.select);
  const picked = useView((view) => view.picked);
  const asked = useView(({ analysis, story }) =>
    story !== null ? "story" : analysis !== null && analyses[analysis].place === "panel" ? analysis : null,
  );
  // A story tells of what is selected, which stands out on the canvas and has the panel only when asked to.
  const telling = useView(({ story }) => story?.aside === false);
  const Frame = useMedia(NARROW) ? AsideSheet : Aside;
  const nothing = selection === null && picked.length === 0;
  const analysis = nothing || telling ? asked : null;
  useFocusOnChange(analysis ?? selection?.id, analysis === null && picked.length > 0);
  if (nothing && analysis === null) return null;
  return (
    <Frame kind={analysis === null ? (selection?.kind ?? "picked") : "analysis"}>
      {analysis === null && <BackToAnalysis />}
      <div
        key={analysis ?? selection?.id ?? "picked"}
        className={css["scroll"]}
        tabIndex={0}
        role="group"
        aria-labelledby="panel-title"
      >
        {analysis !== null ? (
          <AnalysisBody id={analysis} />
        ) : selection === null ? (
          <PickedPanel ids={picked} />
        ) : (
          <>
            <Selected selection={selection} />
            {!isLater(graph, selection) && <Hidden selection={selection} />}
          </>
        )}
      </div>
    </Frame>
  );
}
