import type { Picture } from "#graph/scene/annotations.ts";
import type { Box } from "#graph/scene/box.ts";
import type { Selection } from "#graph/scene/emphasis.ts";
import type { Line } from "#graph/scene/lines.ts";
import type { Palette } from "#graph/scene/palette.ts";
import type { RelationId } from "#model/ids.ts";
import { contextOf } from "./paint.ts";
import { paintHover, type Painting, paintScene } from "./paint-scene.ts";

/** What a bulk of edges is painted for. */
export interface BulkView {
  readonly picture: Picture;
  readonly lines: ReadonlyMap<RelationId, Line>;
  readonly hover: Selection | null;
  /** The camera is on its way: speed goes before sharpness. */
  readonly moving: boolean;
}

/** A layer that draws thousands of edges. */
export interface Bulk {
  paint(view: BulkView): void;
  setPalette(palette: Palette): void;
  /** In CSS pixels. */
  resize(width: number, height: number): void;
  /** Shows it, or leaves it to Cytoscape to draw. */
  toggle(on: boolean): void;
  destroy(): void;
}

/** What was painted last, in full, and of what. */
interface Base extends Painting {
  readonly width: number;
  readonly height: number;
}

const sameContent = (a: Painting, b: Painting) =>
  a.picture.scene === b.picture.scene &&
  a.picture.emphasis === b.picture.emphasis &&
  a.picture.detail === b.picture.detail &&
  a.lines === b.lines &&
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
 * Puts a layer over an element's content that paints scenes which are too large for Cytoscape's own drawing: that
 * styles, measures and draws each element by itself, which takes ten times as long. What was painted is kept: while the
 * camera moves it is shifted and stretched, and only what it leaves uncovered is painted anew.
 */
export function createBulk(container: HTMLElement, initial: Palette): Bulk {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  Object.assign(canvas.style, { position: "absolute", inset: "0", width: "100%", height: "100%" });
  Object.assign(canvas.style, { pointerEvents: "none", display: "none" });
  container.append(canvas);
  const context = contextOf(canvas);
  const kept = document.createElement("canvas");
  const keptContext = contextOf(kept);
  let palette = initial;
  let base: Base | null = null;
  let ratio = 1;

  function paintPart(painting: Painting, part: Box, hasty: boolean): void {
    context.save();
    context.beginPath();
    context.rect(part.left, part.top, part.right - part.left, part.bottom - part.top);
    context.clip();
    paintScene(context, painting, { part, hasty });
    context.restore();
  }

  function keep(painting: Painting): void {
    if (kept.width !== canvas.width || kept.height !== canvas.height) {
      kept.width = canvas.width;
      kept.height = canvas.height;
    }
    keptContext.globalCompositeOperation = "copy";
    keptContext.drawImage(canvas, 0, 0);
    base = { ...painting, width: canvas.width / ratio, height: canvas.height / ratio };
  }

  /** Where the kept picture lies under another camera. */
  function placeOf({ picture, width, height }: Base, { zoom, pan }: Picture["camera"]): Box {
    const before = picture.camera;
    const scale = zoom / before.zoom;
    const [left, top] = [pan.x - before.pan.x * scale, pan.y - before.pan.y * scale];
    return { left, top, right: left + width * scale, bottom: top + height * scale };
  }

  /** Puts the kept picture where it belongs now, and paints what it leaves uncovered. Says whether that is all of it. */
  function reuse(from: Base, painting: Painting, moving: boolean): boolean {
    const { camera, frame } = painting.picture;
    const place = placeOf(from, camera);
    const exact =
      from.picture.camera.zoom === camera.zoom &&
      Number.isInteger(place.left * ratio) &&
      Number.isInteger(place.top * ratio);
    if (!exact && !moving) return false;
    context.drawImage(kept, place.left, place.top, place.right - place.left, place.bottom - place.top);
    const parts = uncovered(frame, place);
    for (const part of parts) paintPart(painting, part, !exact);
    if (exact && parts.length > 0) keep(painting);
    return true;
  }

  return {
    paint({ picture, lines, hover, moving }) {
      const painting: Painting = { picture, lines, palette };
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, picture.frame.right, picture.frame.bottom);
      if (base === null || !sameContent(base, painting) || !reuse(base, painting, moving)) {
        paintPart(painting, picture.frame, false);
        keep(painting);
      }
      if (hover !== null) paintHover(context, painting, hover);
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
    toggle(on) {
      canvas.style.display = on ? "" : "none";
      if (!on) base = null;
    },
    destroy() {
      canvas.remove();
    },
  };
}
