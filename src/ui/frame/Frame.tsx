import { lazy, Suspense, useMemo } from "react";
import { useShallow } from "zustand/react/shallow";
import { besideOf } from "#graph/analysis-id.ts";
import { asKnown } from "#graph/as-known.ts";
import { filterOf } from "#graph/filter.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { View } from "#graph/view.ts";
import { visibleGraph } from "#graph/visible.ts";
import { Dialogs } from "../dialogs/Dialogs.tsx";
import { Menus } from "../menu/Menus.tsx";
import { DropZone } from "../opening/DropZone.tsx";
import { fetchSelectionBody } from "../panel/selection-body.ts";
import { Panel } from "../panel/Panel.tsx";
import { LoadedContext, useSession, useSpeech, useView } from "../shared/use-explorer.ts";
import { useServices } from "../shared/services.ts";
import { NARROW, useMedia } from "../shared/use-media.ts";
import { FiltersSheet } from "../rail/FiltersSheet.tsx";
import { Rail } from "../rail/Rail.tsx";
import { TimeStrip } from "../strip/TimeStrip.tsx";
import { Bar } from "./Bar.tsx";
import { ContextLine } from "./ContextLine.tsx";
import { Dropped } from "./Dropped.tsx";
import css from "./Frame.module.css";
import { Hints } from "./Hints.tsx";
import { GlobalShortcuts } from "./GlobalShortcuts.tsx";
import { LensChoice } from "./LensChoice.tsx";
import { Looks } from "./Looks.tsx";
import { NoticeBar } from "./NoticeBar.tsx";
import { SelectionTitle } from "./SelectionTitle.tsx";
import { Stage } from "./Stage.tsx";
import { StatusLine } from "./StatusLine.tsx";
import { Tabs } from "./Tabs.tsx";
import { useFamilyColours } from "./use-family-colours.ts";

const hasPanel = ({ select, picked, analysis, story }: View) =>
  select !== null || picked.length > 0 || story !== null || besideOf({ analysis }) !== null;

function SkipLinks({ narrow }: { readonly narrow: boolean }) {
  const { t } = useSpeech();
  const selected = useView(hasPanel);
  if (narrow && !selected) return null;
  return (
    <nav aria-label={t("skip.name")}>
      {!narrow && (
        <a className={css["skip"]} href="#filters" onClick={skipTo("filters")}>
          {t("skip.filters")}
        </a>
      )}
      {selected && (
        <a className={css["skip"]} href="#panel" onClick={skipTo("panel")}>
          {t("skip.panel")}
        </a>
      )}
    </nav>
  );
}

/** The fragment is the view's, so a skip moves the focus itself. */
function skipTo(id: string) {
  return (event: { preventDefault: () => void }) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
}

/** Only there once a file was opened, or could not be. */
const GuestBar = lazy(() => import("../opening/GuestBar.tsx").then((m) => ({ default: m.GuestBar })));

/** Who comes near the picture will select something in it. */
const comeNear = () => void fetchSelectionBody();

function Sections({ narrow }: { readonly narrow: boolean }) {
  const { t } = useSpeech();
  const opened = useSession(({ guest, unopened }) => guest !== null || unopened !== null);
  return (
    <div className={css["frame"]} style={useFamilyColours()}>
      <SkipLinks narrow={narrow} />
      <Bar />
      {narrow ? (
        <section className={css["lenses"]} aria-label={t("bar.lens")}>
          <LensChoice />
        </section>
      ) : (
        <nav id="filters" className={css["rail"]} aria-label={t("rail.name")} tabIndex={-1}>
          <Rail />
        </nav>
      )}
      <main className={css["canvas"]} tabIndex={-1} onPointerEnter={comeNear} onFocus={comeNear}>
        <h1 className="visually-hidden">{t("app.heading")}</h1>
        {opened && (
          <Suspense>
            <GuestBar />
          </Suspense>
        )}
        <ContextLine narrow={narrow} />
        <Looks />
        <Stage />
        <Hints />
        <Dropped />
      </main>
      <TimeStrip narrow={narrow} />
      <Panel />
      <StatusLine />
      {narrow && <Tabs />}
      {narrow && <FiltersSheet />}
    </div>
  );
}

/** The page with a graph in it: bar, rail, canvas, panel, status line. */
export function Frame({ graph: whole }: { readonly graph: KnowledgeGraph }) {
  const { files } = useServices();
  const filter = useView(useShallow(filterOf));
  const loaded = useMemo(
    () => ({ whole, graph: asKnown(whole, filter.known), filter, visible: visibleGraph(whole, filter) }),
    [whole, filter],
  );
  return (
    <LoadedContext value={loaded}>
      <SelectionTitle />
      <GlobalShortcuts />
      <Sections narrow={useMedia(NARROW)} />
      <Dialogs />
      <Menus />
      <NoticeBar />
      {files !== null && <DropZone />}
    </LoadedContext>
  );
}
