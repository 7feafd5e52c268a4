import { ArrowLeft, ArrowRight, Link, X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { Selection } from "#graph/scene/emphasis.ts";
import { select } from "#state/changes.ts";
import { IconButton } from "../controls/Button.tsx";
import { useServices } from "../shared/services.ts";
import { useCopy } from "../shared/use-copy.ts";
import { useChange, useGraph, useSpeech, useView } from "../shared/use-explorer.ts";
import { NARROW, useMedia } from "../shared/use-media.ts";
import { EntityPanel } from "./EntityPanel.tsx";
import { Hidden } from "./Hidden.tsx";
import css from "./Panel.module.css";
import { RelationPanel } from "./RelationPanel.tsx";

function PanelTools() {
  const { t } = useSpeech();
  const { steps, back, forward } = useServices();
  const { back: canBack, forward: canForward } = useStore(steps);
  const narrow = useMedia(NARROW);
  const change = useChange();
  const copy = useCopy();
  return (
    <div className={css["tools"]}>
      <IconButton
        icon={Link}
        label={t("action.copyLink")}
        onClick={() => copy(window.location.href, t("toast.linkCopied"))}
      />
      {!narrow && (
        <>
          <IconButton icon={ArrowLeft} label={t("action.back")} disabled={!canBack} onClick={back} />
          <IconButton icon={ArrowRight} label={t("action.forward")} disabled={!canForward} onClick={forward} />
        </>
      )}
      <IconButton icon={X} label={t("action.close")} onClick={() => change(select(null))} />
    </div>
  );
}

interface PanelHeadProps {
  /** What kind of thing it is: a mark and a word. */
  readonly kind: ReactNode;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** The top of a panel: what this is, what it is called, and the ways to leave. */
export function PanelHead({ kind, title, children }: PanelHeadProps) {
  return (
    <header className={css["head"]}>
      <div className={css["nav"]}>
        <span className={css["kind"]}>{kind}</span>
        <PanelTools />
      </div>
      <h2 id="panel-title" className={css["title"]} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </header>
  );
}

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
    else if (document.activeElement === document.body) document.querySelector("main")?.focus({ preventScroll: true });
  }, [id]);
}

/** What is selected, in full. Closed when nothing is. */
export function Panel() {
  const { t } = useSpeech();
  const selection = useView((view) => view.select);
  useFocusOnChange(selection?.id);
  if (selection === null) return null;
  return (
    <aside id="panel" className={css["panel"]} aria-label={t(`panel.${selection.kind}`)} tabIndex={-1}>
      <div key={selection.id} className={css["scroll"]} tabIndex={0} role="group" aria-labelledby="panel-title">
        <Selected selection={selection} />
        <Hidden selection={selection} />
      </div>
    </aside>
  );
}
