import { useEffect, useMemo, useRef } from "react";
import { createCanvas } from "#canvas/canvas.ts";
import { emphasise } from "#graph/scene/emphasis.ts";
import { select } from "#state/changes.ts";
import { useServices } from "../shared/services.ts";
import { useSession, useSpeech, useView, useVisible } from "../shared/use-explorer.ts";
import { DARK, useMedia } from "../shared/use-media.ts";
import { Empty } from "./Empty.tsx";
import css from "./GraphView.module.css";
import { toReveal } from "./to-reveal.ts";
import { useCoverage } from "./use-coverage.ts";
import { usePositions } from "./use-positions.ts";
import { useScene } from "./use-scene.ts";

/** Makes a canvas for as long as the element is there, and shares it with the rest of the page. */
function useCanvas(container: React.RefObject<HTMLDivElement | null>) {
  const { explorer, session } = useServices();
  useEffect(() => {
    if (container.current === null) return;
    const canvas = createCanvas(container.current, {
      onSelect: (selection) => {
        if (explorer.getState().view.select?.id !== selection?.id) explorer.getState().change(select(selection));
      },
      onZoom: (zoom) => session.setState({ zoom }),
    });
    session.setState({ canvas });
    return () => {
      session.setState({ canvas: null });
      canvas.destroy();
    };
  }, [container, explorer, session]);
  return useSession(({ canvas }) => canvas);
}

/** The canvas, kept in step with what the reader chose. */
export function GraphView() {
  const { t } = useSpeech();
  const container = useRef<HTMLDivElement>(null);
  const canvas = useCanvas(container);
  const positions = usePositions();
  const scene = useScene(positions);
  const { counts } = useVisible();
  const selection = useView((view) => view.select);
  const view = useView((all) => all);
  const framed = useSession((session) => session.framed === view);
  const emphasis = useMemo(() => emphasise(scene, selection), [scene, selection]);
  const theme = useMedia(DARK) ? "dark" : "light";
  const coverage = useCoverage(
    container,
    selection !== null,
    useSession(({ panelPart }) => panelPart),
  );
  useEffect(() => canvas?.setTheme(theme), [canvas, theme]);
  useEffect(() => canvas?.setInsets(coverage.insets), [canvas, coverage]);
  useEffect(() => canvas?.show(scene), [canvas, scene]);
  useEffect(() => canvas?.emphasise(emphasis), [canvas, emphasis]);
  // Once the panel has taken its room: what one looks at is not to end up beneath or beside it.
  useEffect(() => {
    if (framed) canvas?.fit({ animate: true });
    else if (emphasis !== null) canvas?.reveal(toReveal(emphasis));
  }, [canvas, framed, scene, emphasis, coverage]);
  const summary = t("canvas.summary", { entities: counts.entities, relations: counts.shown });
  return (
    <div className={css["view"]}>
      <div ref={container} className={css["canvas"]} role="img" aria-label={`${t("canvas.name")}. ${summary}`} />
      {positions.phase === "arranging" && (
        <div className={css["wait"]} role="status">
          {t("canvas.arranging")}
        </div>
      )}
      {positions.phase === "failed" && (
        <div className={css["wait"]} role="alert">
          {t("canvas.arrangeFailed")}
        </div>
      )}
      <Empty />
    </div>
  );
}
