import cytoscape, {
  type Core,
  type ElementDefinition,
  type EventObject,
  type SingularElementReturnValue,
} from "cytoscape";
import type { EntityId, RelationId } from "#model/ids.ts";
import type { Box } from "#graph/scene/box.ts";
import type { Emphasis, Selection } from "#graph/scene/emphasis.ts";
import { palettes, type Theme } from "#graph/scene/palette.ts";
import type { Point, Scene } from "#graph/scene/scene.ts";
import { type Camera, extentOf, type Picture } from "#graph/scene/annotations.ts";
import { cameraToFit, cameraToReveal, type Insets, NARROW, roomToFit, ZOOM, zoomedAround } from "./camera.ts";
import { type Detail, detailAt, details } from "#graph/scene/detail.ts";
import { elementsOf } from "./elements.ts";
import { highlight } from "./highlight.ts";
import { asStored, type Orientation, orientationFor, placeOn, storedFrom } from "./orientation.ts";
import { createOverlay } from "./overlay.ts";
import { stylesheet } from "./stylesheet.ts";
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
const REST = { light: 120, heavy: 350 } as const;
/** Edges from which they are left out, and keep their detail, while one pans or zooms. */
const HEAVY = 1_000;
/** A node has an icon from this size on the screen on. */
const ICON_FROM = 14;

/** On a phone nodes are drawn this much larger against the distances between them. */
const PHONE_NODES = 1.55;

const DETAIL_CLASSES = details.map(({ id }) => id).join(" ");

const sizeOf = ({ left, top, right, bottom }: Box) => ({ width: right - left, height: bottom - top });

const holds = ({ nodes, edges }: Scene, { id }: Selection) =>
  nodes.some((node) => node.id === id) || edges.some((edge) => edge.id === id);

