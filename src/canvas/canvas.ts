import { type Camera, extentOf } from "#graph/scene/annotations.ts";
import type { Box } from "#graph/scene/box.ts";
import type { Emphasis, Selection } from "#graph/scene/emphasis.ts";
import type { Line } from "#graph/scene/lines.ts";
import { palettes, type Theme } from "#graph/scene/palette.ts";
import type { Point, Scene } from "#graph/scene/scene.ts";
import type { EntityId, RelationId } from "#model/ids.ts";
import { cameraToFit, cameraToReveal, type Insets, NARROW, roomToFit, zoomedAround } from "./camera.ts";
import { createBulk } from "./bulk.ts";
import { createDrawing } from "./drawing.ts";
import { highlight, mark } from "./highlight.ts";
import { createHitIndex, type HitIndex } from "./hit.ts";
import { asStored, type Orientation, orientationFor, placeOn, storedFrom } from "./orientation.ts";
import { createOverlay } from "./overlay.ts";
import { watchPointer } from "./pointer.ts";
import { zoomOnWheel } from "./wheel.ts";

export type { Insets } from "./camera.ts";
export type { Theme } from "#graph/scene/palette.ts";

export interface CanvasOptions {
  readonly theme?: Theme;
  /** Nothing flies; by default as the reader's system says. */
  readonly reducedMotion?: boolean;
  /** What was clicked; `null` is the background. The canvas selects nothing by itself: `emphasise` does. */
  readonly onSelect: (selection: Selection | null) => void;
  /** What the pointer is over. */
  readonly onHover?: (target: Selection | null) => void;
  /** The zoom has changed: 1 is one CSS pixel a unit. */
  readonly onZoom?: (level: number) => void;
  /** A node was moved by hand; the point is in the plane of the scene, as its positions are. */
  readonly onMove?: (id: EntityId, point: Point) => void;
}

export interface RevealOptions {
  /** Fly there rather than jump. */
  readonly animate?: boolean;
}

/** A drawing of a scene that one can move about in. */
export interface GraphCanvas {
  /** Draws a scene in place of the last: the camera and what was moved by hand stay; the first one is fitted. */
  show(scene: Scene): void;
  /** Makes what the reader looks at stand out; `null` nothing. */
  emphasise(emphasis: Emphasis | null): void;
  /** Brings entities or relations into the part that nothing covers, moving no more than that takes. */
  reveal(ids: string | readonly string[], options?: RevealOptions): void;
  fit(options?: RevealOptions): void;
  zoomBy(factor: number): void;
  setTheme(theme: Theme): void;
  /** How much of each edge is covered by something else. */
  setInsets(insets: Insets): void;
  /** Where the nodes are drawn, for pictures of what is seen: turned on a portrait canvas, moved if they were. */
  positions(): ReadonlyMap<EntityId, Point>;
  destroy(): void;
}

/** Milliseconds of a flight, as `--slow`; and after which movement counts as ended, in a light and a heavy scene. */
const FLIGHT = 320;
const REST = { light: 120, heavy: 200 } as const;
/** On a phone nodes are drawn this much larger against the distances between them. */
const PHONE_NODES = 1.55;

const sizeOf = ({ left, top, right, bottom }: Box) => ({ width: right - left, height: bottom - top });

const holds = ({ nodes, edges }: Scene, { id }: Selection) =>
  nodes.some((node) => node.id === id) || edges.some((edge) => edge.id === id);

const stageOf = (container: HTMLElement): HTMLElement => {
  const stage = document.createElement("div");
  Object.assign(stage.style, { position: "absolute", inset: "0", touchAction: "none" });
  container.append(stage);
  return stage;
};

