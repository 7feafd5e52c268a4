import cytoscape, { type Core, type ElementDefinition, type SingularElementReturnValue } from "cytoscape";
import { detailAt, details, type Detail } from "#graph/scene/detail.ts";
import type { Palette } from "#graph/scene/palette.ts";
import type { Scene, SceneEdge, SceneNode } from "#graph/scene/scene.ts";
import type { Point } from "#graph/scene/point.ts";
import type { EntityId } from "#model/ids.ts";
import { ZOOM } from "./camera.ts";
import { elementsOf } from "./elements.ts";
import type { HitIndex } from "./hit.ts";
import { ICON_FROM, stylesheet } from "./stylesheet.ts";

/**
 * More edges than this are not drawn by Cytoscape, and that stays so until few are left: to hand hundreds back to it takes
 * longer than anything else, and who filters wants the next picture at once.
 */
const HEAVY = { from: 1_000, until: 200 } as const;

const DETAIL_CLASSES = details.map(({ id }) => id).join(" ");

/** Nodes and edges as Cytoscape holds them. */
export interface Drawing {
  readonly cy: Core;
  /** Draws a scene in place of the last, its nodes at the places given: what is new, gone or changed, and no more. */
  draw(scene: Scene, places: ReadonlyMap<EntityId, Point>): void;
  /** Moves nodes. */
  place(places: ReadonlyMap<EntityId, Point>): void;
  /** Draws in other colours; the scene has to be drawn again. */
  setPalette(palette: Palette): void;
  /** The detail that the picture is drawn with. */
  detail(): Detail;
  /** Draws edges and icons in the detail that goes with the zoom; `all` where some are new. Says if it is another. */
  adjustDetail(options?: { readonly all?: boolean }): boolean;
  /** Whether there is so much of it that Cytoscape only holds it, and someone else has to paint it at each `render`. */
  isHeavy(): boolean;
}

type Item = SceneNode | SceneEdge;

/** Whether two items of one id are drawn alike, wherever they are. */
function alike(a: Item, b: Item): boolean {
  if ("source" in a) {
    if (!("source" in b)) return false;
    const sameLine = a.stroke === b.stroke && a.origins === b.origins && a.bow === b.bow;
    return sameLine && a.family === b.family && a.directed === b.directed;
  }
  return "size" in b && a.size === b.size && a.tint === b.tint && a.shape === b.shape && a.lone === b.lone;
}

/** Hands new data to an element. */
function update(element: SingularElementReturnValue, data: Readonly<Record<string, unknown>>): void {
  if (element.data("bend") !== undefined && data["bend"] === undefined) element.removeData("bend");
  element.data({ ...data });
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
}

/**
 * Lets Cytoscape draw and look for what is at a point only where it is wanted: it goes through all elements for either.
 * It says that it has rendered all the same.
 */
function takeOver(cy: Core, isWanted: () => boolean, hits: () => HitIndex | null): void {
  const own = (cy as unknown as { renderer(): Renderer }).renderer();
  const [render, find] = [own.render.bind(own), own.findNearestElements.bind(own)];
  const sorted = own.getCachedZSortedEles.bind(own);
  own.getCachedZSortedEles = (anew) => {
    if (isWanted()) return sorted(anew);
    const unsorted = cy.elements().toArray();
    return Object.assign([...unsorted], { interactive: unsorted, drag: [], nondrag: unsorted });
  };
  own.render = (options) => {
    if (isWanted()) render(options);
    else cy.emit("render");
  };
  for (const step of own.beforeRenderCallbacks) {
    if (step.priority === own.beforeRenderPriorities.animations) continue;
    const { fn } = step;
    step.fn = (...frame) => {
      if (isWanted()) fn(...frame);
    };
  }
  own.findNearestElements = (x, y, interactive, touched) => {
    const index = isWanted() ? null : hits();
    if (index === null) return find(x, y, interactive, touched);
    const { node, edge } = touched ? REACH.finger : REACH.pointer;
    const hit = index.at({ x, y }, { node: node / cy.zoom(), edge: edge / cy.zoom() });
    return [hit.node, hit.edge]
      .filter((id) => id !== null)
      .map((id) => cy.getElementById(id))
      .filter((element) => element.nonempty());
  };
}

/** Starts a drawing in an element. `hits` finds what is at a point in a scene that Cytoscape only holds. */
export function createDrawing(stage: HTMLElement, initial: Palette, hits: () => HitIndex | null): Drawing {
  let palette = initial;
  let detail = detailAt(1);
  let iconFrom = 0;
  // Nodes that glide past each other leave an edge between them no room for a moment: nothing that anybody has to hear of.
  cytoscape.warnings(false);
  const cy: Core = cytoscape({
    container: stage,
    style: stylesheet(palette),
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    boxSelectionEnabled: true,
    autounselectify: true,
  });
  /** What Cytoscape holds, by id. */
  let held = new Map<string, Item>();
  let heavy = false;
  takeOver(cy, () => !heavy, hits);

  function place(places: ReadonlyMap<EntityId, Point>): void {
    cy.batch(() => {
      for (const [id, { x, y }] of places) {
        const node = cy.getElementById(id);
        const at = node.position();
        // Every move has the node's edges measured again.
        if (at.x !== x || at.y !== y) node.position({ x, y });
      }
    });
  }

  return {
    cy,
    place,
    isHeavy: () => heavy,
    draw(scene, places) {
      const next = new Map<string, Item>([...scene.nodes, ...scene.edges].map((item) => [item.id, item]));
      const isNew = (item: Item) => {
        const before = held.get(item.id);
        return before === undefined || !alike(before, item);
      };
      const news = elementsOf(
        { ...scene, nodes: scene.nodes.filter(isNew), edges: scene.edges.filter(isNew) },
        palette,
      );
      const at = places as ReadonlyMap<string, Point>;
      const fresh: ElementDefinition[] = [];
      cy.batch(() => {
        cy.remove(cy.elements().filter((element) => !next.has(element.id())));
        for (const element of news) {
          const id = String(element.data["id"]);
          const known = cy.getElementById(id);
          const position = at.get(id);
          if (known.empty()) fresh.push(position === undefined ? element : { ...element, position: { ...position } });
          else update(known, element.data);
        }
        cy.add(fresh);
      });
      held = next;
      heavy = scene.edges.length > (heavy ? HEAVY.until : HEAVY.from);
      place(places);
    },
    setPalette(next) {
      palette = next;
      held = new Map();
      cy.style(stylesheet(next));
    },
    detail: () => detail,
    adjustDetail({ all = false } = {}) {
      const zoom = cy.zoom();
      const before = detail;
      detail = detailAt(zoom);
      const changed = detail !== before;
      if (heavy) return changed;
      if (changed || all) cy.edges().removeClass(DETAIL_CLASSES).addClass(detail.id);
      const least = Math.ceil(ICON_FROM / zoom);
      if (least !== iconFrom || all) {
        iconFrom = least;
        cy.batch(() => {
          cy.nodes().forEach((node) => {
            node.toggleClass("plain", Number(node.data("size")) < least);
          });
        });
      }
      return changed;
    },
  };
}
