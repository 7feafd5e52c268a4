import { lazy, type RefObject, Suspense, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { LayoutId } from "#graph/layout/layout-id.ts";
import { emphasise } from "#graph/scene/emphasis.ts";
import type { View } from "#graph/view.ts";
import { isAtStep } from "#state/stories.ts";
import { AnalysisTrace } from "../analysis/AnalysisTrace.tsx";
import { Button } from "../controls/Button.tsx";
import { useGraph, useSession, useSpeech, useView, useVisible, useWholeGraph } from "../shared/use-explorer.ts";
import type { Restored } from "../shared/session.ts";
import { DARK, useMedia } from "../shared/use-media.ts";
import { Empty } from "./Empty.tsx";
import css from "./GraphView.module.css";
import { toReveal } from "./to-reveal.ts";
import { useCanvas } from "./use-canvas.ts";
import { useCoverage } from "./use-coverage.ts";
import { useFitOnFocus } from "./use-fit-on-focus.ts";
import { useLook } from "./use-look.ts";
import { usePositions } from "./use-positions.ts";
import { useScene } from "./use-scene.ts";
import { useWalk } from "./use-walk.ts";

/** Comes with its own code when something is first pointed at. */
const HoverCard = lazy(() => import("./HoverCard.tsx").then(({ HoverCard }) => ({ default: HoverCard })));

/** A value as it is after the last rendering, for what happens later. */
function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}

/** Layouts whose rows and columns say something. */
const UPRIGHT: readonly LayoutId[] = ["layered", "time", "grid"];

/** What was selected in a snapshot when it came. */
interface Arrived extends Pick<View, "select" | "picked" | "story"> {
  readonly restored: Restored;
}

/** The canvas, kept in step with what the reader chose. */
export function GraphView() {
  const { t } = useSpeech();
  const container = useRef<HTMLDivElement>(null);
  const graph = useGraph();
  const whole = useWholeGraph();
  const visible = useVisible();
  const { counts } = visible;
  const look = useLook();
  const positions = usePositions(look?.grouped === true ? look.taken.get("community")?.values : undefined);
  const scene = useScene(positions, look);
  const select = useView((view) => view.select);
  const picked = useView((view) => view.picked);
  const story = useView((view) => view.story);
  const shown = useLatest({ graph, visible, scene, select, picked, story });
  const canvas = useCanvas(container, shown);
  const { said, handlers } = useWalk(container, shown);
  const view = useView((all) => all);
  const asked = useSession((session) => session.framed === view);
  const told = useMemo(() => isAtStep(whole, view), [whole, view]);
  const trace = useSession((session) => session.trace);
  const emphasis = useMemo(() => emphasise(scene, select, picked, trace), [scene, select, picked, trace]);
  const theme = useMedia(DARK) ? "dark" : "light";
  const coverage = useCoverage(
    container,
    select !== null || picked.length > 0 || view.analysis !== null || story?.aside === false,
    useSession(({ panelPart }) => panelPart),
  );
  useEffect(() => canvas?.setTheme(theme), [canvas, theme]);
  useEffect(() => canvas?.setInsets(coverage.insets), [canvas, coverage]);
  const upright = useView(({ layout }) => UPRIGHT.includes(layout));
  useEffect(() => canvas?.show(scene, { upright }), [canvas, scene, upright]);
  const { turn } = positions;
  useEffect(() => {
    // Another layout takes another room.
    if (turn > 0) canvas?.fit({ animate: true, beneath: true });
  }, [canvas, turn]);
  useEffect(() => canvas?.emphasise(emphasis), [canvas, emphasis]);
  const hovers = useSession(({ hover }) => hover !== null);
  const restored = useSession((session) => session.restored);
  const arrived = useRef<Arrived | null>(null);
  // Once the panel has taken its room: what one looks at is not to end up beneath or beside it.
  useEffect(() => {
    const { current } = arrived;
    const same = current?.select === select && current.picked === picked && current.story === story;
    const asArrived = current?.restored === restored && same;
    if (asked || (told && !asArrived)) canvas?.fit({ animate: true });
    else if (emphasis !== null && !asArrived) canvas?.reveal(toReveal(emphasis));
  }, [canvas, asked, told, scene, emphasis, coverage, restored, select, picked, story]);
  useFitOnFocus({ canvas, whole, scene, isTaken: asked || told });
  const drawnOf = useRef({ whole, restored });
  const another = useRef(false);
  // Last of all: a snapshot is seen as it was taken, whatever is selected in it.
  useEffect(() => {
    if (restored?.graph === whole && restored.camera !== null) {
      const { current: now } = shown;
      canvas?.look(restored.camera);
      arrived.current = { restored, select: now.select, picked: now.picked, story: now.story };
      another.current = false;
    } else if (drawnOf.current.whole !== whole || drawnOf.current.restored !== null) another.current = true;
    drawnOf.current = { whole, restored };
  }, [canvas, whole, restored, shown]);
  useEffect(() => {
    // Some of another graph may still be on their way to their places.
    if (!another.current || scene.nodes.length < visible.entities.size) return;
    another.current = false;
    canvas?.startAnew();
  }, [canvas, scene, visible, whole, restored]);
  const summary = t("canvas.summary", { entities: counts.entities, relations: counts.shown });
  return (
    <div className={css["view"]}>
      <div
        ref={container}
        className={css["canvas"]}
        role="application"
        aria-label={`${t("canvas.name")}. ${summary}`}
        aria-describedby="canvas-keys"
        tabIndex={0}
        {...handlers}
      />
      <p id="canvas-keys" className="visually-hidden">
        {t("canvas.keys")}
      </p>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {hovers && (
        <Suspense>
          <HoverCard />
        </Suspense>
      )}
      <AnalysisTrace />
      {positions.phase === "arranging" && (
        <div className={css["wait"]} role="status">
          {t("canvas.arranging")}
          <Button small look="outline" onClick={positions.stop}>
            {t("canvas.stop")}
          </Button>
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