/** Hands new data to an element only if it is new: every change restyles it. */
function update(element: SingularElementReturnValue, data: Readonly<Record<string, unknown>>): void {
  if (element.data("bend") !== undefined && data["bend"] === undefined) element.removeData("bend");
  if (Object.entries(data).some(([key, value]) => element.data(key) !== value)) element.data({ ...data });
}

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
  const overlay = createOverlay(container, palette);
  const cy: Core = cytoscape({
    container: stage,
    style: stylesheet(palette),
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    boxSelectionEnabled: false,
    autounselectify: true,
  });

  /** What was asked for, and that as it is drawn here. */
  let given: Scene | null = null;
  let scene: Scene | null = null;
  let emphasis: Emphasis | null = null;
  let hover: Selection | null = null;
  let detail: Detail = detailAt(1);
  let insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  let frame: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  let orientation = asStored;
  let iconFrom = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const positions = new Map<EntityId, Point>();
  const moved = new Set<EntityId>();

  const camera = (): Camera => ({ zoom: cy.zoom(), pan: cy.pan() });
  const isSized = () => frame.right > 0 && frame.bottom > 0;

  function paint(): void {
    if (scene === null || !isSized()) return;
    const picture: Picture = { scene, positions, emphasis, camera: camera(), detail, frame };
    overlay.paint(picture, hover);
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

  /** Edges and icons are drawn with more or less detail as one comes nearer. */
  function adjustDetail({ all = false } = {}): void {
    const zoom = cy.zoom();
    const next = detailAt(zoom);
    if (next !== detail || all) {
      cy.batch(() => cy.edges().removeClass(DETAIL_CLASSES).addClass(next.id));
      if (next !== detail) overlay.invalidate("labels");
      detail = next;
    }
    const least = Math.ceil(ICON_FROM / zoom);
    if (least === iconFrom && !all) return;
    iconFrom = least;
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        node.toggleClass("plain", Number(node.data("size")) < least);
      });
    });
  }

  /** Lays the plane on the canvas: everything that was moved by hand stays beside what it was moved to. */
  function orient(next: Orientation): void {
    const before = orientation;
    orientation = next;
    cy.batch(() => {
      for (const [id, at] of positions) {
        const place = placeOn(next, storedFrom(before, at));
        positions.set(id, place);
        cy.getElementById(id).position({ ...place });
      }
    });
    overlay.invalidate("lines");
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
    const elements = elementsOf(next, palette);
    const wanted = new Map(elements.map((element) => [String(element.data["id"]), element]));
    const places = new Map(next.nodes.map((node) => [String(node.id), node]));
    cy.batch(() => {
      const gone = cy.elements().filter((element) => !wanted.has(element.id()));
      gone.forEach((element) => {
        positions.delete(element.id() as EntityId);
      });
      cy.remove(gone);
      const fresh: ElementDefinition[] = [];
      for (const [id, element] of wanted) {
        const known = cy.getElementById(id);
        const node = places.get(id);
        if (node !== undefined && !(moved.has(node.id) && positions.has(node.id))) {
          positions.set(node.id, placeOn(orientation, node));
          if (known.nonempty()) known.position({ ...placeOn(orientation, node) });
        }
        if (known.nonempty()) {
          update(known, element.data);
        } else {
          fresh.push(node === undefined ? element : { ...element, position: { ...placeOn(orientation, node) } });
        }
      }
      cy.add(fresh);
    });
    // An option of Cytoscape's that can only be set at the start, while scenes come and go.
    const { renderer } = cy as unknown as { renderer(): object };
    Object.assign(renderer.call(cy), { hideEdgesOnViewport: next.edges.length > HEAVY });
  }

  function restyle(): void {
    cy.style(stylesheet(palette));
    if (scene !== null) draw(scene);
    overlay.setPalette(palette);
    paint();
  }

  function point(target: Selection | null): void {
    if (hover?.id === target?.id) return;
    if (hover !== null) cy.getElementById(hover.id).removeClass("hover");
    if (target !== null) cy.getElementById(target.id).addClass("hover");
    hover = target;
    container.style.cursor = target === null ? "" : "pointer";
    onHover?.(target);
    paint();
  }

  const selectionOf = (element: { isNode(): boolean; id(): string }): Selection =>
    element.isNode()
      ? { kind: "entity", id: element.id() as EntityId }
      : { kind: "relation", id: element.id() as RelationId };

  /** What the pointer is on: a ≠ before a node, a node before a name, a name before an edge. */
  function targetOf({ target, renderedPosition }: EventObject): Selection | null {
    const own: Selection | null = target === cy ? null : selectionOf(target);
    const written = overlay.at(renderedPosition);
    if (written !== null && "mark" in written) return { kind: "relation", id: written.mark };
    if (own?.kind === "entity" || written === null) return own;
    return { kind: "entity", id: written.name };
  }

  cy.on("tap", (event) => onSelect(targetOf(event)));
  cy.on("mousemove", (event) => point(targetOf(event)));
  const leave = () => point(null);
  container.addEventListener("pointerleave", leave);
  cy.on("drag", "node", ({ target }) => {
    positions.set(target.id(), { ...target.position() });
    moved.add(target.id());
    overlay.invalidate("lines");
  });
  cy.on("dragfree", "node", ({ target }) => {
    const at = { ...target.position() };
    positions.set(target.id(), at);
    moved.add(target.id());
    overlay.invalidate("lines");
    onMove?.(target.id(), storedFrom(orientation, at));
  });
  cy.on("viewport", () => {
    const heavy = (scene?.edges.length ?? 0) > HEAVY;
    if (!heavy) adjustDetail();
    clearTimeout(rest);
    rest = setTimeout(
      () => {
        if (heavy) adjustDetail();
        overlay.settle();
        paint();
      },
      heavy ? REST.heavy : REST.light,
    );
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
    scene = drawn(next);
    draw(scene);
    highlight(cy, emphasis);
    fit();
    adjustDetail({ all: true });
    overlay.invalidate("lines");
    paint();
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
      scene = drawn(next);
      draw(scene);
      highlight(cy, emphasis);
      adjustDetail({ all: true });
      overlay.invalidate("lines");
      paint();
    },
    emphasise(next) {
      emphasis = next;
      highlight(cy, next);
      overlay.invalidate("labels");
      paint();
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
      restyle();
    },
    setInsets(next) {
      insets = next;
    },
    positions: () => new Map(positions),
    destroy() {
      clearTimeout(rest);
      endWheel();
      container.removeEventListener("pointerleave", leave);
      observer.disconnect();
      cy.destroy();
      overlay.destroy();
      stage.remove();
    },
  };
}
