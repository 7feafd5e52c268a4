import { createElement, type ReactNode, useCallback, useEffect, useRef } from "react";
import { besideOf } from "#graph/analysis-id.ts";
import type { Selection } from "#graph/selection.ts";
import { closePanel } from "#state/changes.ts";
import { AnalysisBody } from "../analysis/AnalysisBody.tsx";
import { BackToAnalysis } from "../analysis/BackToAnalysis.tsx";
import { useServices } from "../shared/services.ts";
import { useChange, useSpeech, useView } from "../shared/use-explorer.ts";
import { NARROW, useMedia } from "../shared/use-media.ts";
import sheets from "../sheet/Sheet.module.css";
import { SheetHandle } from "../sheet/SheetHandle.tsx";
import { FIRST } from "../sheet/snap.ts";
import { useSheet } from "../sheet/use-sheet.ts";
import css from "./Panel.module.css";
import { useSelectionBody } from "./selection-body.ts";
import type { SelectionBodyProps } from "./SelectionBody.tsx";

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

/** Nothing is selected when the page is first seen: what says all about it comes later. */
function WhatIsSelected(props: SelectionBodyProps) {
  const loaded = useSelectionBody();
  return loaded === null ? null : createElement(loaded.SelectionBody, props);
}

/** What is selected, in full: one thing, or several entities together; or else an analysis. Closed without any. */
export function Panel() {
  const selection = useView((view) => view.select);
  const picked = useView((view) => view.picked);
  const asked = useView(({ analysis, story }) => (story !== null ? "story" : besideOf({ analysis })));
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
        {analysis !== null ? <AnalysisBody id={analysis} /> : <WhatIsSelected selection={selection} picked={picked} />}
      </div>
    </Frame>
  );
}
