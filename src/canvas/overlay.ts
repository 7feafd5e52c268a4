import type { EntityId, RelationId } from "#model/ids.ts";
import { type Box, grown } from "#graph/scene/box.ts";
import { FADED, isFaded, isSelected } from "#graph/scene/emphasis.ts";
import type { Selection } from "#graph/selection.ts";
import { settingsOf } from "#graph/scene/label-settings.ts";
import { labelAt } from "#graph/scene/label-places.ts";
import { type Line, pointOn } from "#graph/scene/lines.ts";
import { familyColours, type Palette } from "#graph/scene/palette.ts";
import type { SceneEdge, SceneNode } from "#graph/scene/scene.ts";
import type { Point } from "#graph/scene/point.ts";
import { annotate, type Annotations, fontOf, labelledNode, linesOf, type Picture } from "#graph/scene/annotations.ts";
import {
  contextOf,
  createMeasure,
  createStamps,
  paintBar,
  paintLabel,
  paintMark,
  paintPill,
  paintRing,
  type Pill,
  pillBox,
} from "./paint.ts";
import { createUnderlay, paintTitles } from "./underlay.ts";
import { paintBadges, paintBox, paintCounts, paintCursor } from "./paint-badges.ts";

/** Names stay where they are while the zoom changes by less than this. */
const SAME_ZOOM = 0.05;
/** Nodes up to which names find new places while one zooms; beyond, they do when it ends. */
const LIVELY = 300;

/** ≠ up to which each is drawn stroke by stroke, and sits where its line has it to a part of a pixel. */
const MOST_MARKS = 150;

/** What pointer and keyboard are at. */
export interface Pointed {
  readonly hover: Selection | null;
  readonly cursor: EntityId | null;
  /** Being drawn around entities, in the plane of the scene. */
  readonly box: Box | null;
}

/** The layer above the drawing that names and marks are written on. */
export interface Overlay {
  /** Writes everything anew; where names are is worked out again only if that is due. */
  paint(picture: Picture, pointed: Pointed): void;
  /** The lines of a picture's edges; the same map until they are invalidated. */
  linesOf(picture: Pick<Picture, "scene" | "positions">): ReadonlyMap<RelationId, Line>;
  /** Something that names depend on has changed. */
  invalidate(what: "lines" | "labels"): void;
  /** Movement has ended: the next painting finds the best places again. */
  settle(): void;
  setPalette(palette: Palette): void;
  /** The ≠ or the name at a point of the screen, as last painted. */
  at(point: Point): { readonly mark: RelationId } | { readonly name: EntityId } | null;
  /** In CSS pixels. */
  resize(width: number, height: number): void;
  destroy(): void;
}

interface Worked {
  readonly annotations: Annotations;
  readonly zoom: number;
}

/** ≠ takes the pointer a little beyond its edge. */
const EASIER = 2;

