import { CORNER, FRAME, type FrameTitle, framesOf, TITLE_FONT, titlesOf } from "#graph/scene/frames.ts";
import type { Measure } from "#graph/scene/label-settings.ts";
import type { Picture } from "#graph/scene/annotations.ts";
import type { Palette } from "#graph/scene/palette.ts";
import { contextOf, fontRule } from "./paint.ts";

/** The layer below the drawing: frames around groups. */
export interface Underlay {
  paint(picture: Picture): void;
  setPalette(palette: Palette): void;
  /** In CSS pixels. */
  resize(width: number, height: number): void;
  destroy(): void;
}

/** Puts a layer below all that a container holds. */
export function createUnderlay(container: HTMLElement, initial: Palette): Underlay {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  Object.assign(canvas.style, { position: "absolute", inset: "0", width: "100%", height: "100%" });
  canvas.style.pointerEvents = "none";
  container.prepend(canvas);
  const context = contextOf(canvas);
  let palette = initial;
  let ratio = 1;
  let empty = true;

  return {
    paint({ scene, positions, camera: { zoom, pan }, frame }) {
      const frames = framesOf(scene, positions);
      if (empty && frames.length === 0) return;
      empty = frames.length === 0;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, frame.right, frame.bottom);
      for (const { box } of frames) {
        const [x, y] = [box.left * zoom + pan.x, box.top * zoom + pan.y];
        context.beginPath();
        context.roundRect(x, y, (box.right - box.left) * zoom, (box.bottom - box.top) * zoom, CORNER * zoom);
        context.globalAlpha = FRAME.ground;
        context.fillStyle = palette.ink;
        context.fill();
        context.globalAlpha = FRAME.line;
        context.strokeStyle = palette.ink3;
        context.stroke();
        context.globalAlpha = 1;
      }
    },
    setPalette(next) {
      palette = next;
    },
    resize(width, height) {
      ratio = window.devicePixelRatio || 1;
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      empty = false;
    },
    destroy() {
      canvas.remove();
    },
  };
}

/** Writes the titles of a picture's frames. */
export function paintTitles(
  context: CanvasRenderingContext2D,
  { scene, positions, camera }: Picture,
  { palette, measure }: { readonly palette: Palette; readonly measure: Measure },
): void {
  const titles: FrameTitle[] = titlesOf(framesOf(scene, positions), camera, measure);
  if (titles.length === 0) return;
  context.font = fontRule(TITLE_FONT);
  context.textAlign = "left";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = palette.canvas;
  context.fillStyle = palette.ink2;
  for (const { text, at } of titles) {
    context.strokeText(text, at.x, at.y);
    context.fillText(text, at.x, at.y);
  }
}
