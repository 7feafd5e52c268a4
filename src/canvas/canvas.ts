import { contentOf, extentOf } from "#graph/scene/annotations.ts";
import { detailAt } from "#graph/scene/detail.ts";
import type { Camera } from "#graph/scene/camera.ts";
import type { Box } from "#graph/scene/box.ts";
import type { Emphasis } from "#graph/scene/emphasis.ts";
import type { Selection } from "#graph/selection.ts";
import type { Line } from "#graph/scene/lines.ts";
import { palettes } from "#graph/scene/palette.ts";
import type { Scene } from "#graph/scene/scene.ts";
import type { Point } from "#graph/scene/point.ts";
import type { EntityId, RelationId } from "#model/ids.ts";
import {
  cameraToFit,
  cameraToReveal,
  type Insets,
  lastingInsets,
  NARROW,
  roomToFit,
  uncoveredPart,
  zoomedAround,
} from "./camera.ts";
import type { CanvasOptions, FitOptions, GraphCanvas, Look } from "./graph-canvas.ts";
import { createHeldGraph } from "./held-graph.ts";
import { createHitIndex, type HitIndex } from "./hit.ts";
import { asStored, type Orientation, orientationFor, placeOn, storedFrom } from "./orientation.ts";
import { cameraAt, isSameCamera, lookOf } from "./look.ts";
import { createOverlay } from "./overlay.ts";
import { createPainter } from "./painter.ts";
import { createPlaces } from "./places.ts";
import { watchPointer } from "./pointer.ts";
import { holds } from "./holds.ts";
import { createRest } from "./rest.ts";
import { stageIn } from "./stage.ts";
import { zoomOnWheel } from "./wheel.ts";

export type { Insets } from "./camera.ts";
export type { GraphCanvas } from "./graph-canvas.ts";

/** Milliseconds of a flight, as `--slow`; and after which movement counts as ended, with few lines and with many. */
const FLIGHT = 320;
const REST = { few: 120, many: 200 } as const;
/** More edges than this jump to their new places, and are painted roughly while the camera moves. */
const MANY = 1_000;
/** On a phone nodes are drawn this much larger against the distances between them. */
const PHONE_NODES = 1.55;

const sizeOf = ({ left, top, right, bottom }: Box) => ({ width: right - left, height: bottom - top });

