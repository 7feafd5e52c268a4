import type { Picture } from "#graph/scene/annotations.ts";
import type { Box } from "#graph/scene/box.ts";
import { FADED } from "#graph/scene/emphasis.ts";
import type { Selection } from "#graph/selection.ts";
import type { Line } from "#graph/scene/lines.ts";
import type { Palette } from "#graph/scene/palette.ts";
import type { RelationId } from "#model/ids.ts";
import { contextOf } from "./paint.ts";
import { paintEdges, paintHoveredEdge, paintLitEdges } from "./paint-edges.ts";
import { paintHoveredNode, paintLitNodes, paintNodes } from "./paint-nodes.ts";
import type { Painting } from "./painting.ts";

/** What is painted. */
export interface PainterView {
  readonly picture: Picture;
  readonly lines: ReadonlyMap<RelationId, Line>;
  readonly hover: Selection | null;
  /** There is so much to paint that speed goes before the last bit of sharpness. */
  readonly much: boolean;
  /** The camera is on its way. */
  readonly moving: boolean;
}

/** A layer that nodes and edges are painted on. */
export interface Painter {
  paint(view: PainterView): void;
  setPalette(palette: Palette): void;
  /** In CSS pixels. */
  resize(width: number, height: number): void;
  destroy(): void;
}