/** Puts a layer for names and marks over an element's content. It takes no events and is silent to screen readers. */
export function createOverlay(container: HTMLElement, initial: Palette): Overlay {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  Object.assign(canvas.style, {
    position: "absolute",
    inset: "0",
    width: "100%",
    height: "100%",
    pointerEvents: "none",
  });
  container.append(canvas);
  const underlay = createUnderlay(container, initial);
  const context = contextOf(canvas);
  const measure = createMeasure(context);
  let palette = initial;
  let lines: ReadonlyMap<RelationId, Line> | undefined;
  let worked: Worked | undefined;
  let painted: Picture | null = null;
  let stale = true;
  let ratio = 1;

  function pillOf(picture: Picture, edge: SceneEdge | undefined): Pill | null {
    const line = edge === undefined ? undefined : lines?.get(edge.id);
    if (edge === undefined || line === undefined) return null;
    const { zoom, pan } = picture.camera;
    const middle = pointOn(line, 0.5);
    return { verb: edge.verb, mark: edge.mark, at: { x: middle.x * zoom + pan.x, y: middle.y * zoom + pan.y } };
  }

  function linesIn(picture: Pick<Picture, "scene" | "positions">): ReadonlyMap<RelationId, Line> {
    lines ??= linesOf(picture.scene, picture.positions);
    return lines;
  }

  function annotationsOf(picture: Picture): Annotations {
    const { zoom } = picture.camera;
    const moved = worked === undefined || Math.abs(zoom / worked.zoom - 1) > SAME_ZOOM;
    if (worked !== undefined && !stale && !(moved && picture.scene.nodes.length <= LIVELY)) return worked.annotations;
    const known = linesIn(picture);
    const selected = picture.scene.edges.find(({ id }) => id === picture.emphasis?.selected);
    const pill = pillOf(picture, selected);
    const annotations = annotate(picture, {
      measure,
      lines: known,
      previous: worked?.annotations,
      pill: pill === null ? null : pillBox(pill, measure),
    });
    worked = { annotations, zoom };
    stale = false;
    return annotations;
  }

  function paintMarks(picture: Picture, { marks, bars }: Annotations, pilled: ReadonlySet<RelationId>): void {
    const { emphasis, camera, detail, scene, frame } = picture;
    const { zoom, pan } = camera;
    const screen = ({ x, y }: Point) => ({ x: x * zoom + pan.x, y: y * zoom + pan.y });
    const lookedAt = (id: RelationId) =>
      emphasis === null || emphasis.selected === id || emphasis.edges.has(id) || emphasis.siblings.has(id);
    if (bars.size > 0) {
      const colours = familyColours(scene.families, palette);
      const families = new Map(scene.edges.map((edge) => [edge.id, edge.family]));
      for (const [id, [a, b]] of bars) {
        const colour = colours.get(families.get(id) ?? null) ?? palette.ink2;
        paintBar(context, [screen(a), screen(b)], { colour, opacity: lookedAt(id) ? 1 : FADED.edge });
      }
    }
    const seen = grown(frame, detail.mark);
    const stamps = marks.size > MOST_MARKS ? createStamps(detail.mark, palette, ratio) : null;
    for (const [id, point] of marks) {
      const at = screen(point);
      if (pilled.has(id) || at.x < seen.left || at.x > seen.right || at.y < seen.top || at.y > seen.bottom) continue;
      const opacity = lookedAt(id) ? 1 : FADED.mark;
      if (stamps === null) paintMark(context, at, { mark: point.mark, radius: detail.mark, palette, opacity });
      else stamps[point.mark](context, at, opacity);
    }
  }

  function paintNames(picture: Picture, { labels }: Annotations, hovered: EntityId | null): void {
    const { emphasis, camera, scene, positions, frame } = picture;
    const { zoom, pan } = camera;
    const faded = ({ id, lone }: SceneNode) => lone || isFaded(emphasis, id);
    const paintOne = (node: SceneNode, opacity: number) => {
      const label = labels.get(node.id);
      const at = positions.get(node.id);
      if (label === undefined || at === undefined) return;
      const place = { x: at.x * zoom + pan.x, y: at.y * zoom + pan.y };
      if (place.x < frame.left - 300 || place.x > frame.right + 300) return;
      if (place.y < frame.top - 120 || place.y > frame.bottom + 120) return;
      paintLabel(context, label, { at: place, palette, opacity });
    };
    for (const node of scene.nodes) if (node.id !== hovered && faded(node)) paintOne(node, FADED.label);
    for (const node of scene.nodes) if (node.id !== hovered && !faded(node)) paintOne(node, 1);
    const node = hovered === null ? undefined : scene.nodes.find(({ id }) => id === hovered);
    const at = node === undefined ? undefined : positions.get(node.id);
    if (node === undefined || at === undefined) return;
    const box = labelledNode(node, at, picture);
    const font = { ...fontOf(node, picture), weight: 650 } as const;
    const placed = labels.get(node.id);
    const settings = settingsOf(node.label, font, measure);
    const setting = settings.find(({ lines: set }) => set.length === placed?.lines.length) ?? settings[0];
    if (setting === undefined) return;
    paintLabel(context, labelAt({ node: box, text: node.label, font }, setting, placed?.place ?? 0), {
      at: box,
      palette,
      opacity: 1,
    });
  }

  return {
    linesOf: linesIn,
    paint(picture, { hover, cursor, box }) {
      const { camera, emphasis, scene, positions } = picture;
      painted = picture;
      underlay.paint(picture);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, picture.frame.right, picture.frame.bottom);
      const annotations = annotationsOf(picture);
      const selectedEdge = scene.edges.find(({ id }) => id === emphasis?.selected);
      const hoveredEdge = hover === null ? undefined : scene.edges.find(({ id }) => id === hover.id);
      const edges = [selectedEdge, hoveredEdge].filter((edge) => edge !== undefined);
      paintMarks(picture, annotations, new Set(edges.map(({ id }) => id)));
      paintCounts(context, picture, annotations, palette);
      for (const node of scene.nodes) {
        const at = positions.get(node.id);
        if (emphasis === null || at === undefined || !isSelected(emphasis, node.id)) continue;
        const { zoom, pan } = camera;
        paintRing(context, node, { at: { x: at.x * zoom + pan.x, y: at.y * zoom + pan.y }, zoom, palette });
      }
      paintBadges(context, picture, palette);
      const at = cursor === null ? undefined : scene.nodes.find(({ id }) => id === cursor);
      if (at !== undefined) paintCursor(context, at, picture, palette);
      const pill = (edge: SceneEdge | undefined) => {
        const written = pillOf(picture, edge);
        if (written !== null) paintPill(context, written, { palette, measure });
      };
      pill(selectedEdge);
      paintTitles(context, picture, { palette, measure });
      paintNames(picture, annotations, hover?.kind === "entity" ? hover.id : null);
      // Names kept clear of the other one; this one comes and goes above them.
      if (hoveredEdge !== selectedEdge) pill(hoveredEdge);
      if (box !== null) paintBox(context, box, picture, palette);
    },
    at({ x, y }) {
      if (worked === undefined || painted === null) return null;
      const { zoom, pan } = painted.camera;
      for (const [mark, middle] of worked.annotations.marks) {
        const distance = Math.hypot(middle.x * zoom + pan.x - x, middle.y * zoom + pan.y - y);
        if (distance <= painted.detail.mark + EASIER) return { mark };
      }
      for (const [name, { box }] of worked.annotations.labels) {
        if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return { name };
      }
      return null;
    },
    invalidate(what) {
      if (what === "lines") lines = undefined;
      stale = true;
    },
    settle() {
      stale = true;
    },
    setPalette(next) {
      palette = next;
      underlay.setPalette(next);
    },
    resize(width, height) {
      underlay.resize(width, height);
      ratio = window.devicePixelRatio || 1;
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      stale = true;
    },
    destroy() {
      canvas.remove();
      underlay.destroy();
    },
  };
}