/** Puts a drawing into an element, which has to have a size of its own; it is positioned if it is not yet. */
export function createCanvas(container: HTMLElement, options: CanvasOptions): GraphCanvas {
  const { onSelect, onHover, onZoom, onMove } = options;
  const reducedMotion = options.reducedMotion ?? window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const portrait = window.matchMedia("(orientation: portrait)");
  const stage = stageIn(container);
  let palette = palettes[options.theme ?? "light"];
  const painter = createPainter(container, palette);
  const overlay = createOverlay(container, palette);
  const heldGraph = createHeldGraph(stage, hitIndex);
  const { cy } = heldGraph;

  /** What was asked for, and that as it is drawn here. */
  let given: Scene | null = null;
  let scene: Scene | null = null;
  let emphasis: Emphasis | null = null;
  let hover: Selection | null = null;
  let insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  let frame: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  let orientation = asStored;
  const places = createPlaces(() => {
    heldGraph.place(positions);
    overlay.invalidate("lines");
    paint();
  });
  const positions = places.now;
  let upright = false;
  let cursor: EntityId | null = null;

  /** What was asked to be looked at, and the camera that this came to. */
  let held: { readonly at: Look; readonly camera: Camera } | null = null;

  /** What is where, made when it is first asked for after something has moved. */
  let hits: { readonly index: HitIndex; readonly lines: ReadonlyMap<RelationId, Line> } | null = null;
  function hitIndex(): HitIndex | null {
    if (scene === null) return null;
    const lines = overlay.linesOf({ scene, positions });
    if (hits?.lines !== lines) hits = { index: createHitIndex(scene, positions, lines), lines };
    return hits.index;
  }

  const camera = (): Camera => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const isSized = () => frame.right > 0 && frame.bottom > 0;

  const isMany = () => scene !== null && scene.edges.length > MANY;
  /** What the picture is painted with. */
  let detail = detailAt(1);

  function paint(): void {
    if (scene === null || !isSized()) return;
    const room = uncoveredPart(frame, insets);
    const picture = { scene, positions, emphasis, camera: camera(), detail, frame, room };
    painter.paint({ picture, lines: overlay.linesOf(picture), hover, much: isMany(), moving: rest.isMoving() });
    overlay.paint(picture, { hover, cursor, box: heldGraph.box() });
  }

  /** Has everything painted once in the next frame, whatever else changes until then. */
  const refresh = () => cy.forceRender();

  /** Where the camera was last sent. */
  let sent: Camera | null = null;
  /** The camera as it will be once it has arrived. */
  const heading = (): Camera => (cy.animated() && sent !== null ? sent : camera());

  function move(to: Camera, animate: boolean): void {
    cy.stop();
    sent = to;
    const pan = { ...to.pan };
    if (animate && !reducedMotion) {
      cy.animate({ zoom: to.zoom, pan }, { duration: FLIGHT, easing: "cubic-bezier(0.2, 0, 0, 1)" as "ease" });
    } else {
      cy.viewport({ zoom: to.zoom, pan });
    }
  }

  function fit({ animate = false, beneath = false }: FitOptions = {}): void {
    const content = scene === null ? null : contentOf(scene, places.goal());
    if (content === null || !isSized()) return;
    move(cameraToFit(content, frame, beneath ? lastingInsets(frame, insets) : insets), animate);
  }

  function look(at: Look): void {
    orientation = { ...orientation, stretch: at.stretch };
    // At once, whatever still glides to where it would be otherwise.
    if (given !== null) draw(given);
    move(cameraAt(at, frame, orientation), false);
    held = { at, camera: camera() };
  }

  const isTurned = () => portrait.matches && !upright;

  /** The best orientation for a scene on the canvas as it is. */
  function orientationOf(nodes: Scene["nodes"]): Orientation {
    const layout = extentOf(nodes, new Map(nodes.map((node) => [node.id, node])));
    const room = roomToFit(frame, insets);
    return layout === null || !isSized() ? orientation : orientationFor(sizeOf(room), sizeOf(layout), isTurned());
  }

  /** As it is drawn: on a phone with larger nodes. */
  const drawn = (next: Scene): Scene =>
    frame.right >= NARROW
      ? next
      : { ...next, nodes: next.nodes.map((node) => ({ ...node, size: Math.round(node.size * PHONE_NODES) })) };

  function draw(next: Scene, { gliding = false } = {}): void {
    scene = drawn(next);
    // Thousands of lines would only stutter.
    const still = !gliding || reducedMotion || next.edges.length > MANY;
    places.go(new Map(next.nodes.map((node) => [node.id, placeOn(orientation, node)])), still ? 0 : FLIGHT);
    heldGraph.hold(scene, positions);
    heldGraph.mark(emphasis);
    overlay.invalidate("lines");
  }

  function point(target: Selection | null): void {
    if (hover?.id === target?.id) return;
    hover = target;
    container.style.cursor = target === null ? "" : "pointer";
    refresh();
  }

  /** Says what the pointer is over, and where it came over it. */
  function tellHover(target: Selection | null, at: Point): void {
    const other = hover?.id !== target?.id;
    point(target);
    if (other) onHover?.(target, at);
  }

  const endPointer = watchPointer(cy, overlay, {
    onTap: onSelect,
    onDoubleTap: (target) => options.onDoubleClick?.(target),
    onMenu: (target, at) => options.onMenu?.(target, at),
    onBox: (ids) => options.onBox?.(ids),
    onPoint: tellHover,
    onDrag(id, to, { done }) {
      onHover?.(null, to);
      places.set(id, to);
      overlay.invalidate("lines");
      if (done) onMove?.(id, storedFrom(orientation, to));
    },
  });
  /** Paints in the detail that goes with the zoom. */
  function adjustDetail(): void {
    const before = detail;
    detail = detailAt(cy.zoom());
    if (detail !== before) overlay.invalidate("labels");
  }
  // Once nothing has moved for a while everything gets its best place and its sharpest look.
  const rest = createRest(
    () => (isMany() ? REST.many : REST.few),
    () => {
      adjustDetail();
      overlay.settle();
      refresh();
    },
  );
  cy.on("viewport", () => {
    if (!isMany()) adjustDetail();
    rest.moved();
  });
  cy.on("zoom", () => onZoom?.(cy.zoom()));
  cy.on("render", paint);
  const endWheel = zoomOnWheel(container, (factor, at) => {
    move(zoomedAround(camera(), cy.zoom() * factor, at), false);
  });

  /** Takes the container's size over. Returns the frame that there was before. */
  function measure(): Box {
    const { clientWidth: right, clientHeight: bottom } = container;
    const before = frame;
    frame = { left: 0, top: 0, right, bottom };
    if (!isSized()) return before;
    painter.resize(right, bottom);
    overlay.resize(right, bottom);
    cy.resize();
    return before;
  }

  function resize(): void {
    const before = measure();
    if (!isSized()) return;
    const crossed = frame.right < NARROW !== before.right < NARROW;
    const changed = before.right === 0 || isTurned() !== orientation.turned || crossed;
    if (changed) startAnew();
    // Nobody has moved it since: the same stays in the middle, whatever takes room from the canvas.
    else if (held !== null && isSameCamera(held.camera, camera())) look(held.at);
    else paint();
  }

  /** Draws what was given from scratch: oriented for the canvas, all of it in view. */
  function startAnew(): void {
    if (given === null) return;
    // What was beside the canvas may be gone just now.
    measure();
    held = null;
    orientation = orientationOf(given.nodes);
    draw(given);
    fit({ beneath: true });
    adjustDetail();
    refresh();
  }

  const observer = new ResizeObserver(resize);
  observer.observe(container);
  resize();

  return {
    show(next, options = {}) {
      upright = options.upright === true;
      const first = given === null || given.nodes.length === 0 || isTurned() !== orientation.turned;
      given = next;
      if (hover !== null && !holds(next, hover)) point(null);
      if (first) startAnew();
      else {
        draw(next, { gliding: true });
        adjustDetail();
        refresh();
      }
    },
    point,
    onScreen(id) {
      const at = positions.get(id);
      const { zoom, pan } = camera();
      return at === undefined ? null : { x: at.x * zoom + pan.x, y: at.y * zoom + pan.y };
    },
    setCursor(id) {
      cursor = id;
      refresh();
    },
    emphasise(next) {
      emphasis = next;
      heldGraph.mark(next);
      if (isMany()) rest.later();
      else overlay.invalidate("labels");
      refresh();
    },
    reveal(ids, { animate = true } = {}) {
      if (scene === null || !isSized()) return;
      const asked = new Set<string>(typeof ids === "string" ? [ids] : ids);
      const ends = scene.edges.filter(({ id }) => asked.has(id)).flatMap(({ source, target }) => [source, target]);
      const shown = scene.nodes.filter(({ id }) => asked.has(id) || ends.includes(id));
      const content = extentOf(shown, places.goal());
      if (content === null) return;
      const now = heading();
      const to = cameraToReveal(now, content, frame, insets);
      if (to.zoom !== now.zoom || to.pan.x !== now.pan.x || to.pan.y !== now.pan.y) move(to, animate);
    },
    fit,
    startAnew,
    zoomBy(factor) {
      const middle = {
        x: (frame.left + insets.left + frame.right - insets.right) / 2,
        y: (frame.top + insets.top + frame.bottom - insets.bottom) / 2,
      };
      const from = heading();
      move(zoomedAround(from, from.zoom * factor, middle), true);
    },
    setTheme(theme) {
      if (palettes[theme] === palette) return;
      palette = palettes[theme];
      painter.setPalette(palette);
      overlay.setPalette(palette);
      refresh();
    },
    setInsets(next) {
      insets = next;
      overlay.invalidate("labels");
      refresh();
    },
    positions: () => new Map(positions),
    places: () => new Map((given?.nodes ?? []).map(({ id, x, y }) => [id, { x, y }])),
    camera: () => lookOf(camera(), frame, orientation),
    look,
    destroy() {
      rest.stop();
      places.stop();
      endWheel();
      endPointer();
      observer.disconnect();
      cy.destroy();
      overlay.destroy();
      painter.destroy();
      stage.remove();
    },
  };
}