/** A layer that is painted beforehand, out of sight. */
interface Layer {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

function createLayer(): Layer {
  const canvas = document.createElement("canvas");
  return { canvas, context: contextOf(canvas) };
}

/** What the layers hold, in CSS pixels. */
interface Base extends Painting {
  readonly width: number;
  readonly height: number;
}

/** Whether the layers hold what is to be painted, perhaps as seen from elsewhere. */
const sameContent = (a: Painting, b: Painting) =>
  a.picture.scene === b.picture.scene &&
  a.picture.detail === b.picture.detail &&
  a.lines === b.lines &&
  a.without === b.without &&
  a.palette === b.palette;

/** The parts of a frame that a box leaves uncovered. */
function uncovered(frame: Box, box: Box): Box[] {
  const top = Math.max(frame.top, Math.min(box.top, frame.bottom));
  const bottom = Math.max(top, Math.min(box.bottom, frame.bottom));
  const parts: Box[] = [
    { ...frame, bottom: top },
    { ...frame, top: bottom },
    { ...frame, top, bottom, right: Math.min(box.left, frame.right) },
    { ...frame, top, bottom, left: Math.max(box.right, frame.left) },
  ];
  return parts.filter(({ left, top, right, bottom }) => right > left && bottom > top);
}

/**
 * Puts a layer over an element's content that nodes and edges are painted on. All edges and all nodes are painted once,
 * each on a layer out of sight. Where something stands out these are laid under it faintly; while the camera moves they are
 * shifted, or stretched where there is much, and only what they leave uncovered is painted anew.
 */
export function createPainter(container: HTMLElement, initial: Palette): Painter {
  const { canvas, context } = createLayer();
  canvas.setAttribute("aria-hidden", "true");
  Object.assign(canvas.style, { position: "absolute", inset: "0", width: "100%", height: "100%" });
  canvas.style.pointerEvents = "none";
  container.append(canvas);
  const [edges, nodes] = [createLayer(), createLayer()];
  const painters = [
    { layer: edges, paint: paintEdges, lit: paintLitEdges, faint: FADED.edge },
    { layer: nodes, paint: paintNodes, lit: paintLitNodes, faint: FADED.node },
  ] as const;
  let palette = initial;
  let base: Base | null = null;
  let ratio = 1;

  function within(target: CanvasRenderingContext2D, part: Box, paint: () => void): void {
    target.save();
    target.beginPath();
    target.rect(part.left, part.top, part.right - part.left, part.bottom - part.top);
    target.clip();
    paint();
    target.restore();
  }

  /** Paints both layers: all of them, or what a shift of what they hold left empty. */
  function fill(painting: Painting, parts: readonly Box[]): void {
    for (const { layer, paint } of painters) {
      layer.context.setTransform(ratio, 0, 0, ratio, 0, 0);
      for (const part of parts) within(layer.context, part, () => paint(layer.context, painting, { part }));
    }
    base = { ...painting, width: edges.canvas.width / ratio, height: edges.canvas.height / ratio };
  }

  function fillAnew(painting: Painting): void {
    for (const { layer } of painters) {
      if (layer.canvas.width === canvas.width && layer.canvas.height === canvas.height) {
        layer.context.setTransform(1, 0, 0, 1, 0, 0);
        layer.context.clearRect(0, 0, canvas.width, canvas.height);
        continue;
      }
      // A size that is set empties the canvas, too.
      layer.canvas.width = canvas.width;
      layer.canvas.height = canvas.height;
    }
    fill(painting, [painting.picture.frame]);
  }

  /** Moves what the layers hold by whole pixels, and paints what that leaves empty. They are as large as the canvas. */
  function shift(painting: Painting, place: Box): void {
    for (const { layer } of painters) {
      layer.context.setTransform(1, 0, 0, 1, 0, 0);
      layer.context.globalCompositeOperation = "copy";
      layer.context.drawImage(layer.canvas, place.left * ratio, place.top * ratio);
      layer.context.globalCompositeOperation = "source-over";
    }
    fill(painting, uncovered(painting.picture.frame, place));
  }

  /** Where what the layers hold lies under another camera. */
  function placeOf({ picture, width, height }: Base, { zoom, pan }: Picture["camera"]): Box {
    const before = picture.camera;
    const scale = zoom / before.zoom;
    const [left, top] = [pan.x - before.pan.x * scale, pan.y - before.pan.y * scale];
    return { left, top, right: left + width * scale, bottom: top + height * scale };
  }

  /** Brings the layers up to date as far as the moment allows, and says where they lie then. */
  function prepare(painting: Painting, hasty: boolean): Box {
    const { frame, camera } = painting.picture;
    if (base === null || !sameContent(base, painting)) {
      fillAnew(painting);
      return frame;
    }
    const place = placeOf(base, camera);
    const exact =
      base.picture.camera.zoom === camera.zoom &&
      Number.isInteger(place.left * ratio) &&
      Number.isInteger(place.top * ratio);
    // As when a panel opens and leaves a smaller part of what was there.
    if (exact && uncovered(frame, place).length === 0) return place;
    if (exact && edges.canvas.width === canvas.width && edges.canvas.height === canvas.height) {
      shift(painting, place);
      return frame;
    }
    if (hasty) return place;
    fillAnew(painting);
    return frame;
  }

  return {
    paint({ picture, lines, hover, much, moving }) {
      const { frame, emphasis } = picture;
      const painting: Painting = { picture, lines, palette, without: much ? null : emphasis };
      const place = prepare(painting, much && moving);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, frame.right, frame.bottom);
      const missing = place === frame ? [] : uncovered(frame, place);
      for (const { layer, paint, lit, faint } of painters) {
        const opacity = emphasis === null ? 1 : faint;
        context.globalAlpha = opacity;
        context.drawImage(layer.canvas, place.left, place.top, place.right - place.left, place.bottom - place.top);
        context.globalAlpha = 1;
        for (const part of missing)
          within(context, part, () => paint(context, painting, { part, hasty: true, opacity }));
        lit(context, painting, frame);
      }
      if (hover?.kind === "entity") paintHoveredNode(context, painting, hover.id);
      else if (hover?.kind === "relation") paintHoveredEdge(context, painting, hover.id);
    },
    setPalette(next) {
      palette = next;
    },
    resize(width, height) {
      const next = window.devicePixelRatio || 1;
      if (next !== ratio) base = null;
      ratio = next;
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    },
    destroy() {
      canvas.remove();
    },
  };
}
