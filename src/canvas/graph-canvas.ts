import type { Emphasis } from "#graph/scene/emphasis.ts";
import type { Selection } from "#graph/selection.ts";
import type { Theme } from "#graph/scene/palette.ts";
import type { Scene } from "#graph/scene/scene.ts";
import type { Point } from "#graph/scene/point.ts";
import type { EntityId } from "#model/ids.ts";
import type { Insets } from "./camera.ts";
import type { PointerActions } from "./pointer.ts";

export interface CanvasOptions {
  readonly theme?: Theme;
  /** Nothing flies; by default as the reader's system says. */
  readonly reducedMotion?: boolean;
  /** What was clicked; `null` is the background. The canvas selects nothing by itself: `emphasise` does. */
  readonly onSelect: PointerActions["onTap"];
  readonly onDoubleClick?: PointerActions["onDoubleTap"];
  readonly onMenu?: PointerActions["onMenu"];
  /** Entities that a box was drawn around. */
  readonly onBox?: PointerActions["onBox"];
  /** What the pointer has come over, and where; `null` when it is over nothing, or something is dragged. */
  readonly onHover?: PointerActions["onPoint"];
  /** The zoom has changed: 1 is one CSS pixel a unit. */
  readonly onZoom?: (level: number) => void;
  /** A node was moved by hand; the point is in the plane of the scene, as its positions are. */
  readonly onMove?: (id: EntityId, point: Point) => void;
}

export interface RevealOptions {
  /** Fly there rather than jump. */
  readonly animate?: boolean;
}

export interface FitOptions extends RevealOptions {
  /** Beneath a sheet over most of the canvas, too: it comes and goes, and above it all of a graph would be too small. */
  readonly beneath?: boolean;
}

export interface ShowOptions {
  /** Its rows or columns mean something: it is not turned in a portrait window. */
  readonly upright?: boolean;
}

/** A camera that does not depend on the size of the canvas. */
export interface Look {
  readonly zoom: number;
  readonly centre: Point;
  /** Times what runs along the longer side of the canvas is drawn out to fill it. */
  readonly stretch: number;
}

/** A drawing of a scene that one can move about in. */
export interface GraphCanvas {
  /** Draws a scene in place of the last: the camera stays, what is elsewhere now glides there; the first one is fitted. */
  show(scene: Scene, options?: ShowOptions): void;
  /** Makes what the reader looks at stand out; `null` nothing. */
  emphasise(emphasis: Emphasis | null): void;
  /** Marks what the keyboard is at. */
  setCursor(id: EntityId | null): void;
  /** Lets something stand out as under the pointer. */
  point(target: Selection | null): void;
  /** Where an entity is drawn, in CSS pixels of the element; `null` where it is not. */
  onScreen(id: EntityId): Point | null;
  /** Brings entities or relations into the part that nothing covers, moving no more than that takes. */
  reveal(ids: string | readonly string[], options?: RevealOptions): void;
  fit(options?: FitOptions): void;
  /** Draws what is shown from scratch: oriented for the canvas as it is now, all of it in view. */
  startAnew(): void;
  zoomBy(factor: number): void;
  setTheme(theme: Theme): void;
  /** How much of each edge is covered by something else. */
  setInsets(insets: Insets): void;
  /** Where the nodes are drawn: turned on a portrait canvas, moved if they were. */
  positions(): ReadonlyMap<EntityId, Point>;
  /** Where the nodes are in the plane of the scene, whichever way that lies on the canvas. */
  places(): ReadonlyMap<EntityId, Point>;
  /** What one looks at: CSS pixels a unit, and the point of the scene's plane in the middle of the element. */
  camera(): Look;
  look(at: Look): void;
  destroy(): void;
}
