import cytoscape, { type Core, type ElementDefinition, type SingularElementReturnValue } from "cytoscape";
import { detailAt, details, type Detail } from "#graph/scene/detail.ts";
import type { Palette } from "#graph/scene/palette.ts";
import type { Point, Scene } from "#graph/scene/scene.ts";
import type { EntityId } from "#model/ids.ts";
import { ZOOM } from "./camera.ts";
import { elementsOf } from "./elements.ts";
import { stylesheet } from "./stylesheet.ts";

/** Edges from which they are left out, and keep their detail, while one pans or zooms. */
const HEAVY = 1_000;
/** A node has an icon from this size on the screen on. */
const ICON_FROM = 14;

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
  /** Whether there is so much of it that work is better left until movement ends. */
  isHeavy(): boolean;
}

/** Hands new data to an element only if it is new: every change restyles it. */
function update(element: SingularElementReturnValue, data: Readonly<Record<string, unknown>>): void {
  if (element.data("bend") !== undefined && data["bend"] === undefined) element.removeData("bend");
  if (Object.entries(data).some(([key, value]) => element.data(key) !== value)) element.data({ ...data });
}

/** Starts a drawing in an element. */
export function createDrawing(stage: HTMLElement, initial: Palette): Drawing {
  let palette = initial;
  let detail = detailAt(1);
  let iconFrom = 0;
  const cy: Core = cytoscape({
    container: stage,
    style: stylesheet(palette),
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  const isHeavy = () => cy.edges().length > HEAVY;

  function place(places: ReadonlyMap<EntityId, Point>): void {
    cy.batch(() => {
      for (const [id, { x, y }] of places) cy.getElementById(id).position({ x, y });
    });
  }

  return {
    cy,
    place,
    isHeavy,
    draw(scene, places) {
      const elements = new Map(elementsOf(scene, palette).map((element) => [String(element.data["id"]), element]));
      const at = places as ReadonlyMap<string, Point>;
      const fresh: ElementDefinition[] = [];
      cy.batch(() => {
        cy.remove(cy.elements().filter((element) => !elements.has(element.id())));
        for (const [id, element] of elements) {
          const known = cy.getElementById(id);
          const position = at.get(id);
          if (known.empty()) fresh.push(position === undefined ? element : { ...element, position: { ...position } });
          else update(known, element.data);
        }
        cy.add(fresh);
      });
      place(places);
      // An option of Cytoscape's that can only be set at the start, while scenes come and go.
      const own = cy as unknown as { readonly renderer: () => object };
      Object.assign(own.renderer(), { hideEdgesOnViewport: isHeavy() });
    },
    setPalette(next) {
      palette = next;
      cy.style(stylesheet(next));
    },
    detail: () => detail,
    adjustDetail({ all = false } = {}) {
      const zoom = cy.zoom();
      const before = detail;
      detail = detailAt(zoom);
      const changed = detail !== before;
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