/** Puts a drawing into an element, which has to have a size of its own; it is positioned if it is not yet. */
export function createCanvas(container: HTMLElement, options: CanvasOptions): GraphCanvas {
  const { onSelect, onHover, onZoom, onMove } = options;
  const reducedMotion = options.reducedMotion ?? window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const portrait = window.matchMedia("(orientation: portrait)");
  if (getComputedStyle(container).position === "static") container.style.position = "relative";
  const stage = stageOf(container);
  let palette = palettes[options.theme ?? "light"];
  const bulk = createBulk(container, palette);
  const overlay = createOverlay(container, palette);
  const drawing = createDrawing(stage, palette, hitIndex);
  const { cy } = drawing;

  /** What was asked for, and that as it is drawn here. */
  let given: Scene | null = null;
  let scene: Scene | null = null;
  let emphasis: Emphasis | null = null;
  let hover: Selection | null = null;
  let insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  let frame: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  let orientation = asStored;
  let moving = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const positions = new Map<EntityId, Point>();
  const moved = new Set<EntityId>();

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

  function paint(): void {
    if (scene === null || !isSized()) return;
    const picture = { scene, positions, emphasis, camera: camera(), detail: drawing.detail(), frame };
    if (drawing.isHeavy()) bulk.paint({ picture, lines: overlay.linesOf(picture), hover, moving });
    overlay.paint(picture, hover);
  }

  /** Has everything painted: at once, or where there is much of it once in the next frame, whatever else changes. */
  function refresh(): void {
    if (drawing.isHeavy()) cy.forceRender();
    else paint();
  }

  function emphasiseDrawn(): void {
    if (drawing.isHeavy()) mark(cy, emphasis);
    else highlight(cy, emphasis);
  }

  function move(to: Camera, animate: boolean): void {
    cy.stop();
    const pan = { ...to.pan };
    if (animate && !reducedMotion) {
      cy.animate({ zoom: to.zoom, pan }, { duration: FLIGHT, easing: "cubic-bezier(0.2, 0, 0, 1)" as "ease" });
    } else {
      cy.viewport({ zoom: to.zoom, pan });
    }
  }

  function fit({ animate = false }: RevealOptions = {}): void {
    const content = scene === null ? null : extentOf(scene.nodes, positions);
    if (content === null || !isSized()) return;
    move(cameraToFit(content, frame, insets), animate);
  }

  /** Lays the plane on the canvas: everything that was moved by hand stays beside what it was moved to. */
  function orient(next: Orientation): void {
    const before = orientation;
    orientation = next;
    for (const [id, at] of positions) positions.set(id, placeOn(next, storedFrom(before, at)));
  }

  /** The best orientation for a scene on the canvas as it is. */
  function orientationOf(nodes: Scene["nodes"]): Orientation {
    const layout = extentOf(nodes, new Map(nodes.map((node) => [node.id, node])));
    const room = roomToFit(frame, insets);
    return layout === null || !isSized() ? orientation : orientationFor(sizeOf(room), sizeOf(layout), portrait.matches);
  }

  /** As it is drawn: on a phone with larger nodes. */
  const drawn = (next: Scene): Scene =>
    frame.right >= NARROW
      ? next
      : { ...next, nodes: next.nodes.map((node) => ({ ...node, size: Math.round(node.size * PHONE_NODES) })) };

  function draw(next: Scene): void {
    scene = drawn(next);
    const nodes = new Set(next.nodes.map(({ id }) => id));
    for (const id of positions.keys()) if (!nodes.has(id)) positions.delete(id);
    for (const node of next.nodes) {
      const stays = moved.has(node.id) && positions.has(node.id);
      if (!stays) positions.set(node.id, placeOn(orientation, node));
    }
    drawing.draw(scene, positions);
    bulk.toggle(drawing.isHeavy());
    emphasiseDrawn();
    overlay.invalidate("lines");
  }

  function point(target: Selection | null): void {
    if (hover?.id === target?.id) return;
    if (hover !== null) cy.getElementById(hover.id).removeClass("hover");
    if (target !== null) cy.getElementById(target.id).addClass("hover");
    hover = target;
    container.style.cursor = target === null ? "" : "pointer";
    onHover?.(target);
    refresh();
  }

  const endPointer = watchPointer(cy, overlay, {
    onTap: onSelect,
    onPoint: point,
    onDrag(id, to, { done }) {
      positions.set(id, to);
      moved.add(id);
      overlay.invalidate("lines");
      if (done) onMove?.(id, storedFrom(orientation, to));
    },
  });
  const adjustDetail = () => {
    if (drawing.adjustDetail()) overlay.invalidate("labels");
  };
  /** Once nothing has moved for a while everything gets its best place and its sharpest look. */
  function settleLater(): void {
    clearTimeout(rest);
    rest = setTimeout(
      () => {
        moving = false;
        adjustDetail();
        overlay.settle();
        refresh();
      },
      drawing.isHeavy() ? REST.heavy : REST.light,
    );
  }
  cy.on("viewport", () => {
    if (!drawing.isHeavy()) adjustDetail();
    moving = true;
    settleLater();
  });
  cy.on("zoom", () => onZoom?.(cy.zoom()));
  cy.on("render", paint);
  const endWheel = zoomOnWheel(container, (factor, at) => {
    move(zoomedAround(camera(), cy.zoom() * factor, at), false);
  });

  function resize(): void {
    const { clientWidth: right, clientHeight: bottom } = container;
    const before = frame;
    frame = { left: 0, top: 0, right, bottom };
    if (!isSized()) return;
    bulk.resize(right, bottom);
    overlay.resize(right, bottom);
    cy.resize();
    const changed =
      before.right === 0 || portrait.matches !== orientation.turned || right < NARROW !== before.right < NARROW;
    if (changed && given !== null) {
      start(given);
    } else {
      paint();
    }
  }

  /** Draws a scene from scratch: oriented for the canvas, all of it in view. */
  function start(next: Scene): void {
    orient(orientationOf(next.nodes));
    draw(next);
    fit();
    drawing.adjustDetail({ all: true });
    refresh();
  }

  const observer = new ResizeObserver(resize);
  observer.observe(container);
  resize();

  return {
    show(next) {
      const first = given === null || given.nodes.length === 0;
      given = next;
      if (hover !== null && !holds(next, hover)) point(null);
      if (first) {
        start(next);
        return;
      }
      draw(next);
      drawing.adjustDetail({ all: true });
      refresh();
    },
    emphasise(next) {
      emphasis = next;
      emphasiseDrawn();
      if (drawing.isHeavy()) settleLater();
      else overlay.invalidate("labels");
      refresh();
    },
    reveal(ids, { animate = true } = {}) {
      if (scene === null || !isSized()) return;
      const asked = new Set<string>(typeof ids === "string" ? [ids] : ids);
      const ends = scene.edges.filter(({ id }) => asked.has(id)).flatMap(({ source, target }) => [source, target]);
      const shown = scene.nodes.filter(({ id }) => asked.has(id) || ends.includes(id));
      const content = extentOf(shown, positions);
      if (content === null) return;
      const now = camera();
      const to = cameraToReveal(now, content, frame, insets);
      if (to.zoom !== now.zoom || to.pan.x !== now.pan.x || to.pan.y !== now.pan.y) move(to, animate);
    },
    fit,
    zoomBy(factor) {
      const middle = {
        x: (frame.left + insets.left + frame.right - insets.right) / 2,
        y: (frame.top + insets.top + frame.bottom - insets.bottom) / 2,
      };
      move(zoomedAround(camera(), cy.zoom() * factor, middle), true);
    },
    setTheme(theme) {
      if (palettes[theme] === palette) return;
      palette = palettes[theme];
      drawing.setPalette(palette);
      bulk.setPalette(palette);
      overlay.setPalette(palette);
      if (given !== null) draw(given);
      refresh();
    },
    setInsets(next) {
      insets = next;
    },
    positions: () => new Map(positions),
    destroy() {
      clearTimeout(rest);
      endWheel();
      endPointer();
      observer.disconnect();
      cy.destroy();
      overlay.destroy();
      bulk.destroy();
      stage.remove();
    },
  };
}
