import { ArrowLeft, ArrowRight, Link, X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useStore } from "zustand";
import { closePanel } from "#state/changes.ts";
import { IconButton } from "../controls/Button.tsx";
import { useServices } from "../shared/services.ts";
import { linkCopied } from "../shared/link-copied.ts";
import { useCopy } from "../shared/use-copy.ts";
import { useChange, useSpeech } from "../shared/use-explorer.ts";
import { NARROW, useMedia } from "../shared/use-media.ts";
import css from "./PanelHead.module.css";

function PanelTools() {
  const speech = useSpeech();
  const { t } = speech;
  const { session, steps, back, forward } = useServices();
  const { back: canBack, forward: canForward } = useStore(steps);
  const narrow = useMedia(NARROW);
  const change = useChange();
  const copy = useCopy();
  return (
    <div className={css["tools"]}>
      <IconButton
        icon={Link}
        label={t("action.copyLink")}
        onClick={() => copy(window.location.href, linkCopied(session, speech))}
      />
      {!narrow && (
        <>
          <IconButton icon={ArrowLeft} label={t("action.back")} disabled={!canBack} onClick={back} />
          <IconButton icon={ArrowRight} label={t("action.forward")} disabled={!canForward} onClick={forward} />
        </>
      )}
      <IconButton icon={X} label={t("action.close")} onClick={() => change(closePanel)} />
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
  const box = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What comes with its own code comes late: until then its panel holds the focus for it.
    if (document.activeElement?.id === "panel") box.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <div className={css["nav"]} data-drags="">
        <span className={css["kind"]}>{kind}</span>
        <PanelTools />
      </div>
      <header className={css["head"]}>
        <h2 ref={box} id="panel-title" className={css["title"]} tabIndex={-1} data-drags="">
          {title}
        </h2>
        {children}
      </header>
    </>
  );
}
