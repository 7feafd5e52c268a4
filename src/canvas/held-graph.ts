import cytoscape, { type Core, type ElementDefinition, type SingularElementReturnValue } from "cytoscape";
import type { Box } from "#graph/scene/box.ts";
import { type Emphasis } from "#graph/scene/emphasis.ts";
import { outlines } from "#graph/scene/outlines.ts";
import type { Scene, SceneEdge, SceneNode } from "#graph/scene/scene.ts";
import type { Point } from "#graph/scene/point.ts";
import type { EntityId } from "#model/ids.ts";
import { ZOOM } from "./camera.ts";
import type { HitIndex } from "./hit.ts";

/** Nodes and edges as Cytoscape holds them: it has the camera and the gestures, and draws nothing. */
export interface HeldGraph {
  readonly cy: Core;
  /** Holds a scene in place of the last, its nodes at the places given: what is new, gone or changed, and no more. */
  hold(scene: Scene, places: ReadonlyMap<EntityId, Point>): void;
  /** Moves nodes. */
  place(places: ReadonlyMap<EntityId, Point>): void;
  /** Tells what is selected, for whoever asks Cytoscape. */
  mark(emphasis: Emphasis | null): void;
  /** The box that is being drawn around entities, in the plane of the drawing. */
  box(): Box | null;
}

/** What Cytoscape knows of things so as to work out where they are: boxes around entities, the middle of a line. */
const extents = [
  { selector: "node", style: { width: "data(width)", height: "data(height)" } },
  { selector: "edge", style: { "curve-style": "straight" } },
  {
    selector: "edge[bend]",
    style: {
      "curve-style": "unbundled-bezier",
      "control-point-distances": "data(bend)",
      "control-point-weights": 0.5,
      "edge-distances": "node-position",
    },
  },
  { selector: "edge[?loop]", style: { "curve-style": "bezier" } },
] as unknown as cytoscape.StylesheetJson;

function nodeElement({ id, shape, size }: SceneNode, position: Point | undefined): ElementDefinition {
  const { halfWidth, halfHeight } = outlines[shape];
  return {
    group: "nodes",
    data: { id, width: size * halfWidth, height: size * halfHeight },
    ...(position !== undefined && { position: { ...position } }),
  };
}

function edgeElement({ id, source, target, bow }: SceneEdge): ElementDefinition {
  // To the right is positive there; and the control point is twice as far off as the line.
  const bend = bow === 0 ? {} : { bend: -2 * bow };
  return { group: "edges", data: { id, source, target, loop: source === target, ...bend } };
}

/** How far off the pointer and a finger may be, in pixels on the screen: as Cytoscape has it. */
const REACH = { pointer: { node: 2, edge: 8 }, finger: { node: 8, edge: 24 } } as const;

/** What draws, and finds what is at a point of the plane: not in the library's types. */
interface Renderer {
  /** What is done before each drawing: styling and measuring what has changed, caching what it looks like. */
  readonly beforeRenderCallbacks: { readonly priority: number; fn: (...frame: unknown[]) => void }[];
  /** All elements from the lowest to the uppermost, which has every one of them styled. */
  getCachedZSortedEles: (anew?: boolean) => unknown;
  readonly beforeRenderPriorities: { readonly animations: number };
  render: (options: unknown) => void;
  findNearestElements: (x: number, y: number, interactive: boolean, touched: boolean) => SingularElementReturnValue[];
  /** Two opposite corners of a box, and whether there is one. */
  readonly selection: readonly [x1: number, y1: number, x2: number, y2: number, active: number];
  readonly hoverData: { readonly selecting?: boolean };
  readonly touchData: { readonly selecting?: boolean };
}

/**
 * Keeps Cytoscape from drawing and from looking for what is at a point: it goes through all elements for either, styles
 * and measures each, and takes ten times as long as one painter that knows what it paints. It says that it has rendered
 * all the same.
 */
function takeOver(cy: Core, hits: () => HitIndex | null): Renderer {
  const own = (cy as unknown as { renderer(): Renderer }).renderer();
  own.getCachedZSortedEles = () => {
    const unsorted = cy.elements().toArray();
    return Object.assign([...unsorted], { interactive: unsorted, drag: [], nondrag: unsorted });
  };
  own.render = () => cy.emit("render");
  for (const step of own.beforeRenderCallbacks) {
    if (step.priority !== own.beforeRenderPriorities.animations) step.fn = () => {};
  }
  own.findNearestElements = (x, y, _interactive, touched) => {
    const { node, edge } = touched ? REACH.finger : REACH.pointer;
    const hit = hits()?.at({ x, y }, { node: node / cy.zoom(), edge: edge / cy.zoom() });
    return [hit?.node, hit?.edge]
      .filter((id) => id !== null && id !== undefined)
      .map((id) => cy.getElementById(id))
      .filter((element) => element.nonempty());
  };
  return own;
}

/** Whether Cytoscape would hold two items of one id alike, wherever they are. */
function alike(a: SceneNode | SceneEdge, b: SceneNode | SceneEdge): boolean {
  if ("source" in a) return "source" in b && a.bow === b.bow;
  return "size" in b && a.size === b.size && a.shape === b.shape;
}

/** Starts to hold a graph, and to listen for gestures, in an element. `hits` finds what is at a point of the plane. */
export function createHeldGraph(stage: HTMLElement, hits: () => HitIndex | null): HeldGraph {
  // Nodes that glide past each other leave an edge between them no room for a moment: nothing that anybody has to hear of.
  cytoscape.warnings(false);
  const cy: Core = cytoscape({
    container: stage,
    style: extents,
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    boxSelectionEnabled: true,
    autounselectify: true,
  });
  const renderer = takeOver(cy, hits);
  let held = new Map<string, SceneNode | SceneEdge>();

  function place(places: ReadonlyMap<EntityId, Point>): void {
    cy.batch(() => {
      for (const [id, { x, y }] of places) {
        const node = cy.getElementById(id);
        const at = node.position();
        if (at.x !== x || at.y !== y) node.position({ x, y });
      }
    });
  }

  return {
    cy,
    place,
    hold({ nodes, edges }, places) {
      const next = new Map<string, SceneNode | SceneEdge>([...nodes, ...edges].map((item) => [item.id, item]));
      const fresh: ElementDefinition[] = [];
      cy.batch(() => {
        cy.remove(cy.elements().filter((element) => !next.has(element.id())));
        for (const item of next.values()) {
          const before = held.get(item.id);
          if (before !== undefined && alike(before, item)) continue;
          const element = "source" in item ? edgeElement(item) : nodeElement(item, places.get(item.id));
          const known = cy.getElementById(item.id);
          if (known.empty()) {
            fresh.push(element);
            continue;
          }
          known.removeData("bend");
          known.data(element.data);
        }
        cy.add(fresh);
      });
      held = next;
      place(places);
    },
    mark(emphasis) {
      cy.batch(() => {
        cy.$(".selected").removeClass("selected");
        for (const id of [emphasis?.selected, ...(emphasis?.picked ?? [])])
          if (id) cy.getElementById(id).addClass("selected");
      });
    },
    box() {
      const { selection, hoverData, touchData } = renderer;
      const [x1, y1, x2, y2, active] = selection;
      if (active !== 1 || (hoverData.selecting !== true && touchData.selecting !== true)) return null;
      return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
    },
  };
}
